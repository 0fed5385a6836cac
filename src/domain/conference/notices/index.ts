import type { Policy } from '../../policy';
import type { ConferenceEvent, ConferenceEventOf, ConferenceRecorded, RunningEventType } from '../events';
import type { ConferenceState } from '../state';
import { drafts, type Turn } from './drafts';
import type { ConferenceNotice, ConferenceNoticeKind, Draft } from './notice';

export { uidOf } from './calendarEntries';
export { conferenceNoticeKinds, type ConferenceNotice, type ConferenceNoticeKind } from './notice';

/** Mail that somebody gets although they did it themselves: their own calendar, the report, and what the ladder asks. */
const alsoForTheActor: readonly ConferenceNoticeKind[] = [
  'conferenceInvitation',
  'conferenceUpdated',
  'conferenceCancelled',
  'conferenceReport',
  'conferenceExpectationDue',
];

/**
 * The messages that an event asks for. The key (meeting series, event, kind, person) makes each of them exactly one, and
 * nobody is told of what they did themselves.
 */
export function conferenceNotices(
  before: ConferenceState | null,
  recorded: ConferenceRecorded,
  after: ConferenceState,
  policy: Policy,
): ConferenceNotice[] {
  const { event, at, person, seq } = recorded;
  if (!before || event.type === 'conferenceStarted') return [];
  const notices = draftsOf(event.type, event, { before, after, at, policy })
    .filter(({ recipient, kind }) => recipient !== person || alsoForTheActor.includes(kind))
    .map((draft) => ({ ...draft, key: keyOf(after.id, seq, draft) }));
  return notices.filter(({ key }, index) => notices.findIndex((other) => other.key === key) === index);
}

const keyOf = (conference: string, seq: number, { kind, recipient, expectation }: Draft): string =>
  [conference, seq, kind, recipient, ...(expectation ? [expectation.key] : [])].join(':');

const draftsOf = <T extends RunningEventType>(type: T, event: ConferenceEvent, turn: Turn): Draft[] =>
  drafts[type]?.(event as ConferenceEventOf<T>, turn) ?? [];
