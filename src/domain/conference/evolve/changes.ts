import type { Day, Moment } from '../../calendar/day';
import type { ConferenceEventOf, RunningEventType } from '../events';
import type { ConferenceState, Meeting, Minutes, Outcome, PastMeeting, PersonId } from '../state';

/** When an event happened and by whom. */
export interface Circumstance {
  at: Moment;
  day: Day;
  person: PersonId | null;
}

/** One small function for every kind of event: a kind that is forgotten does not compile. */
export type Evolvers = {
  [T in RunningEventType]: (
    state: ConferenceState,
    event: ConferenceEventOf<T>,
    circumstance: Circumstance,
  ) => ConferenceState;
};

/** The rules look back no further; the record keeps everything. Meetings that still need a report stay. */
const remembered = 12;

const needsReport = ({ outcome }: PastMeeting) => outcome.kind === 'held' && outcome.reportedOn === null;

/** Changes one meeting, the coming one or a past one. */
export const withMeeting = (
  state: ConferenceState,
  number: number,
  change: (meeting: Meeting) => Partial<Meeting>,
): ConferenceState => ({
  ...state,
  next: state.next?.number === number ? { ...state.next, ...change(state.next) } : state.next,
  past: state.past.map((meeting) =>
    meeting.number === number ? { ...meeting, ...change(meeting) } : meeting,
  ),
});

export const withMinutes = (
  state: ConferenceState,
  number: number,
  change: (minutes: Minutes) => Partial<Minutes>,
): ConferenceState =>
  withMeeting(state, number, ({ written }) => ({
    written: written && { ...written, ...change(written) },
  }));

/** What is done with begins at the bottom of its ladder if it is ever asked again. */
export const forget = (state: ConferenceState, expectation: string): ConferenceState => ({
  ...state,
  climbed: Object.fromEntries(
    Object.entries(state.climbed).filter(([key]) => !`${key}:`.startsWith(`${expectation}:`)),
  ),
});

/** The meeting is over, one way or another; there is no next one until it is planned. */
export function finish(
  state: ConferenceState,
  outcome: Outcome,
  change: Partial<Meeting> = {},
): ConferenceState {
  if (!state.next) return state;
  const past: PastMeeting[] = [...state.past, { ...state.next, ...change, outcome }];
  const latest = past.slice(-remembered);
  return {
    ...forget(state, `holdConference:${state.next.number}`),
    next: null,
    past: past.filter((meeting) => latest.includes(meeting) || needsReport(meeting)),
  };
}
