import { addDays, type Day } from '../../domain/calendar/day';
import { isWorkingDay, type Calendar } from '../../domain/calendar/workingDays';
import { chanceOf, type Chance } from '../../local/demo/past/chance';

export interface Wanted {
  handovers: number;
  /** How many of them have not been closed yet. */
  open: number;
  seed: number;
}

/** One handover to be told, and how many copies of it. */
export interface Job {
  /** Tells it apart from the others of the same seed. */
  number: number;
  is: 'open' | 'over';
  startedOn: Day;
  copies: number;
  /** The number of its first copy. */
  first: number;
}

const since = '2019-01-02';

/** Each year so much more than the one before. */
const growth = 1.09;

/** January to December: fewer in summer and around Christmas. */
const seasons = [9, 9, 10, 9, 9, 9, 5, 6, 10, 10, 9, 5];

/** Long enough ago to be closed, with a stall and an extension: calendar days. */
const overAfter = 230;

/** No longer ago than a handover usually takes. */
const openSince = 190;

/** So many copies of one at the most, when there are many; few are all told themselves. */
const copiesOfOne = 50;
const leastTold = 300;

interface Weighed {
  day: Day;
  upTo: number;
}

function weighedDays(from: Day, until: Day, calendar: Calendar): Weighed[] {
  const days: Weighed[] = [];
  let total = 0;
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) continue;
    const year = Number(day.slice(0, 4)) - 2019;
    total += growth ** year * (seasons[Number(day.slice(5, 7)) - 1] ?? 1);
    days.push({ day, upTo: total });
  }
  return days;
}

function drawDay(days: readonly Weighed[], chance: Chance): Day {
  const at = chance.next() * (days.at(-1)?.upTo ?? 0);
  return days.find(({ upTo }) => upTo > at)?.day ?? since;
}

const toldOf = (handovers: number): number =>
  Math.min(handovers, Math.max(leastTold, Math.ceil(handovers / copiesOfOne)));

/** As even as whole numbers allow. */
const share = (whole: number, parts: number, at: number): number =>
  Math.floor((whole * (at + 1)) / parts) - Math.floor((whole * at) / parts);

/** What is to be told, the oldest first; numbers begin after `last`. The same is wanted, the same is planned. */
export function planJobs(
  { handovers, open, seed }: Wanted,
  { today, calendar, last }: { today: Day; calendar: Calendar; last: number },
): Job[] {
  const chance = chanceOf('plan', seed);
  const kinds = [
    { is: 'over', count: handovers - open, days: weighedDays(since, addDays(today, -overAfter), calendar) },
    { is: 'open', count: open, days: weighedDays(addDays(today, -openSince), addDays(today, -2), calendar) },
  ] as const;
  const drawn = kinds.flatMap(({ is, count, days }) => {
    const told = Math.round((toldOf(handovers) * count) / handovers) || Math.min(count, 1);
    return Array.from({ length: told }, (_, at) => ({
      is,
      startedOn: drawDay(days, chance),
      copies: share(count, told, at),
    }));
  });
  let first = last + 1;
  return drawn
    .sort((a, b) => a.startedOn.localeCompare(b.startedOn))
    .map((job, number) => {
      const numbered = { ...job, number, first };
      first += job.copies;
      return numbered;
    });
}
