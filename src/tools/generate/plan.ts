import { addDays, type Day } from '../../domain/calendar/day';
import type { Calendar } from '../../domain/calendar/workingDays';
import { chanceOf } from '../../local/demo/past/chance';
import { overAfter, startDays } from '../../local/demo/past/days';

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

/** No longer ago than a handover usually takes. */
const openSince = 190;

/** So many copies of one at the most, when there are many; few are all told themselves. */
const copiesOfOne = 50;
const leastTold = 300;

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
    { is: 'over', count: handovers - open, days: startDays(since, addDays(today, -overAfter), calendar) },
    { is: 'open', count: open, days: startDays(addDays(today, -openSince), addDays(today, -2), calendar) },
  ] as const;
  const drawn = kinds.flatMap(({ is, count, days }) => {
    const told = Math.round((toldOf(handovers) * count) / handovers) || Math.min(count, 1);
    return Array.from({ length: told }, (_, at) => ({
      is,
      startedOn: days(chance),
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
