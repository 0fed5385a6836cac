import type { ClockTime, Day, Moment } from '../../calendar/day';
import type { RungTarget } from '../../policy';
import type { ConferenceExpectationKind } from '../expectation';
import type { PersonId, TextId } from '../state';

export const conferenceNoticeKinds = [
  'conferenceInvitation',
  'conferenceUpdated',
  'conferenceCancelled',
  'agendaReady',
  'conferenceReminder',
  'conferenceReport',
  'noStructuralConference',
  'actionAssigned',
  'conferenceExpectationDue',
] as const;
export type ConferenceNoticeKind = (typeof conferenceNoticeKinds)[number];

/** What a calendar needs to know (RFC 5545, 5546). Nothing about any client. */
export interface CalendarEntry {
  method: 'request' | 'cancel';
  /** The same through all changes of one meeting. */
  uid: string;
  sequence: number;
  day: Day;
  time: ClockTime;
  startsAt: Moment;
  endsAt: Moment;
  place: TextId | null;
  chair: PersonId | null;
  attendees: readonly PersonId[];
}

/** A message to one person. The key makes it exactly one: the same key is never sent twice. */
export interface ConferenceNotice {
  key: string;
  kind: ConferenceNoticeKind;
  recipient: PersonId;
  /** `now` is mailed at once; `bundled` waits for the person's daily mail. */
  mail: 'now' | 'bundled';
  dueDay: Day | null;
  /** The meeting it is about, if any. */
  meeting: number | null;
  expectation: { key: string; kind: ConferenceExpectationKind; as: RungTarget } | null;
  /** Set for an invitation, its update and its cancellation. */
  calendar: CalendarEntry | null;
}

/** A message in the making; its key is added where all are collected. */
export type Draft = Omit<ConferenceNotice, 'key'>;
