import { defaultPolicy, type Policy } from '../../../src/domain/policy';
import { by, expected, held, opened, planned, series, started, until } from './support';

const { conference, breakthroughTable } = defaultPolicy;

describe('The numbers of the region Utrecht, as agreed', () => {
  test('a case conference', () => {
    expect(conference).toMatchObject({
      intervalWeeks: 6,
      weekday: 2,
      time: '10:00',
      minutes: 90,
      workingDays: {
        invitation: 10,
        agenda: 3,
        reminders: [1],
        dueWithin: 5,
        endOfAftercare: 10,
        record: 3,
        report: 2,
        replacement: 5,
        removeObstacle: 10,
      },
      notStructuralAfterIntervals: 2,
    });
  });

  test('the breakthrough table: every two weeks, about what was brought in', () => {
    expect(breakthroughTable).toMatchObject({
      intervalWeeks: 2,
      weekday: 4,
      workingDays: { invitation: 5, agenda: 3 },
      agendaReasons: ['broughtIn', 'review', 'openAction', 'added'],
    });
  });
});

describe('A region changes a number, and the rules follow', () => {
  const withDays = (change: Partial<Policy['conference']['workingDays']>): Policy => ({
    ...defaultPolicy,
    conference: { ...conference, workingDays: { ...conference.workingDays, ...change } },
  });

  test('invitations fifteen working days before', () => {
    const story = until(planned({}, withDays({ invitation: 15 })), '2026-01-13', '08:00');
    expect(story.state.next?.invited).toHaveLength(5);
  });

  test('a report within five working days', () => {
    expect(expected(held({ ...opened(), policy: withDays({ report: 5 }) }))).toContain(
      'writeReport senderContact 2026-02-10',
    );
  });

  test('structural means one interval', () => {
    const strict = { ...defaultPolicy, conference: { ...conference, notStructuralAfterIntervals: 1 } };
    expect(until(started(strict), '2026-02-16', '08:00').state.missedSince).toBe('2026-02-16');
  });

  test('the interval that was set for a cluster goes before that of the policy', () => {
    const monthly = by(started(), 'programmeManager', {
      type: 'setSeries',
      series: { ...series, intervalWeeks: 4 },
    });
    expect(until(monthly, '2026-03-02', '08:00').state.missedSince).toBe('2026-03-02');
  });
});
