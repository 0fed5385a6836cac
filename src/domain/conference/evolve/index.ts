import { dayOf } from '../../calendar/day';
import type { ConferenceEventOf, ConferenceRecorded, RunningEventType } from '../events';
import { obstaclesOf } from '../people';
import type { ConferenceState } from '../state';
import type { Circumstance, Evolvers } from './changes';
import { meetings } from './meetings';
import { minutes } from './minutes';

const evolvers: Evolvers = { ...meetings, ...minutes };

/** How many command ids are remembered, so that a form sent twice is answered as once. */
const remembered = 50;

function begin(
  { conference, kind, cluster, surroundings }: ConferenceEventOf<'conferenceStarted'>,
  { at, seq, command }: ConferenceRecorded,
): ConferenceState {
  return {
    id: conference,
    kind,
    cluster,
    seq,
    startedAt: at,
    surroundings,
    series: null,
    obstacles: [],
    next: null,
    replacementFor: null,
    past: [],
    lastHeldOn: null,
    missedSince: null,
    added: [],
    actions: [],
    climbed: {},
    recentCommands: [command],
  };
}

/** The state after one more event. Applied to all events in order it gives the state: nothing else is kept. */
export function evolveConference(
  state: ConferenceState | null,
  recorded: ConferenceRecorded,
): ConferenceState {
  const after = changed(state, recorded);
  return { ...after, obstacles: obstaclesOf(after, recorded.at) };
}

function changed(state: ConferenceState | null, recorded: ConferenceRecorded): ConferenceState {
  const { event, at, person, seq, command } = recorded;
  if (event.type === 'conferenceStarted') return begin(event, recorded);
  if (!state) throw new Error(`Event ${event.type} before conferenceStarted`);
  return {
    ...evolveBy(event.type, state, event, { at, day: dayOf(at), person }),
    seq,
    recentCommands: remember(state.recentCommands, command),
  };
}

/** The state after all of the events, which follow on the state. */
export const evolveConferences = (
  state: ConferenceState,
  recorded: readonly ConferenceRecorded[],
): ConferenceState => recorded.reduce<ConferenceState>(evolveConference, state);

const evolveBy = <T extends RunningEventType>(
  type: T,
  state: ConferenceState,
  event: ConferenceEventOf<RunningEventType>,
  circumstance: Circumstance,
): ConferenceState => evolvers[type](state, event as ConferenceEventOf<T>, circumstance);

const remember = (recent: readonly string[], command: string): readonly string[] =>
  recent.at(-1) === command ? recent : [...recent, command].slice(-remembered);
