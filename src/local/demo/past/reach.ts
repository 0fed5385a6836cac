import { momentAt, type ClockTime, type Day } from '../../../domain/calendar/day';
import { addWorkingDays, nextWorkingDay } from '../../../domain/calendar/workingDays';
import type { Player, Telling } from '../telling';

/** Goes on to that day and time, if that is not past already; false when it has not come yet, or nothing follows. */
export function reach(t: Telling, day: Day, time: ClockTime): boolean {
  const moment = momentAt(day, time);
  if (moment > t.dates.now || t.state().phase === 'ended') return false;
  if (moment > t.now()) t.goTo(day, time);
  return true;
}

/** The day so many working days from there. */
export const workingDaysAfter = (t: Telling, day: Day, workingDays: number): Day =>
  workingDays === 0
    ? nextWorkingDay(day, t.dates.calendar)
    : addWorkingDays(day, workingDays, t.dates.calendar);

export const reachIn = (t: Telling, workingDays: number, time: ClockTime): boolean =>
  reach(t, workingDaysAfter(t, t.today(), workingDays), time);

/** Where the place of contact person is vacant the deputy acts. */
export const receiverOf = (t: Telling): Player =>
  t.state().surroundings.contacts.receiver.contactPerson === null ? 'receiverDeputy' : 'receiverContact';

/** The same words for the same number. */
export const oneOf = (t: Telling, words: readonly string[]): string => words[t.number % words.length] ?? '';
