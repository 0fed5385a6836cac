import { addDays, weekdayOf, type ClockTime, type Day } from './calendar/day';
import { isWorkingDay, type Calendar } from './calendar/workingDays';

/** When programme managers get their weekly summary. */
export interface SummaryPolicy {
  /** 1 (Monday) to 5 (Friday). */
  weekday: number;
  time: ClockTime;
}

/** The days that a summary is about: `from` is the first of them, `until` the first one after. */
export interface SummaryPeriod {
  from: Day;
  until: Day;
}

/**
 * The days that a summary on this day is about; null: there is none today. It comes on its weekday about the seven days
 * before, on a day off the next working day; when a whole week was off, one summary covers both.
 */
export function summaryOn(day: Day, { weekday }: SummaryPolicy, calendar: Calendar): SummaryPeriod | null {
  if (!isWorkingDay(day, calendar)) return null;
  const latest = addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
  const isWaiting = (since: Day): boolean => {
    for (let one = since; one < day; one = addDays(one, 1)) if (isWorkingDay(one, calendar)) return false;
    return true;
  };
  if (!isWaiting(latest)) return null;
  let first = latest;
  while (isWaiting(addDays(first, -7))) first = addDays(first, -7);
  return { from: addDays(first, -7), until: latest };
}
