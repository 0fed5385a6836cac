/** What stands in a cell: words as they are shown, a number that stays a number, or nothing. */
export type CellText = string | number | null;

/** A table in words, as it leaves the product; cells that are about too few people are suppressed before. */
export interface TableText {
  title: string;
  /** What is counted and what is not. */
  definition: string;
  columns: readonly string[];
  rows: readonly (readonly CellText[])[];
}
