import { addDays, weekdayOf, type Day } from './day';
import { publicHolidays, type LiberationDay } from './holidays';
import { kept } from './kept';

/** From and including `from`, up to and excluding `until`: a stretch of days in which no clock runs. */
export interface Stretch {
  from: Day;
  until: Day;
}

/** What makes a day a working day: Monday to Friday, without public holidays, closing days and pauses. */
export interface Calendar {
  liberationDay: LiberationDay;
  closingDays: readonly Day[];
  pauses: readonly Stretch[];
}

const holidaysIn = (rule: LiberationDay) => kept((year: number) => new Set(publicHolidays(year, rule)));

/** Asked for every day between a day and a deadline, so each rule keeps its answers. */
function holidayTest(rule: LiberationDay) {
  const ofYear = holidaysIn(rule);
  return kept((day: Day) => ofYear(Number(day.slice(0, 4))).has(day));
}

const isHoliday: Record<LiberationDay, (day: Day) => boolean> = {
  always: holidayTest('always'),
  everyFiveYears: holidayTest('everyFiveYears'),
  never: holidayTest('never'),
};

export const isPublicHoliday = (day: Day, calendar: Calendar): boolean =>
  isHoliday[calendar.liberationDay](day);

/** Working day (DOMAIN.md section 2): Monday to Friday, without Dutch public holidays and the region's closing days. */
export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  return (
    weekdayOf(day) <= 5 &&
    !isPublicHoliday(day, calendar) &&
    !calendar.closingDays.includes(day) &&
    !calendar.pauses.some((pause) => pause.from <= day && day < pause.until)
  );
}

/** The day itself when it is a working day, else the first one after it. */
export function nextWorkingDay(day: Day, calendar: Calendar): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, calendar)) candidate = addDays(candidate, 1);
  return candidate;
}

/**
 * The day that lies a number of working days after (or, negative, before) the given day. The day itself does not
 * count: three working days after a Monday is Thursday. Zero gives the day itself.
 */
export function addWorkingDays(day: Day, workingDays: number, calendar: Calendar): Day {
  const step = workingDays < 0 ? -1 : 1;
  let candidate = day;
  for (let left = Math.abs(workingDays); left > 0;) {
    candidate = addDays(candidate, step);
    if (isWorkingDay(candidate, calendar)) left -= 1;
  }
  return candidate;
}

/** Working days after `from`, up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/**
 * The working days that are left until a due day, as people count them: 0 is today and nothing else, a day to come has
 * at least one left, and a day that is past is at least one late, also when only a weekend lies in between.
 */
export function workingDaysLeft(today: Day, due: Day, calendar: Calendar): number {
  if (due === today) return 0;
  const between = workingDaysBetween(today, due, calendar);
  return due < today ? Math.min(between, -1) : Math.max(between, 1);
}
