import type { ClockTime, Day } from '../../domain/calendar/day';
import type { Act } from './acts';

/** A line of the story: who does what at which moment, in words and in deed. */
export interface Line {
  day: Day;
  time: ClockTime;
  who: string;
  does: string;
  act: Act;
}

export const line = (
  day: Day,
  time: ClockTime,
  who: string,
  does: string,
  how: (who: string) => Act,
): Line => ({ day, time, who, does, act: how(who) });
