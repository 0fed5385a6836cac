import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar/day';
import { isWorkingDay } from '../../src/domain/calendar/workingDays';
import { summaryOn } from '../../src/domain/weeklySummary';

const monday = { weekday: 1, time: '08:00' };
const open = { liberationDay: 'always' as const, closingDays: [] as string[], pauses: [] };
const christmasWeek = ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24'];

describe('The weekly summary', () => {
  test.each([
    [
      'comes on Monday about the week before',
      '2026-03-09',
      open,
      { from: '2026-03-02', until: '2026-03-09' },
    ],
    ['does not come on Tuesday', '2026-03-10', open, null],
    ['does not come on Sunday', '2026-03-08', open, null],
    ['does not come on Easter Monday', '2026-04-06', open, null],
    ['comes on the Tuesday after Easter', '2026-04-07', open, { from: '2026-03-30', until: '2026-04-06' }],
    ['does not come again on Wednesday', '2026-04-08', open, null],
    [
      'comes on Wednesday when the region is closed on Tuesday too',
      '2026-04-08',
      { ...open, closingDays: ['2026-04-07'] },
      { from: '2026-03-30', until: '2026-04-06' },
    ],
    [
      'covers both weeks when a whole week was off',
      '2026-12-28',
      { ...open, closingDays: christmasWeek },
      { from: '2026-12-14', until: '2026-12-28' },
    ],
  ])('%s', (_name, day, calendar, expected) => {
    expect(summaryOn(day, monday, calendar)).toEqual(expected);
  });

  test('leaves no day out and tells of none twice, whatever days are closed', () => {
    const closed = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 60 });
    fc.assert(
      fc.property(closed, fc.integer({ min: 1, max: 5 }), (offsets, weekday) => {
        const closingDays = offsets.map((offset) => addDays('2026-03-02', offset));
        const calendar = { ...open, closingDays };
        const days = Array.from({ length: 120 }, (_, at) => addDays('2026-03-02', at));
        const periods = days.flatMap((day) => summaryOn(day, { weekday, time: '08:00' }, calendar) ?? []);
        periods.slice(1).forEach(({ from }, at) => expect(from).toBe(periods[at]?.until));
        for (const day of days)
          if (summaryOn(day, { weekday, time: '08:00' }, calendar))
            expect(isWorkingDay(day, calendar)).toBe(true);
      }),
    );
  });
});
