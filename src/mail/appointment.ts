import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { toEpochMilliseconds, type Moment } from '../domain/calendar/day';

/** What goes along with a mail for somebody's calendar. */
export interface Invitation {
  method: 'REQUEST' | 'CANCEL';
  content: string;
}

export interface Appointment {
  method: Invitation['method'];
  /** The same for every update of one meeting, so that a calendar changes it instead of adding another. */
  uid: string;
  sequence: number;
  startsAt: Moment;
  endsAt: Moment;
  title: string;
  place: string;
  link: string;
  organiser: { name: string; address: string };
  attendees: readonly string[];
  /** False: people answer in the product, so a calendar has no answer to mail to the organiser. */
  answersToOrganiser: boolean;
}

/**
 * A meeting for people's calendars (RFC 5545, 5546). Times are UTC, computed from the wall clock in Europe/Amsterdam, so
 * the hour is right on both sides of a clock change. No names, nothing about any client.
 */
export function calendarFile(appointment: Appointment): Invitation {
  const { method, uid, sequence, title, place, link, organiser, attendees } = appointment;
  const isCancelled = method === 'CANCEL';
  const start = new Date(toEpochMilliseconds(appointment.startsAt));
  const calendar = ical({
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    prodId: { company: 'Overstap', product: 'Overstap', language: 'NL' },
  });
  calendar.createEvent({
    id: uid,
    sequence,
    stamp: start,
    start,
    end: new Date(toEpochMilliseconds(appointment.endsAt)),
    summary: title,
    location: place,
    url: link,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: organiser.name, email: organiser.address },
    attendees: attendees.map((email) => ({
      email,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
      rsvp: appointment.answersToOrganiser && !isCancelled,
    })),
  });
  return { method, content: calendar.toString() };
}
