import type { ConferenceCommand } from '../../../src/domain/conference/commands';
import type { ConferenceNotice } from '../../../src/domain/conference/notices';
import { clockTimeOf, dayOf } from '../../../src/domain/calendar/day';
import {
  by,
  invited,
  newcomer,
  planned,
  refusal,
  sent,
  series,
  surroundings,
  until,
  type Story,
} from './support';

const calendar = ({ kind, recipient, calendar: entry }: ConferenceNotice): string =>
  `${kind} ${recipient} ${entry?.method} ${entry?.sequence}`;

const mailed = (story: Story): string[] =>
  story.notices.filter((notice) => notice.calendar !== null).map(calendar);

const since = (before: Story, after: Story): string[] => mailed(after).slice(mailed(before).length);

const move: ConferenceCommand = {
  type: 'moveConference',
  meeting: 1,
  day: '2026-02-05',
  time: '14:00',
  place: 'place-2',
  text: 'why',
};
const withNewcomer: ConferenceCommand = {
  type: 'updateParticipants',
  surroundings: { ...surroundings, participants: [...surroundings.participants, newcomer] },
};
const without = (person: string): ConferenceCommand => ({
  type: 'updateParticipants',
  surroundings: {
    ...surroundings,
    participants: surroundings.participants.filter((one) => one.person !== person),
    colleagues: surroundings.colleagues.filter((one) => one !== person),
  },
});
const everybody = ['senderContact', 'senderDeputy', 'receiverContact', 'receiverDeputy', 'guest'];

describe('Invitations', () => {
  test('go out ten working days before, to both sides, their deputies and who else is invited', () => {
    expect(mailed(until(planned(), '2026-01-20', '07:59'))).toEqual([]);
    expect(mailed(invited())).toEqual(everybody.map((one) => `conferenceInvitation ${one} request 0`));
  });

  test('hold what a calendar needs, and no client', () => {
    expect(invited().notices[0]).toEqual({
      key: 'conference-1:4:conferenceInvitation:senderContact',
      kind: 'conferenceInvitation',
      recipient: 'senderContact',
      mail: 'now',
      dueDay: '2026-02-03',
      meeting: 1,
      expectation: null,
      calendar: {
        method: 'request',
        uid: 'conference-1-1',
        sequence: 0,
        day: '2026-02-03',
        time: '10:00',
        startsAt: '2026-02-03T09:00:00.000Z',
        endsAt: '2026-02-03T10:30:00.000Z',
        place: 'place-1',
        chair: 'senderContact',
        attendees: everybody,
      },
    });
  });

  test('a rhythm that is set late invites at once', () => {
    const late = planned({ from: '2026-01-06' });
    expect(late.state.next?.day).toBe('2026-01-06');
    expect(mailed(late)).toHaveLength(5);
  });

  test('a meeting that is moved before anybody was invited needs no update', () => {
    const story = by(planned(), 'senderContact', move);
    expect(mailed(story)).toEqual([]);
    expect(mailed(until(story, '2026-01-22', '08:00'))[0]).toBe(
      'conferenceInvitation senderContact request 1',
    );
  });

  test('moved: everybody invited gets the update with a higher number, and is asked again', () => {
    const answered = by(invited(), 'guest', { type: 'reply', meeting: 1, sequence: 0, answer: 'yes' });
    const story = by(answered, 'senderContact', move);
    expect(since(answered, story)).toEqual(everybody.map((one) => `conferenceUpdated ${one} request 1`));
    expect(story.state.next?.replies).toEqual({});
    expect(story.notices.at(-1)?.calendar).toMatchObject({ uid: 'conference-1-1', day: '2026-02-05' });
  });

  test('who comes later gets theirs, who leaves loses it, and the others hear nothing', () => {
    const more = by(invited(), 'time', withNewcomer);
    expect(since(invited(), more)).toEqual(['conferenceInvitation newcomer request 1']);
    const fewer = by(invited(), 'time', without('receiverDeputy'));
    expect(since(invited(), fewer)).toEqual(['conferenceCancelled receiverDeputy cancel 1']);
    expect(fewer.state.next?.invited).not.toContain('receiverDeputy');
  });

  test('who comes back gets a new invitation under a number of its own', () => {
    const gone = by(invited(), 'time', without('guest'));
    const back = by(gone, 'time', { type: 'updateParticipants', surroundings });
    expect(since(invited(), gone)).toEqual(['conferenceCancelled guest cancel 1']);
    expect(since(gone, back)).toEqual(['conferenceInvitation guest request 2']);
  });

  test.each(['cancelConference', 'skipConference'] as const)('%s takes it out of the calendars', (type) => {
    const command = { type, meeting: 1, reason: 'tooFewPeople', text: null } as const;
    const story = by(invited(), 'senderContact', command);
    expect(since(invited(), story)).toEqual(everybody.map((one) => `conferenceCancelled ${one} cancel 1`));
  });

  test('another chair from outside the table is invited, the former one stays as contact person', () => {
    const story = by(invited(), 'programmeManager', {
      type: 'setSeries',
      series: { ...series, chair: 'newcomer' },
    });
    expect(since(invited(), story)).toEqual(['conferenceInvitation newcomer request 1']);
  });
});

describe('Replies', () => {
  const reply = (change: object = {}): ConferenceCommand => ({
    type: 'reply',
    meeting: 1,
    sequence: 0,
    answer: 'deputy',
    ...change,
  });

  test('are kept, the last one counts', () => {
    const story = by(by(invited(), 'guest', reply()), 'guest', reply({ answer: 'no' }));
    expect(story.state.next?.replies).toEqual({ guest: 'no' });
  });

  test.each<[string, () => Story, ConferenceCommand, string]>([
    ['before anybody was invited', planned, reply(), 'notInvited'],
    ['to another day', () => by(invited(), 'senderContact', move), reply(), 'meetingMoved'],
    [
      'to a cancelled meeting',
      () =>
        by(invited(), 'senderContact', {
          type: 'cancelConference',
          meeting: 1,
          reason: 'tooFewPeople',
          text: null,
        }),
      reply(),
      'meetingCancelled',
    ],
    ['to a meeting that is over', () => until(invited(), '2026-02-03', '12:00'), reply(), 'meetingPast'],
    ['to a meeting that there is not', invited, reply({ meeting: 7 }), 'unknownMeeting'],
    ['twice the same', () => by(invited(), 'guest', reply()), reply(), 'nothingChanged'],
  ])('%s', (_what, story, command, code) => {
    expect(refusal(story(), 'guest', command)).toBe(code);
  });
});

describe('Reminders', () => {
  const at = (story: Story, type: string): string[] =>
    story.recorded
      .filter(({ event }) => event.type === type)
      .map(({ at: moment }) => `${dayOf(moment)} ${clockTimeOf(moment)}`);

  test('the agenda three working days before, a reminder one, at eight', () => {
    const story = until(invited(), '2026-02-03', '09:00');
    expect(at(story, 'agendaMade')).toEqual(['2026-01-29 08:00']);
    expect(at(story, 'conferenceReminded')).toEqual(['2026-02-02 08:00']);
    expect(sent(story, 'agendaReady')).toHaveLength(5);
  });

  test('who said no is not reminded', () => {
    const no = by(invited(), 'guest', { type: 'reply', meeting: 1, sequence: 0, answer: 'no' });
    const story = until(no, '2026-02-03', '09:00');
    expect(sent(story, 'conferenceReminder').map(({ recipient }) => recipient)).not.toContain('guest');
  });

  test('over the change of the clock and Easter they count working days and stay at eight', () => {
    const story = until(planned({ weekday: 2, from: '2026-04-07' }), '2026-04-07', '09:00');
    expect(at(story, 'peopleInvited')).toEqual(['2026-03-23 08:00']);
    expect(at(story, 'agendaMade')).toEqual(['2026-04-01 08:00']);
    expect(at(story, 'conferenceReminded')).toEqual(['2026-04-03 08:00']);
  });
});
