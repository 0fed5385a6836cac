import type { Day } from './day';

/** A calendar quarter, `2026-Q1`. Quarters compare as text. */
export type Quarter = string;

const of = (year: number, number: number): Quarter => `${year}-Q${number}`;

export const quarterOf = (day: Day): Quarter =>
  of(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3));

const parts = (quarter: Quarter) => ({ year: Number(quarter.slice(0, 4)), number: Number(quarter.slice(6)) });

export function nextQuarter(quarter: Quarter): Quarter {
  const { year, number } = parts(quarter);
  return number === 4 ? of(year + 1, 1) : of(year, number + 1);
}

export function previousQuarter(quarter: Quarter): Quarter {
  const { year, number } = parts(quarter);
  return number === 1 ? of(year - 1, 4) : of(year, number - 1);
}

/** Every quarter from the first up to and including the last. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  const all: Quarter[] = [];
  for (let quarter = first; quarter <= last; quarter = nextQuarter(quarter)) all.push(quarter);
  return all;
}

/** The first day of the quarter. */
export const quarterStart = (quarter: Quarter): Day => {
  const { year, number } = parts(quarter);
  return `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`;
};

/** The day after its last one. */
export const quarterEnd = (quarter: Quarter): Day => quarterStart(nextQuarter(quarter));

/** Is the text a quarter? `2026-Q5` is not. */
export const isQuarter = (text: string): text is Quarter => /^\d{4}-Q[1-4]$/.test(text);
