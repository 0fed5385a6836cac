import type { Day, Moment } from '../../calendar/day';
import type { ConferenceEventOf, RunningEventType } from '../events';
import { atTheTable, contactPersons } from '../people';
import { startOf } from '../rhythm';
import type { ConferenceState, Meeting, PersonId } from '../state';
import { calendarDrafts } from './calendarEntries';
import type { ConferenceNoticeKind, Draft } from './notice';

/** The state before and after the event, and when it happened. */
export interface Turn {
  before: ConferenceState;
  after: ConferenceState;
  at: Moment;
}

type Drafts = { [T in RunningEventType]?: (event: ConferenceEventOf<T>, turn: Turn) => Draft[] };

const tell = (
  kind: ConferenceNoticeKind,
  mail: 'now' | 'bundled',
  recipients: readonly PersonId[],
  { meeting = null, dueDay = null }: { meeting?: number | null; dueDay?: Day | null } = {},
): Draft[] =>
  recipients.map((recipient) => ({
    kind,
    recipient,
    mail,
    dueDay,
    meeting,
    expectation: null,
    calendar: null,
  }));

/** Everybody invited who did not say no; nobody any more once the meeting has begun. */
function expected(meeting: Meeting | null, at: Moment): PersonId[] {
  if (!meeting || startOf(meeting) <= at) return [];
  return (meeting.invited ?? []).filter((person) => meeting.replies[person] !== 'no');
}

/** The meeting leaves the calendars of those who had it. */
const withdrawn = (turn: Turn, number: number, people: readonly PersonId[]): Draft[] => {
  const meeting =
    turn.after.next?.number === number
      ? turn.after.next
      : turn.after.past.find((past) => past.number === number);
  return meeting ? calendarDrafts('conferenceCancelled', turn.after, meeting, people) : [];
};

const invitedTo = ({ before }: Turn, number: number): readonly PersonId[] =>
  before.next?.number === number ? (before.next.invited ?? []) : [];

/** Which messages an event asks for, and to whom. An event that is not named asks for none. */
export const drafts: Drafts = {
  peopleInvited: ({ people }, { after }) =>
    after.next ? calendarDrafts('conferenceInvitation', after, after.next, people) : [],
  peopleUninvited: ({ meeting, people }, turn) => withdrawn(turn, meeting, people),
  conferenceMoved: ({ meeting }, turn) =>
    turn.after.next
      ? calendarDrafts('conferenceUpdated', turn.after, turn.after.next, invitedTo(turn, meeting))
      : [],
  conferenceCancelled: ({ meeting }, turn) => withdrawn(turn, meeting, invitedTo(turn, meeting)),
  conferenceSkipped: ({ meeting }, turn) => withdrawn(turn, meeting, invitedTo(turn, meeting)),
  agendaMade: ({ meeting, day }, { after, at }) =>
    tell('agendaReady', 'bundled', expected(after.next, at), { meeting, dueDay: day }),
  conferenceReminded: ({ meeting }, { after, at }) =>
    tell('conferenceReminder', 'bundled', expected(after.next, at), {
      meeting,
      dueDay: after.next?.day ?? null,
    }),
  reportWritten: ({ meeting }, { after }) =>
    tell('conferenceReport', 'bundled', atTheTable(after), { meeting }),
  structureMissed: (_event, { after }) =>
    tell('noStructuralConference', 'bundled', [
      after.surroundings.programmeManager,
      ...contactPersons(after),
    ]),
  actionAdded: ({ owner, dueDay, meeting }) =>
    tell('actionAssigned', 'bundled', [owner], { meeting, dueDay }),
  actionChanged: ({ action, owner, dueDay }, { before }) =>
    before.actions.some((one) => one.id === action && one.owner === owner)
      ? []
      : tell('actionAssigned', 'bundled', [owner], { dueDay }),
  rungClimbed: ({ expectation, kind, dueDay, mail, recipients }) =>
    recipients.map(({ person, as }) => ({
      kind: 'conferenceExpectationDue',
      recipient: person,
      mail,
      dueDay,
      meeting: null,
      expectation: { key: expectation, kind, as },
      calendar: null,
    })),
};
