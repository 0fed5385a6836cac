import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { momentAt, toEpochMilliseconds } from '../domain/calendar/day';
import type { Notice } from '../domain/notices';

export type Meeting = NonNullable<Notice['meeting']>;

/** An acquaintance meeting takes an hour unless people agree otherwise among themselves; in milliseconds. */
const usualLength = 60 * 60 * 1000;

export interface Invitation {
  method: 'REQUEST' | 'CANCEL';
  content: string;
}

interface InvitationDetails {
  /** The same for every update of one meeting, so that a calendar changes it instead of adding another. */
  uid: string;
  title: string;
  place: string;
  link: string;
  organiser: { name: string; address: string };
  attendees: readonly string[];
}

/**
 * The meeting for people's calendars (RFC 5545). Times are UTC, computed from the wall clock in Europe/Amsterdam, so
 * the hour is right on both sides of a clock change. No names, nothing about the client.
 */
export function calendarInvitation(meeting: Meeting, details: InvitationDetails): Invitation {
  const method = meeting.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const start = toEpochMilliseconds(momentAt(meeting.day, meeting.time));
  const calendar = ical({ method, prodId: { company: 'Overstap', product: 'Overstap', language: 'NL' } });
  calendar.createEvent({
    id: details.uid,
    sequence: meeting.sequence,
    stamp: new Date(start),
    start: new Date(start),
    end: new Date(start + usualLength),
    summary: details.title,
    location: details.place,
    url: details.link,
    status: meeting.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: details.organiser.name, email: details.organiser.address },
    attendees: details.attendees.map((email) => ({
      email,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: !meeting.cancelled,
    })),
  });
  return { method: meeting.cancelled ? 'CANCEL' : 'REQUEST', content: calendar.toString() };
}
