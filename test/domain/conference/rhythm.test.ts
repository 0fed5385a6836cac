import { defaultPolicy } from '../../../src/domain/policy';
import { endOf, startOf } from '../../../src/domain/conference/rhythm';
import { nextMeeting } from '../../../src/domain/conference/nextMeeting';
import {
  by,
  expected,
  held,
  invited,
  opened,
  planned,
  refusal,
  sent,
  series,
  started,
  surroundings,
  until,
} from './support';

const cancel = { type: 'cancelConference', meeting: 1, reason: 'tooFewPeople', text: null } as const;
const skip = { type: 'skipConference', meeting: 1, reason: 'nothingToDiscuss', text: null } as const;

describe('The rhythm', () => {
  test.each([
    ['every six weeks on Tuesday', {}, '2026-02-03', '2026-03-17'],
    ['the first day itself when it is that weekday', { from: '2026-02-03' }, '2026-02-03', '2026-03-17'],
    ['every two weeks on Thursday', { intervalWeeks: 2, weekday: 4 }, '2026-02-05', '2026-02-19'],
    [
      'on Easter Monday it is on the day after',
      { weekday: 1, from: '2026-02-23' },
      '2026-02-23',
      '2026-04-07',
    ],
    ['on King’s Day too', { intervalWeeks: 4, weekday: 1, from: '2026-03-30' }, '2026-03-30', '2026-04-28'],
  ])('%s', (_what, change, first, second) => {
    const story = planned(change);
    expect(story.state.next?.day).toBe(first);
    const after = by(story, 'programmeManager', skip);
    expect(after.state.next).toMatchObject({ number: 2, day: second });
  });

  test('a holiday moves one meeting, not the rhythm', () => {
    const easter = by(planned({ weekday: 1, from: '2026-02-23' }), 'programmeManager', skip);
    const after = by(easter, 'programmeManager', { ...skip, meeting: 2 });
    expect(after.state.next?.day).toBe('2026-05-18');
  });

  test('a closing day of the region counts as a day off', () => {
    const closed = started(defaultPolicy, 'conference', { ...surroundings, closingDays: ['2026-02-03'] });
    const story = by(closed, 'programmeManager', { type: 'setSeries', series });
    expect(story.state.next).toMatchObject({ day: '2026-02-04', rhythmDay: '2026-02-03' });
  });

  test('the region closes on the day of a meeting: it is on the next working day, and everybody hears it', () => {
    const story = by(invited(), 'time', {
      type: 'updateParticipants',
      surroundings: { ...surroundings, closingDays: ['2026-02-03'] },
    });
    expect(story.state.next).toMatchObject({ number: 1, day: '2026-02-04', sequence: 1 });
    expect(sent(story, 'conferenceUpdated')).toHaveLength(5);
  });

  test('ten o’clock is ten o’clock before and after the change of the clock', () => {
    expect(startOf({ day: '2026-03-24', time: '10:00' })).toBe('2026-03-24T09:00:00.000Z');
    expect(startOf({ day: '2026-03-31', time: '10:00' })).toBe('2026-03-31T08:00:00.000Z');
    expect(endOf({ day: '2026-10-27', time: '10:00', minutes: 90 })).toBe('2026-10-27T10:30:00.000Z');
  });

  test('moving one meeting does not move the next', () => {
    const moved = by(planned(), 'senderContact', {
      type: 'moveConference',
      meeting: 1,
      day: '2026-02-05',
      time: '14:00',
      place: 'place-2',
      text: 'why',
    });
    expect(moved.state.next).toMatchObject({ number: 1, day: '2026-02-05', time: '14:00', sequence: 1 });
    const after = by(moved, 'senderContact', skip);
    expect(after.state.next).toMatchObject({ number: 2, day: '2026-03-17', time: '10:00' });
  });

  test('another weekday moves the coming meeting; another chair does not', () => {
    const friday = by(planned(), 'programmeManager', {
      type: 'setSeries',
      series: { ...series, weekday: 5 },
    });
    expect(friday.state.next).toMatchObject({ number: 1, day: '2026-02-06', sequence: 1 });
    const chair = by(planned(), 'programmeManager', {
      type: 'setSeries',
      series: { ...series, chair: 'receiverContact' },
    });
    expect(chair.state.next).toMatchObject({ day: '2026-02-03', sequence: 0 });
  });
});

describe('There is one next meeting, or it is said what stands in the way', () => {
  const noReceivers = {
    ...surroundings,
    participants: surroundings.participants.filter(({ side }) => side === 'sender'),
  };

  test('without a rhythm the programme manager is asked for one', () => {
    expect(nextMeeting(started().state, defaultPolicy)).toEqual({ kind: 'none', because: ['noSeries'] });
    expect(expected(started())).toEqual(['removeObstacle programmeManager 2026-01-19']);
  });

  test('without people on one side nothing is planned, until they are there', () => {
    const story = by(started(defaultPolicy, 'conference', noReceivers), 'programmeManager', {
      type: 'setSeries',
      series,
    });
    expect(nextMeeting(story.state, defaultPolicy)).toEqual({ kind: 'none', because: ['noReceiver'] });
    const complete = by(story, 'time', { type: 'updateParticipants', surroundings });
    expect(nextMeeting(complete.state, defaultPolicy).kind).toBe('planned');
  });

  test('a chair who leaves: the meeting stays, and after it none is planned until there is a chair', () => {
    const left = by(planned(), 'time', {
      type: 'updateParticipants',
      surroundings: {
        ...surroundings,
        colleagues: surroundings.colleagues.filter((person) => person !== 'senderContact'),
      },
    });
    expect(left.state.next?.number).toBe(1);
    expect(expected(left)).toEqual([
      'removeObstacle programmeManager 2026-01-19',
      'holdConference programmeManager 2026-02-03',
    ]);
    const after = by(left, 'programmeManager', skip);
    expect(nextMeeting(after.state, defaultPolicy)).toEqual({ kind: 'none', because: ['noChair'] });
    const again = by(after, 'programmeManager', {
      type: 'setSeries',
      series: { ...series, chair: 'receiverContact' },
    });
    expect(again.state.next).toMatchObject({ number: 2, day: '2026-03-17' });
  });

  test('cancelled: another day is asked, and the rhythm goes on after it', () => {
    const story = by(invited(), 'senderContact', cancel);
    expect(nextMeeting(story.state, defaultPolicy)).toEqual({ kind: 'none', because: ['cancelled'] });
    expect(expected(story)).toEqual(['planReplacement senderContact 2026-01-27']);
    const again = by(story, 'senderContact', {
      type: 'planConference',
      day: '2026-02-10',
      time: '11:00',
      place: null,
    });
    expect(again.state.next).toMatchObject({ number: 2, day: '2026-02-10' });
    expect(by(again, 'senderContact', { ...skip, meeting: 2 }).state.next?.day).toBe('2026-03-17');
  });

  test('cancelled and no other day found: the next one of the rhythm is invited for in time', () => {
    const story = until(by(invited(), 'senderContact', cancel), '2026-03-03', '12:00');
    expect(story.state.next).toMatchObject({ number: 2, day: '2026-03-17' });
    expect(story.state.next?.invited).toHaveLength(5);
  });

  test('nobody recorded whether it was held: it counts as not held when the following one is invited for', () => {
    const story = until(planned(), '2026-03-03', '12:00');
    expect(story.state.past.at(-1)?.outcome).toEqual({ kind: 'notHeld', reason: 'notRecorded' });
    expect(story.state.next).toMatchObject({ number: 2, day: '2026-03-17' });
  });

  test('opened and never closed: with both sides there it was held, and waits for its report', () => {
    const story = until(opened(), '2026-03-03', '12:00');
    expect(story.state.past.at(-1)?.outcome).toMatchObject({ kind: 'held', reportedOn: null });
  });
});

describe('No structural conference', () => {
  test('two intervals without a conference: programme manager and both sides hear it once, with the reason', () => {
    const story = until(started(), '2026-05-01');
    const told = story.recorded.flatMap(({ event }) => (event.type === 'structureMissed' ? [event] : []));
    expect(told).toEqual([{ type: 'structureMissed', since: '2026-03-30', obstacles: ['noSeries'] }]);
    expect(sent(story, 'noStructuralConference').map(({ recipient }) => recipient)).toEqual([
      'programmeManager',
      'senderContact',
      'receiverContact',
    ]);
  });

  test('a conference that is held makes it structural again', () => {
    const missed = until(started(), '2026-04-01', '08:30');
    expect(missed.state.missedSince).toBe('2026-03-30');
    expect(held().state).toMatchObject({ lastHeldOn: '2026-02-03', missedSince: null });
    expect(until(held(), '2026-04-28', '07:00').state.missedSince).toBeNull();
    expect(until(held(), '2026-04-28', '08:00').state.missedSince).toBe('2026-04-28');
  });
});

test('another policy makes it a breakthrough table, every two weeks for the whole region', () => {
  const { conference, breakthroughTable } = defaultPolicy;
  expect([conference.intervalWeeks, breakthroughTable.intervalWeeks]).toEqual([6, 2]);
  const table = by(started(defaultPolicy, 'breakthroughTable'), 'programmeManager', {
    type: 'setSeries',
    series: { ...series, intervalWeeks: 2, weekday: 4, from: '2026-01-12' },
  });
  expect(table.state.next?.day).toBe('2026-01-15');
  expect(refusal(table, 'senderContact', { ...skip, meeting: 1 })).toBeNull();
});
