import type { Cell, ReportRow, ReportTable } from '../table';
import { figureOf, type ColumnDefinition, type Figure, type Sum } from './figures';
import { hideEnough } from './protect';

/** Numbers about fewer people than this stay inside the organisation. */
export const fewest = 5;

const isFew = (value: number): boolean => value > 0 && value < fewest;

/** A table as numbers by row and column; the totals are its last row. */
interface Grid {
  rows: readonly ReportRow[];
  columnAt: ReadonlyMap<string, number>;
  hidden: Set<string>;
}

const mark = (row: number, column: string): string => `${row} ${column}`;

const countIn = (grid: Grid, row: number, column: string): number | null => {
  const cell = grid.rows[row]?.cells[grid.columnAt.get(column) ?? -1];
  return cell?.kind === 'count' ? cell.value : null;
};

/** Numbers of one row that add up to another, over all rows, which add up to the totals. */
function hideInSum(grid: Grid, { parts, total }: Sum): void {
  const columns = total === null ? parts : [...parts, total];
  const last = grid.rows.length - 1;
  const value = (row: number, column: string) => countIn(grid, row, column) ?? 0;
  const across = (row: number) => parts.reduce((sum, part) => sum + value(row, part), 0);
  const values = grid.rows.map((_, row) => [
    ...parts.map((part) => value(row, part)),
    total === null ? across(row) : value(row, total),
  ]);
  const hidden = grid.rows.map((_, row) => [
    ...columns.map((column) => grid.hidden.has(mark(row, column)) || isFew(value(row, column))),
    ...(total === null ? [false] : []),
  ]);
  // A total that is not shown adds up as well, but nobody gets to read it.
  const absent = values.map((cells, row) =>
    cells.map(
      (_, at) =>
        (total === null && at === parts.length) ||
        (row === last && countIn(grid, row, columns[at] ?? '') === null),
    ),
  );
  hideEnough({ values, hidden, absent });
  hidden.forEach((cells, row) =>
    columns.forEach((column, at) => {
      if (cells[at] === true) grid.hidden.add(mark(row, column));
    }),
  );
}

/** A share says nothing more than its two counts; where one of those is hidden or few, the share is. */
function hideShares(grid: Grid, columns: readonly ColumnDefinition[]): void {
  for (const column of columns)
    if (column.kind === 'share')
      grid.rows.forEach((_, row) => {
        const isOpen = [column.part, column.whole].some((key) => grid.hidden.has(mark(row, key)));
        const whole = countIn(grid, row, column.whole);
        if (isOpen || (whole !== null && isFew(whole))) grid.hidden.add(mark(row, column.key));
      });
}

const overHowMany = (grid: Grid, row: number, column: ColumnDefinition): number => {
  const cell = grid.rows[row]?.cells[grid.columnAt.get(column.key) ?? -1];
  return cell?.kind === 'average' ? cell.of : 0;
};

/**
 * An average over few is hidden, and where its count is. The average of all is one of all those numbers together: what is
 * left for the hidden rows must be about more than one row and about enough people.
 */
function hideAverages(grid: Grid, columns: readonly ColumnDefinition[]): void {
  for (const column of columns) {
    if (column.kind !== 'mean' && column.kind !== 'median') continue;
    const sizes = grid.rows.map((_, row) => overHowMany(grid, row, column));
    const hide = (row: number) => grid.hidden.add(mark(row, column.key));
    sizes.forEach((size, row) => {
      if (isFew(size) || grid.hidden.has(mark(row, column.counted))) hide(row);
    });
    const last = grid.rows.length - 1;
    const isHidden = (row: number) => grid.hidden.has(mark(row, column.key));
    const hiddenRows = () => sizes.map((_, row) => row).filter((row) => row < last && isHidden(row));
    const left = () => hiddenRows().reduce((sum, row) => sum + (sizes[row] ?? 0), 0);
    while (hiddenRows().length > 0 && !isHidden(last) && (hiddenRows().length < 2 || left() < fewest)) {
      const shown = sizes
        .map((size, row) => ({ size, row }))
        .filter(({ size, row }) => row < last && size > 0 && !isHidden(row))
        .sort((a, b) => a.size - b.size);
      hide(shown[0]?.row ?? last);
    }
  }
}

const totalsOf = ({ columns, total }: ReportTable<Figure>): ReportRow =>
  total ?? { key: 'total', cells: columns.map((): Cell => ({ kind: 'none' })) };

/**
 * The same table as it may leave the organisation: what is about one to four people is left out, and so much else that
 * none of it follows from the rows, columns and totals that are shown.
 */
export function suppress(table: ReportTable<Figure>): ReportTable<Figure> {
  const { columns, sums, aboutClients } = figureOf(table.figure);
  if (!aboutClients) return table;
  const grid: Grid = {
    rows: [...table.rows, totalsOf(table)],
    columnAt: new Map(table.columns.map((key, at) => [key, at])),
    hidden: new Set(),
  };
  for (const sum of sums) hideInSum(grid, sum);
  hideShares(grid, columns);
  hideAverages(grid, columns);
  const without = (row: ReportRow, at: number): ReportRow => ({
    key: row.key,
    cells: row.cells.map((cell, column) =>
      grid.hidden.has(mark(at, table.columns[column] ?? '')) ? { kind: 'suppressed' } : cell,
    ),
  });
  return {
    ...table,
    rows: table.rows.map(without),
    total: table.total && without(table.total, table.rows.length),
  };
}
