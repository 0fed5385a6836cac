import type { TableText } from './tableText';

/** What stands in a cell: words as they are shown, a number that stays a number, or nothing. */
export type CellText = string | number | null;

/** One table on paper: what it is about above it, then its heading and its rows. */
export interface Sheet {
  title: string;
  /** Lines above the table: the definition, as of when, what was left out. */
  notes: readonly string[];
  columns: readonly string[];
  rows: readonly (readonly CellText[])[];
}

/** `asOf` says in words of which moment the figures are, and what was left out. */
export const sheetOf = ({ title, definition, columns, rows }: TableText, asOf: readonly string[]): Sheet => ({
  title,
  notes: [definition, ...asOf],
  columns,
  rows,
});

/** Everything on the sheet as lines of cells, in the order in which it is read. */
export const linesOf = ({ title, notes, columns, rows }: Sheet): (readonly CellText[])[] => [
  ...[title, ...notes].map((line) => [line]),
  [],
  columns,
  ...rows,
];
