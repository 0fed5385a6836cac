import { dayOf, type Moment } from '../../calendar/day';
import type { Policy } from '../../policy';
import type { ConferenceCommandOf, RunningCommand } from '../commands';
import { dueEvents } from '../due';
import type { ConferenceEvent } from '../events';
import { evolveConferences } from '../evolve';
import { recordConference } from '../record';
import { mayAsk } from '../relations';
import { followUp } from '../settle';
import type { ConferenceState } from '../state';
import * as actions from './actions';
import {
  allow,
  fact,
  refuse,
  type ConferenceDecided,
  type ConferenceRequest,
  type Context,
  type Decide,
} from './context';
import * as items from './items';
import * as minutes from './minutes';
import * as people from './people';
import { cancelConference, moveConference, planConference, setSeries, skipConference } from './series';

export type { ConferenceDecided, ConferenceRequest } from './context';

/**
 * What happens when somebody asks this of a recurring meeting at that moment: the events with what follows from them,
 * or a refusal that says why not. Pure: the same question gets the same answer. `state` is null before it is started.
 */
export function decideConference(
  state: ConferenceState | null,
  request: ConferenceRequest,
  now: Moment,
  policy: Policy,
): ConferenceDecided {
  const { command, actor } = request;
  if (command.type === 'startConference') {
    if (state) return refuse('alreadyStarted');
    return actor.kind === 'system' ? allow(fact(command, 'conferenceStarted')) : refuse('notAllowed');
  }
  const today = dayOf(now);
  if (!state || !mayAsk(actor, command, state, today)) return refuse('notAllowed');
  const person = actor.kind === 'person' ? actor.person : null;
  if (command.type === 'timePasses') {
    const settled = withFollowUps(state, [], request, now, policy);
    const due = dueEvents(settled.state, policy, now);
    return allow(...withFollowUps(state, [...settled.events, ...due], request, now, policy).events);
  }
  const decided = decideRunning(command.type, command, { state, policy, now, today, person });
  return decided.ok ? allow(...withFollowUps(state, decided.events, request, now, policy).events) : decided;
}

type Asked = Exclude<RunningCommand, { type: 'timePasses' }>;

/** One small function for every command: a command that is forgotten does not compile. */
const decisions: { [T in Asked['type']]: Decide<T> } = {
  setSeries,
  planConference,
  moveConference,
  cancelConference,
  skipConference,
  ...people,
  ...items,
  ...minutes,
  ...actions,
};

const decideRunning = <T extends Asked['type']>(
  type: T,
  command: Asked,
  context: Context,
): ConferenceDecided => decisions[type](command as ConferenceCommandOf<T>, context);

/** Adds what follows by itself, step by step, until nothing does. */
function withFollowUps(
  state: ConferenceState,
  events: readonly ConferenceEvent[],
  request: ConferenceRequest,
  now: Moment,
  policy: Policy,
): { state: ConferenceState; events: ConferenceEvent[] } {
  const after = evolveConferences(state, recordConference(state, request, now, events));
  const more = followUp(after, now, policy);
  return more.length === 0
    ? { state: after, events: [...events] }
    : withFollowUps(state, [...events, ...more], request, now, policy);
}
