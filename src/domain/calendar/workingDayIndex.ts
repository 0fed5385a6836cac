import { addDays, daysBetween, type Day } from './day';
import { isWorkingDay, type Calendar } from './workingDays';

/**
 * Working days between many pairs of days, as `workingDaysBetween` counts them for one: the calendar from `first` up to
 * and including `last` is gone through once. Both days of a pair lie within it.
 */
export function workingDayIndex(first: Day, last: Day, calendar: Calendar): (from: Day, to: Day) => number {
  const passed: number[] = [];
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count += 1;
    passed.push(count);
  }
  const upTo = (day: Day): number => passed[daysBetween(first, day)] ?? 0;
  return (from, to) => upTo(to) - upTo(from);
}
