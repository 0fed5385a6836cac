import { addDays, dayOf, toMoment, type Day } from '../../../src/domain/calendar/day';
import { isWorkingDay } from '../../../src/domain/calendar/workingDays';
import type { CourseName } from '../courses';

export type Fields = Readonly<Record<string, string>>;

/** One form of the product: where it is, who sends it, what is right, and what can be wrong about it. */
export interface Sheet {
  /** The address it is sent to, under the handover's own. */
  to: string;
  /** The page that holds it; the same address unless it says otherwise. */
  page?: string;
  course: CourseName;
  /** Who sends it, by key. */
  by: string;
  right: Fields;
  /** What has to be filled in. */
  required?: readonly string[];
  texts?: readonly string[];
  days?: readonly string[];
  choices?: readonly string[];
  /** What else goes along when everything that is required stays empty. */
  emptyWith?: Fields;
  /** Ids that travel along unseen. */
  hidden?: readonly string[];
}

export const today = (): Day => dayOf(toMoment(Date.now()));
const calendar = { liberationDay: 'everyFiveYears' as const, closingDays: [], pauses: [] };

export const ahead = (days: number): Day => addDays(today(), days);
export const workingDay = (from = ahead(1)): Day =>
  isWorkingDay(from, calendar) ? from : workingDay(addDays(from, 1));

export const nextSunday = (): Day => {
  const daysUntil = (7 - new Date(`${today()}T12:00:00Z`).getUTCDay()) % 7 || 7;
  return ahead(daysUntil);
};

/** A day, as it is typed in three fields. */
export const typed = (name: string, day: Day): Fields => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return { [`${name}-day`]: dayOfMonth, [`${name}-month`]: month, [`${name}-year`]: year };
};

/** A text that says nothing in particular. */
export const words = 'Zo hebben we het besproken.';
