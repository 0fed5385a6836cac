import type { Cell, ReportRow, ReportTable } from '../table';
import { aboutRow, type About } from './about';
import { figureOf, type ColumnDefinition, type Figure, type Pick, type Source } from './figures';
import { fewest, suppress } from './suppress';

/**
 * Where between two multiples of five the rounding of a number turns: a number from 0 up to 4, always the same for the
 * same handovers in the same time, and known to nobody outside.
 */
export type Turn = (cell: string) => number;

/** To the multiple of five below or above; how often above is in proportion, so that on average nothing is lost. */
export const roundedCount = (count: number, turn: number): number =>
  Math.floor((count + turn) / fewest) * fewest;

/** Two figures that count the same: each closure says whether the client can go on. */
const sameAs: Partial<Record<Source, Source>> = { independent: 'closing' };

function counted({ source, codes, startsWith, against }: Pick): string {
  const all = codes === undefined && startsWith === undefined && against === undefined;
  return JSON.stringify([(all ? sameAs[source] : null) ?? source, codes, startsWith, against]);
}

/** One name for the same handovers, whichever table shows them. */
export function cellName(of: Pick, { from, until, neighbourhood, cluster, sender }: About): string {
  const place = neighbourhood ?? cluster;
  // What runs at the end is the same number whenever one began to count.
  return JSON.stringify([counted(of), of.source === 'running' ? null : from, until, place, sender]);
}

/** In halves: a tenth would tell of how many it is the average. */
export const halves = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 2) / 2;

function outgoingRow(
  row: ReportRow,
  columns: readonly ColumnDefinition[],
  turnOf: (column: Pick) => number,
): ReportRow {
  const counts = new Map<string, number>();
  columns.forEach((column, at) => {
    const cell = row.cells[at];
    if (column.kind === 'count' && cell?.kind === 'count')
      counts.set(column.key, roundedCount(cell.value, turnOf(column.of)));
  });
  const rounded = (key: string) => counts.get(key) ?? 0;
  return {
    key: row.key,
    cells: row.cells.map((cell, at): Cell => {
      const column = columns[at];
      // That there is nothing is as telling as that there is little.
      if (cell.kind === 'count' && cell.value === 0) return { kind: 'suppressed' };
      if (cell.kind === 'count') return { kind: 'count', value: rounded(column?.key ?? '') };
      if (cell.kind === 'average') return { ...cell, value: halves(cell.value) };
      if (cell.kind !== 'share' || column?.kind !== 'share') return cell;
      // Of the numbers that are shown, so that it tells nothing more; a part is never more than the whole.
      const whole = rounded(column.whole);
      return { kind: 'share', part: Math.min(rounded(column.part), whole), whole };
    }),
  };
}

/**
 * A table as it may leave the organisation: small numbers are left out with what would reveal them in this table, and what
 * is shown is rounded to fives, so that no other table laid beside it reveals them either (decision 20).
 */
export function outgoing(table: ReportTable<Figure>, about: About, turn: Turn): ReportTable<Figure> {
  const { columns, aboutClients } = figureOf(table.figure);
  if (!aboutClients) return table;
  const shown = suppress(table);
  const out = (row: ReportRow): ReportRow => {
    const handovers = aboutRow(row.key, table.dimension, about);
    return outgoingRow(row, columns, (of) => turn(cellName(of, handovers)));
  };
  return { ...shown, rows: shown.rows.map(out), total: shown.total && out(shown.total) };
}
