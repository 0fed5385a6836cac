import { momentAt, toEpochMilliseconds, toMoment } from '../domain/calendar/day';
import type { Notice } from '../domain/notices';
import { calendarFile, type Appointment, type Invitation } from './appointment';

export type Meeting = NonNullable<Notice['meeting']>;

/** An acquaintance meeting takes an hour unless people agree otherwise among themselves; in milliseconds. */
const usualLength = 60 * 60 * 1000;

type Details = Pick<Appointment, 'uid' | 'title' | 'place' | 'link' | 'organiser' | 'attendees'>;

/** The acquaintance meeting for the calendars of both contact persons. */
export function calendarInvitation(meeting: Meeting, details: Details): Invitation {
  const startsAt = momentAt(meeting.day, meeting.time);
  return calendarFile({
    ...details,
    method: meeting.cancelled ? 'CANCEL' : 'REQUEST',
    sequence: meeting.sequence,
    startsAt,
    endsAt: toMoment(toEpochMilliseconds(startsAt) + usualLength),
    answersToOrganiser: true,
  });
}
