import {
  addDays,
  addMonths,
  clockTimeOf,
  dayOf,
  daysBetween,
  isDay,
  momentAt,
  toEpochMilliseconds,
  weekdayOf,
} from '../../../src/domain/calendar/day';

const hoursOf = (day: string) =>
  (toEpochMilliseconds(momentAt(addDays(day, 1), '00:00')) - toEpochMilliseconds(momentAt(day, '00:00'))) /
  3_600_000;

describe('Days and clock times in Europe/Amsterdam', () => {
  test.each([
    ['the day before the clock goes forward', '2026-03-28', 24],
    ['the day on which the clock goes forward', '2026-03-29', 23],
    ['the day after', '2026-03-30', 24],
    ['the day on which the clock goes back', '2026-10-25', 25],
    ['the day after', '2026-10-26', 24],
  ])('%s (%s) has %i hours', (_name, day, hours) => {
    expect(hoursOf(day)).toBe(hours);
  });

  test.each([
    ['eight o’clock in winter', '2026-03-27', '08:00', '2026-03-27T07:00:00.000Z'],
    ['eight o’clock in summer', '2026-03-30', '08:00', '2026-03-30T06:00:00.000Z'],
    ['eight o’clock after the clock went back', '2026-10-26', '08:00', '2026-10-26T07:00:00.000Z'],
    ['half past two that does not exist is an hour later', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['half past two that comes twice is the first', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ])('%s', (_name, day, time, moment) => {
    expect(momentAt(day, time)).toBe(moment);
  });

  test.each([
    ['a minute before midnight in winter', '2026-01-31T22:59:00.000Z', '2026-01-31'],
    ['midnight in winter', '2026-01-31T23:00:00.000Z', '2026-02-01'],
    ['midnight in summer', '2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['the last minute of the short day', '2026-03-29T21:59:00.000Z', '2026-03-29'],
    ['the last minute of the long day', '2026-10-25T22:59:00.000Z', '2026-10-25'],
  ])('%s', (_name, moment, day) => {
    expect(dayOf(moment)).toBe(day);
  });

  test('a clock time that exists comes back, on every day around both changes', () => {
    const days = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26'];
    for (const day of days) {
      for (const time of ['00:00', '01:59', '03:00', '08:00', '23:59']) {
        expect([dayOf(momentAt(day, time)), clockTimeOf(momentAt(day, time))]).toEqual([day, time]);
      }
    }
  });

  test('days are counted in days, over the change of the clock too', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });

  test.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-03-31', 3, '2026-06-30'],
    ['2026-01-15', 24, '2028-01-15'],
  ])('%s plus %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-02-31', false],
    ['2026-13-01', false],
    ['2026-3-1', false],
    ['', false],
  ])('is "%s" a day? %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test('Monday is one and Sunday is seven', () => {
    expect(weekdayOf('2026-03-02')).toBe(1);
    expect(weekdayOf('2026-03-08')).toBe(7);
    expect(weekdayOf('1969-12-31')).toBe(3);
  });
});
