import { dayOf } from '../../calendar/day';
import { dropOutAfter } from '../dropOut';
import type { EventOf, Recorded } from '../events';
import { isProgress } from '../progress';
import type { HandoverState } from '../state';
import { access } from './access';
import { afterTransfer } from './afterTransfer';
import { around } from './around';
import { beforeTransfer } from './beforeTransfer';
import { begin } from './begin';
import type { Circumstance, Evolvers, RunningEventType } from './changes';
import { consent } from './consent';
import { document } from './document';
import { safetyNet } from './safetyNet';
import { steering } from './steering';

const evolvers: Evolvers = {
  ...document,
  ...consent,
  ...beforeTransfer,
  ...afterTransfer,
  ...safetyNet,
  ...access,
  ...around,
  ...steering,
};

/** How many command ids a handover remembers, so that a form sent twice is answered as once. */
const remembered = 50;

/** The state after one more event. Applied to all events in order it gives the state: nothing else is kept. */
export function evolve(state: HandoverState | null, recorded: Recorded): HandoverState {
  const { event, at, person, organisation } = recorded;
  if (event.type === 'handoverStarted') return begin(event, recorded);
  if (!state) throw new Error(`Event ${event.type} before handoverStarted`);
  return {
    ...evolveBy(event.type, state, event, { at, day: dayOf(at), person, organisation }),
    dropOut: dropOutAfter(state, recorded),
    seq: recorded.seq,
    recentCommands: remember(state.recentCommands, recorded.command),
    ...(isProgress(event.type) ? { lastProgress: at, stall: null } : {}),
  };
}

/** The state after all of the events; they are the first ones, or follow on the state. */
export function evolveAll(state: HandoverState | null, recorded: readonly Recorded[]): HandoverState {
  const after = recorded.reduce<HandoverState | null>(evolve, state);
  if (!after) throw new Error('A handover has at least one event');
  return after;
}

const evolveBy = <T extends RunningEventType>(
  type: T,
  state: HandoverState,
  event: EventOf<RunningEventType>,
  circumstance: Circumstance,
): HandoverState => evolvers[type](state, event as EventOf<T>, circumstance);

const remember = (recent: readonly string[], command: string): readonly string[] =>
  recent.at(-1) === command ? recent : [...recent, command].slice(-remembered);
