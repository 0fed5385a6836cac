import type { Moment } from '../calendar/day';
import type { HandoverState, Meeting, PersonId } from '../handover/state';
import type { Notice } from './notice';
import { contactPersons } from './recipients';

/** A message in the making; key and recipient's uniqueness are added where all notices are collected. */
export type Draft = Omit<Notice, 'key'>;

export const attendeesOf = (state: HandoverState, at: Moment): PersonId[] => contactPersons(state, at);

function meetingDraft(
  kind: 'acquaintanceInvitation' | 'acquaintanceCancelled',
  recipient: PersonId,
  plan: Meeting,
  attendees: readonly PersonId[],
): Draft {
  const { day, time, place, sequence } = plan;
  return {
    kind,
    recipient,
    mail: 'now',
    dueDay: day,
    expectation: null,
    meeting: { day, time, place, sequence, cancelled: kind === 'acquaintanceCancelled', attendees },
  };
}

export const invitations = (state: HandoverState, plan: Meeting, at: Moment): Draft[] =>
  attendeesOf(state, at).map((person) =>
    meetingDraft('acquaintanceInvitation', person, plan, attendeesOf(state, at)),
  );

/** The meeting leaves the calendars of those who had it. */
export const cancellations = (before: HandoverState, sequence: number, at: Moment): Draft[] => {
  const { plan } = before.acquaintance;
  if (!plan) return [];
  const attendees = attendeesOf(before, at);
  return attendees.map((person) =>
    meetingDraft('acquaintanceCancelled', person, { ...plan, sequence }, attendees),
  );
};

/** Other contact persons: the new ones get the planned meeting, the former ones lose it. */
export function reinvitations(before: HandoverState, after: HandoverState, at: Moment): Draft[] {
  const { plan } = after.acquaintance;
  if (!plan) return [];
  const former = attendeesOf(before, at);
  const present = attendeesOf(after, at);
  return [
    ...former
      .filter((person) => !present.includes(person))
      .map((person) => meetingDraft('acquaintanceCancelled', person, plan, present)),
    ...present
      .filter((person) => !former.includes(person))
      .map((person) => meetingDraft('acquaintanceInvitation', person, plan, present)),
  ];
}
