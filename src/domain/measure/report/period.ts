import { addDays, addMonths, type Day } from '../../calendar/day';
import {
  isQuarter,
  nextQuarter,
  previousQuarter,
  quarterEnd,
  quarterOf,
  quarterStart,
  type Quarter,
} from '../../calendar/quarter';
import type { Dimension } from '../table';

/** A calendar year, `2026`. */
export type Year = string;

/** What a report is about; as text it is the quarter or the year itself. */
export type Period = { kind: 'quarter'; quarter: Quarter } | { kind: 'year'; year: Year };

/** From and including `from`, up to and excluding `until`; both the first of a month. */
export interface Range {
  from: Day;
  until: Day;
}

export const quarterPeriod = (quarter: Quarter): Period => ({ kind: 'quarter', quarter });
export const yearPeriod = (year: Year): Period => ({ kind: 'year', year });

export const periodText = (period: Period): string =>
  period.kind === 'quarter' ? period.quarter : period.year;

/** null: the text is no period. */
export function readPeriod(text: string): Period | null {
  if (isQuarter(text)) return quarterPeriod(text);
  return /^(19|20)\d{2}$/.test(text) ? yearPeriod(text) : null;
}

const yearStart = (year: Year): Day => `${year}-01-01`;
const yearEnd = (year: Year): Day => `${Number(year) + 1}-01-01`;

export const rangeOf = (period: Period): Range =>
  period.kind === 'quarter'
    ? { from: quarterStart(period.quarter), until: quarterEnd(period.quarter) }
    : { from: yearStart(period.year), until: yearEnd(period.year) };

/** How many quarters or years stand next to each other when they are compared. */
const comparedQuarters = 8;
const comparedYears = 5;

/** The time that a table is about: quarters and years are compared with the ones before. */
export function rangeFor(period: Period, dimension: Dimension): Range {
  const { from, until } = rangeOf(period);
  if (dimension === 'year') return { from: `${Number(until.slice(0, 4)) - yearsBack(until)}-01-01`, until };
  if (dimension === 'quarter' && period.kind === 'quarter')
    return { from: addMonths(until, -3 * comparedQuarters), until };
  return { from, until };
}

/** A year that ends exactly at `until` counts as the last one. */
const yearsBack = (until: Day): number => (until.endsWith('-01-01') ? comparedYears : comparedYears - 1);

/** null: the text is no month, `2026-03`. */
export const monthRange = (month: string): Range | null =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? { from: `${month}-01`, until: addMonths(`${month}-01`, 1) } : null;

export const monthOf = (day: Day): string => day.slice(0, 7);

export function monthsIn({ from, until }: Range): string[] {
  const months: string[] = [];
  for (let day = from; day < until; day = addMonths(day, 1)) months.push(monthOf(day));
  return months;
}

export function quartersIn({ from, until }: Range): Quarter[] {
  const quarters: Quarter[] = [];
  for (let quarter = quarterOf(from); quarterStart(quarter) < until; quarter = nextQuarter(quarter))
    quarters.push(quarter);
  return quarters;
}

export const yearsIn = (range: Range): Year[] => [
  ...new Set(monthsIn(range).map((month) => month.slice(0, 4))),
];

export const previousPeriod = (period: Period): Period =>
  period.kind === 'quarter'
    ? quarterPeriod(previousQuarter(period.quarter))
    : yearPeriod(String(Number(period.year) - 1));

export const nextPeriod = (period: Period): Period =>
  period.kind === 'quarter'
    ? quarterPeriod(nextQuarter(period.quarter))
    : yearPeriod(String(Number(period.year) + 1));

/** Until the end of its last day figures may still change. */
export const hasEnded = (period: Period, today: Day): boolean => rangeOf(period).until <= today;

/** The last day that a report says something about: the end of the period, or today. */
export const lastDayOf = (period: Period, today: Day): Day => {
  const last = addDays(rangeOf(period).until, -1);
  return last < today ? last : today;
};
