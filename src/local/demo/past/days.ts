import { addDays, type Day } from '../../../domain/calendar/day';
import { isWorkingDay, type Calendar } from '../../../domain/calendar/workingDays';
import type { Chance } from './chance';

/** Each year so much more than the one before. */
const growth = 1.09;

/** January to December: fewer in summer and around Christmas. */
const seasons = [9, 9, 10, 9, 9, 9, 5, 6, 10, 10, 9, 5];

/** Long enough ago to be closed, with a stall and an extension: calendar days. */
export const overAfter = 230;

/** Draws the days on which handovers start: more from year to year, fewer in summer, none on a day off. */
export function startDays(from: Day, until: Day, calendar: Calendar): (chance: Chance) => Day {
  const days: { day: Day; upTo: number }[] = [];
  let total = 0;
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue;
    const year = Number(day.slice(0, 4)) - Number(from.slice(0, 4));
    total += growth ** year * (seasons[Number(day.slice(5, 7)) - 1] ?? 1);
    days.push({ day, upTo: total });
  }
  return (chance) => {
    const at = chance.next() * total;
    return days.find(({ upTo }) => upTo > at)?.day ?? from;
  };
}
