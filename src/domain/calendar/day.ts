import { Temporal } from 'temporal-polyfill';
import { kept } from './kept';

/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/** An instant in UTC, ISO 8601 with milliseconds (`2026-11-21T19:00:00.000Z`). Moments compare as text. */
export type Moment = string;

/** A wall-clock time in the region, `HH:MM`. */
export type ClockTime = string;

export const zone = 'Europe/Amsterdam';

const zoned = (moment: Moment) => Temporal.Instant.from(moment).toZonedDateTimeISO(zone);

/** The day in Europe/Amsterdam on which the moment falls. */
export const dayOf: (moment: Moment) => Day = kept((moment: Moment) =>
  zoned(moment).toPlainDate().toString(),
);

/** The wall-clock time in Europe/Amsterdam at the moment, to the minute. */
export const clockTimeOf: (moment: Moment) => ClockTime = kept((moment: Moment) =>
  zoned(moment).toPlainTime().toString({ smallestUnit: 'minute' }),
);

const momentOf = kept((dayAndTime: string) =>
  toMoment(Temporal.PlainDateTime.from(dayAndTime).toZonedDateTime(zone).epochMilliseconds),
);

/** The moment at which a clock in Europe/Amsterdam shows the time on that day; in the spring gap the later one. */
export const momentAt = (day: Day, time: ClockTime): Moment => momentOf(`${day}T${time}`);

/** Milliseconds since the epoch as a moment. */
export const toMoment = (epochMilliseconds: number): Moment => new Date(epochMilliseconds).toISOString();

export const toEpochMilliseconds = (moment: Moment): number => Date.parse(moment);

/** Is the text an existing calendar day? `2026-02-31` is not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

const millisecondsADay = 86_400_000;

/** Days since 1 January 1970. Counting in whole numbers keeps the loops over working days quick. */
const dayNumber = kept((day: Day): number => Date.parse(`${day}T00:00:00Z`) / millisecondsADay);

const fromDayNumber = kept((number: number): Day =>
  new Date(number * millisecondsADay).toISOString().slice(0, 10),
);

export const addDays = (day: Day, days: number): Day => fromDayNumber(dayNumber(day) + days);

export const addWeeks = (day: Day, weeks: number): Day => addDays(day, weeks * 7);

/** The same day a number of months on; the last day of the month where that day does not exist. */
export const addMonths = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** Calendar days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 (Monday) to 7 (Sunday); 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const earliest = <T extends string>(values: readonly T[]): T | null =>
  values.reduce<T | null>((first, value) => (first === null || value < first ? value : first), null);

export const latest = <T extends string>(values: readonly T[]): T | null =>
  values.reduce<T | null>((last, value) => (last === null || value > last ? value : last), null);
