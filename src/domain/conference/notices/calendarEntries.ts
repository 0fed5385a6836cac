import { chairOf } from '../people';
import { endOf, startOf } from '../rhythm';
import type { ConferenceId, ConferenceState, Meeting, PersonId } from '../state';
import type { CalendarEntry, Draft } from './notice';

export const uidOf = (conference: ConferenceId, meeting: number): string => `${conference}-${meeting}`;

const entryOf = (
  state: ConferenceState,
  meeting: Meeting,
  method: CalendarEntry['method'],
): CalendarEntry => ({
  method,
  uid: uidOf(state.id, meeting.number),
  sequence: meeting.sequence,
  day: meeting.day,
  time: meeting.time,
  startsAt: startOf(meeting),
  endsAt: endOf(meeting),
  place: meeting.place,
  chair: chairOf(state),
  attendees: meeting.invited ?? [],
});

/** An invitation, an update or a cancellation, to these people. */
export const calendarDrafts = (
  kind: 'conferenceInvitation' | 'conferenceUpdated' | 'conferenceCancelled',
  state: ConferenceState,
  meeting: Meeting,
  recipients: readonly PersonId[],
): Draft[] =>
  recipients.map((recipient) => ({
    kind,
    recipient,
    mail: 'now',
    dueDay: meeting.day,
    meeting: meeting.number,
    expectation: null,
    calendar: entryOf(state, meeting, kind === 'conferenceCancelled' ? 'cancel' : 'request'),
  }));
