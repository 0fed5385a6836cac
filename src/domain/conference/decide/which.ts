import { worksHere } from '../people';
import type { ConferenceRefusalCode } from '../refusals';
import type { ConferenceState, Meeting, Minutes, PastMeeting, PersonId } from '../state';
import { refuse, type ConferenceDecided } from './context';

type Found<T> = { found: T; refusal: null } | { found: null; refusal: ConferenceDecided };

const here = <T>(found: T): Found<T> => ({ found, refusal: null });
const not = (code: ConferenceRefusalCode): Found<never> => ({ found: null, refusal: refuse(code) });

const pastMeeting = (state: ConferenceState, number: number): PastMeeting | null =>
  state.past.find((meeting) => meeting.number === number) ?? null;

const lastNumber = ({ next, past }: ConferenceState): number => next?.number ?? past.at(-1)?.number ?? 0;

/** The coming meeting, if that is the one that was meant; else what became of it. */
export function coming(state: ConferenceState, number: number): Found<Meeting> {
  if (state.next?.number === number) return here(state.next);
  if (number > lastNumber(state) || number < 1) return not('unknownMeeting');
  const outcome = pastMeeting(state, number)?.outcome.kind;
  return not(outcome === 'cancelled' || outcome === 'skipped' ? 'meetingCancelled' : 'meetingPast');
}

/** A coming meeting that nobody opened yet. */
export function stillPlanned(state: ConferenceState, number: number): Found<Meeting> {
  const meeting = coming(state, number);
  return meeting.found?.written ? not('meetingOpen') : meeting;
}

/** A meeting that was held. */
export function held(state: ConferenceState, number: number): Found<PastMeeting> {
  if (state.next?.number === number) return not('meetingNotYet');
  if (number > lastNumber(state) || number < 1) return not('unknownMeeting');
  const meeting = pastMeeting(state, number);
  if (!meeting) return not('meetingPast');
  return meeting.outcome.kind === 'held' ? here(meeting) : not('meetingNotHeld');
}

/** The minutes are open during the meeting, and afterwards until the report is written. */
export function openMinutes(state: ConferenceState, number: number): Found<Minutes> {
  if (state.next?.number === number) {
    return state.next.written ? here(state.next.written) : not('meetingNotOpen');
  }
  const meeting = held(state, number);
  if (!meeting.found) return meeting;
  const { outcome, written } = meeting.found;
  const isReported = outcome.kind === 'held' && outcome.reportedOn !== null;
  return isReported || !written ? not('alreadyReported') : here(written);
}

/** Who of them does not work here any more. */
export function whoLeft(
  state: ConferenceState,
  people: readonly (PersonId | null)[],
): ConferenceDecided | null {
  const gone = people.filter((person): person is PersonId => person !== null && !worksHere(state, person));
  return gone.length > 0 ? refuse('personLeft', gone) : null;
}
