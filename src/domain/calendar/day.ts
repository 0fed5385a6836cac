import { Temporal } from 'temporal-polyfill';

/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/** An instant in UTC, ISO 8601 with milliseconds (`2026-11-21T19:00:00.000Z`). Moments compare as text. */
export type Moment = string;

/** A wall-clock time in the region, `HH:MM`. */
export type ClockTime = string;

export const zone = 'Europe/Amsterdam';

const zoned = (moment: Moment) => Temporal.Instant.from(moment).toZonedDateTimeISO(zone);

/** The day in Europe/Amsterdam on which the moment falls. */
export const dayOf = (moment: Moment): Day => zoned(moment).toPlainDate().toString();

/** The wall-clock time in Europe/Amsterdam at the moment, to the minute. */
export const clockTimeOf = (moment: Moment): ClockTime =>
  zoned(moment).toPlainTime().toString({ smallestUnit: 'minute' });

/** The moment at which a clock in Europe/Amsterdam shows the time on that day; in the spring gap the later one. */
export const momentAt = (day: Day, time: ClockTime): Moment =>
  toMoment(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
      .epochMilliseconds,
  );

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

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

export const addWeeks = (day: Day, weeks: number): Day =>
  Temporal.PlainDate.from(day).add({ weeks }).toString();

/** The same day a number of months on; the last day of the month where that day does not exist. */
export const addMonths = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** Calendar days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** 1 (Monday) to 7 (Sunday). */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek;

export const earliest = <T extends string>(values: readonly T[]): T | null =>
  values.reduce<T | null>((first, value) => (first === null || value < first ? value : first), null);

export const latest = <T extends string>(values: readonly T[]): T | null =>
  values.reduce<T | null>((last, value) => (last === null || value > last ? value : last), null);
