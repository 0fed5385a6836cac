import { dayOf, type Day, type Moment } from '../../calendar/day';
import { firstPresent, isAbsent } from '../../handover/people';
import type { Policy } from '../../policy';
import type { ConferenceEventOf, RunningEventType } from '../events';
import { conferenceExpectations } from '../expectations';
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
  policy: Policy;
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

/**
 * Somebody is marked absent: what they were already reminded of goes to who stands in at once, and does not wait for the
 * next rung (DOMAIN.md section 5).
 */
function leftByTheAbsent({ before, after, at, policy }: Turn): Draft[] {
  const day = dayOf(at);
  const { absences } = after.surroundings;
  const isNewlyAway = (person: PersonId) =>
    isAbsent(person, day, absences) && !isAbsent(person, day, before.surroundings.absences);
  return conferenceExpectations(after, policy)
    .filter(({ key, owner }) => (after.climbed[key] ?? 0) > 0 && isNewlyAway(owner))
    .map(({ key, kind, owner, deputy, manager, programmeManager, dueDay, meeting }) => {
      const line = [owner, deputy, manager, programmeManager].filter((person) => person !== null);
      return {
        kind: 'conferenceExpectationDue',
        recipient: firstPresent(line, day, absences),
        mail: dueDay <= day ? 'now' : 'bundled',
        dueDay,
        meeting,
        expectation: { key, kind, as: 'deputy' },
        calendar: null,
      };
    });
}

/** Which messages an event asks for, and to whom. An event that is not named asks for none. */
export const drafts: Drafts = {
  participantsUpdated: (_event, turn) => leftByTheAbsent(turn),
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
  rungClimbed: ({ expectation, kind, dueDay, mail, recipients }, { after, policy }) =>
    recipients.map(({ person, as }) => ({
      kind: 'conferenceExpectationDue',
      recipient: person,
      mail,
      dueDay,
      meeting: conferenceExpectations(after, policy).find(({ key }) => key === expectation)?.meeting ?? null,
      expectation: { key: expectation, kind, as },
      calendar: null,
    })),
};
