import type { Cell, ReportTable } from '../table';

/** A number that is no longer what it was when the quarter was frozen. */
export interface Change {
  row: string;
  column: string;
  then: Cell | null;
  now: Cell | null;
}

const isSame = (a: Cell | null, b: Cell | null): boolean => JSON.stringify(a) === JSON.stringify(b);

const rowsOf = ({ rows, total }: ReportTable) => (total ? [...rows, total] : rows);

/** What changed after the figures were frozen; a row that is not in one of both counts as empty there. */
export function changesSince(frozen: ReportTable, now: ReportTable): Change[] {
  const keys = [...new Set([...rowsOf(frozen), ...rowsOf(now)].map(({ key }) => key))];
  const cell = (table: ReportTable, row: string, column: string): Cell | null =>
    rowsOf(table).find(({ key }) => key === row)?.cells[table.columns.indexOf(column)] ?? null;
  return keys.flatMap((row) =>
    now.columns
      .map((column) => ({ row, column, then: cell(frozen, row, column), now: cell(now, row, column) }))
      .filter(({ then, now: later }) => !isSame(then, later)),
  );
}
