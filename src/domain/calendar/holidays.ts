import { addDays, weekdayOf, type Day } from './day';

/** Is Liberation Day (5 May) a day off: every year, once in five years (the usual agreement), or never? */
export type LiberationDay = 'always' | 'everyFiveYears' | 'never';

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const dayOfMonth = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** King's Day is on 27 April, or on the Saturday before when that is a Sunday. */
function kingsDay(year: number): Day {
  const day = `${year}-04-27`;
  return weekdayOf(day) === 7 ? `${year}-04-26` : day;
}

function hasLiberationDay(year: number, rule: LiberationDay): boolean {
  return rule === 'always' || (rule === 'everyFiveYears' && year % 5 === 0);
}

/** The Dutch public holidays of one year. Good Friday is a working day: most organisations are open. */
export function publicHolidays(year: number, liberationDay: LiberationDay): readonly Day[] {
  const easter = easterSunday(year);
  return [
    `${year}-01-01`,
    easter,
    addDays(easter, 1),
    kingsDay(year),
    ...(hasLiberationDay(year, liberationDay) ? [`${year}-05-05`] : []),
    addDays(easter, 39),
    addDays(easter, 49),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}
