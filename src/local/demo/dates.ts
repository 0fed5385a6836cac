import { dayOf, type Day, type Moment } from '../../domain/calendar/day';
import { addWorkingDays, type Calendar } from '../../domain/calendar/workingDays';
import { utrecht } from '../../domain/region/utrecht';
import { closingDaysAround } from './directory';

/** The demo tells of the weeks around the day on which it is filled. */
export interface Dates {
  now: Moment;
  today: Day;
  calendar: Calendar;
  /** The day that lies so many working days before today; one at least, so that its office hours are over. */
  ago: (workingDays: number) => Day;
  ahead: (workingDays: number) => Day;
}

export function datesAround(now: Moment): Dates {
  const today = dayOf(now);
  const closingDays = closingDaysAround(today).map(({ day }) => day);
  const calendar: Calendar = { liberationDay: utrecht.policy.liberationDay, closingDays, pauses: [] };
  return {
    now,
    today,
    calendar,
    ago: (workingDays) => addWorkingDays(today, -workingDays, calendar),
    ahead: (workingDays) => addWorkingDays(today, workingDays, calendar),
  };
}
