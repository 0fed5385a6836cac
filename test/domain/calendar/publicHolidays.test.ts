import Holidays from 'date-holidays';
import { addDays } from '../../../src/domain/calendar/day';
import { easterSunday, publicHolidays } from '../../../src/domain/calendar/holidays';
import { isPublicHoliday } from '../../../src/domain/calendar/workingDays';

/**
 * How `date-holidays` and we map: its `public` days are ours. Liberation Day it calls a school day off in every year;
 * we follow the region's setting. Good Friday, which it also calls a school day off, is a working day.
 */
const theirs = new Holidays('NL');
const publicDaysOf = (year: number): string[] =>
  theirs
    .getHolidays(year)
    .filter(({ type, rule }) => type === 'public' && rule !== '05-05')
    .map(({ date }) => date.slice(0, 10));

const years = Array.from({ length: 21 }, (_, at) => 2020 + at);

const everyDayOf = (year: number): string[] => {
  const first = `${year}-01-01`;
  return Array.from({ length: year % 4 === 0 ? 366 : 365 }, (_, at) => addDays(first, at));
};

const without = { liberationDay: 'never', closingDays: [], pauses: [] } as const;

describe('Public holidays', () => {
  test.each(years)('every day of %i is a holiday exactly when date-holidays says so', (year) => {
    const expected = publicDaysOf(year);
    expect(everyDayOf(year).filter((day) => isPublicHoliday(day, without))).toEqual(
      [...new Set(expected)].sort(),
    );
  });

  test.each([
    ['never', []],
    ['everyFiveYears', [2020, 2025, 2030, 2035, 2040]],
    ['always', years],
  ] as const)('Liberation Day: %s', (liberationDay, expected) => {
    expect(years.filter((year) => publicHolidays(year, liberationDay).includes(`${year}-05-05`))).toEqual(
      expected,
    );
  });

  test.each([
    ['Good Friday 2026', '2026-04-03', false],
    ['Easter Monday 2026', '2026-04-06', true],
    ["King's Day 2026, a Monday", '2026-04-27', true],
    ["Sunday 27 April 2025, when King's Day is the Saturday before", '2025-04-27', false],
    ["King's Day 2025, a Saturday", '2025-04-26', true],
    ['Ascension Day 2026', '2026-05-14', true],
    ['New Year’s Eve', '2026-12-31', false],
  ])('%s', (_name, day, holiday) => {
    expect(isPublicHoliday(day, without)).toBe(holiday);
  });

  test('the earliest and the latest Easter of a century', () => {
    expect(easterSunday(2285)).toBe('2285-03-22');
    expect(easterSunday(2038)).toBe('2038-04-25');
  });
});
