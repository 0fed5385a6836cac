import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/day';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
  type Calendar,
} from '../../../src/domain/calendar/workingDays';

const dutch: Calendar = { liberationDay: 'everyFiveYears', closingDays: [], pauses: [] };

describe('Working days', () => {
  test.each([
    ['a Monday', '2026-03-02', true],
    ['a Friday', '2026-03-06', true],
    ['a Saturday', '2026-03-07', false],
    ['a Sunday', '2026-03-08', false],
    ['Good Friday', '2026-04-03', true],
    ['Easter Monday', '2026-04-06', false],
    ['Liberation Day outside a fifth year', '2026-05-05', true],
    ['Liberation Day in a fifth year', '2025-05-05', false],
  ])('%s', (_name, day, working) => {
    expect(isWorkingDay(day, dutch)).toBe(working);
  });

  test.each([
    ['five after a Monday is the next Monday', '2026-03-02', 5, '2026-03-09'],
    ['one after a Friday is Monday', '2026-03-06', 1, '2026-03-09'],
    ['one after a Saturday is Monday', '2026-03-07', 1, '2026-03-09'],
    ['over Easter', '2026-04-02', 2, '2026-04-07'],
    ["over King's Day", '2026-04-24', 1, '2026-04-28'],
    ['over Christmas and New Year', '2026-12-24', 5, '2027-01-04'],
    ['two before a Monday is Thursday', '2026-03-09', -2, '2026-03-05'],
    ['none is the day itself', '2026-03-08', 0, '2026-03-08'],
  ])('%s', (_name, from, workingDays, expected) => {
    expect(addWorkingDays(from, workingDays, dutch)).toBe(expected);
  });

  test("the region's own closing days do not count", () => {
    const closed = { ...dutch, closingDays: ['2026-05-15'] };
    expect(isWorkingDay('2026-05-15', closed)).toBe(false);
    expect(addWorkingDays('2026-05-13', 1, closed)).toBe('2026-05-18');
  });

  test('the days of a pause do not count; the day of resuming does', () => {
    const paused = { ...dutch, pauses: [{ from: '2026-03-04', until: '2026-03-11' }] };
    expect(isWorkingDay('2026-03-10', paused)).toBe(false);
    expect(isWorkingDay('2026-03-11', paused)).toBe(true);
    expect(addWorkingDays('2026-03-02', 5, paused)).toBe('2026-03-16');
    expect(addWorkingDays('2026-03-02', 5, dutch)).toBe('2026-03-09');
  });

  test('a pause that was resumed on the same day takes nothing', () => {
    const paused = { ...dutch, pauses: [{ from: '2026-03-04', until: '2026-03-04' }] };
    expect(addWorkingDays('2026-03-02', 5, paused)).toBe('2026-03-09');
  });
});

const day = fc.integer({ min: 0, max: 7_600 }).map((days) => addDays('2020-01-01', days));
const calendar = fc.record<Calendar>({
  liberationDay: fc.constantFrom('always', 'everyFiveYears', 'never'),
  closingDays: fc.array(day, { maxLength: 5 }),
  pauses: fc.array(
    fc.tuple(day, fc.integer({ min: 0, max: 60 })).map(([from, length]) => ({
      from,
      until: addDays(from, length),
    })),
    { maxLength: 3 },
  ),
});
const count = fc.integer({ min: 1, max: 60 });

describe('Whatever the calendar', () => {
  test('counting back from where counting on came gives the number again', () => {
    fc.assert(
      fc.property(day, count, calendar, (from, days, rules) => {
        const to = addWorkingDays(from, days, rules);
        expect(workingDaysBetween(from, to, rules)).toBe(days);
        expect(workingDaysBetween(to, from, rules)).toBe(-days);
      }),
    );
  });

  test('on and back again is the working day itself', () => {
    fc.assert(
      fc.property(day, count, calendar, (from, days, rules) => {
        const begin = nextWorkingDay(from, rules);
        expect(addWorkingDays(addWorkingDays(begin, days, rules), -days, rules)).toBe(begin);
      }),
    );
  });

  test('nobody is ever expected on a day that is not a working day', () => {
    fc.assert(
      fc.property(day, count, calendar, (from, days, rules) => {
        expect(isWorkingDay(addWorkingDays(from, days, rules), rules)).toBe(true);
        expect(isWorkingDay(addWorkingDays(from, -days, rules), rules)).toBe(true);
        expect(isWorkingDay(nextWorkingDay(from, rules), rules)).toBe(true);
      }),
    );
  });

  test('a stretch is as long as its parts together', () => {
    fc.assert(
      fc.property(day, count, count, calendar, (from, first, second, rules) => {
        const half = addWorkingDays(from, first, rules);
        expect(addWorkingDays(half, second, rules)).toBe(addWorkingDays(from, first + second, rules));
      }),
    );
  });
});
