import { assertNever } from '../../assertNever';
import type { Cell, Dimension, ReportRow, ReportTable } from '../table';
import {
  figureOf,
  type ColumnDefinition,
  type Figure,
  type NormName,
  type Norms,
  type Pick,
  type Source,
} from './figures';
import { distributionOf, meanOf, medianOf, sizeOf } from './statistics';

/** How often something was counted in one row of a table. */
export interface FigureRow {
  source: Source;
  /** The key of the row; '' for what runs since before the time that is shown. */
  key: string;
  code: string;
  value: number | null;
  amount: number;
}

const timeDimensions: readonly Dimension[] = ['month', 'quarter', 'year'];
export const isOverTime = (dimension: Dimension): boolean => timeDimensions.includes(dimension);

interface Asked {
  figure: Figure;
  dimension: Dimension;
  /** The rows to show, also those of which nothing was counted. */
  keys: readonly string[];
  rows: readonly FigureRow[];
  norms: Norms;
}

/** Does the row belong to what is picked? A norm is met on its last day. */
export function isPicked(
  { source, codes, startsWith, against }: Pick,
  row: FigureRow,
  norm: number,
): boolean {
  if (row.source !== source) return false;
  if (codes && !codes.includes(row.code)) return false;
  if (startsWith !== undefined && !row.code.startsWith(startsWith)) return false;
  if (against === undefined) return true;
  return row.value !== null && (against === 'inTime' ? row.value <= norm : row.value > norm);
}

const amountOf = (rows: readonly FigureRow[]): number => rows.reduce((sum, { amount }) => sum + amount, 0);

const hasValue = (row: FigureRow): row is FigureRow & { value: number } => row.value !== null;

/** The cells of one row, from the rows that were counted in it. */
function cellsOf(columns: readonly ColumnDefinition[], rows: readonly FigureRow[], norm: number): Cell[] {
  const picked = (pick: Pick) => rows.filter((row) => isPicked(pick, row, norm));
  const counts = new Map<string, number>();
  for (const column of columns)
    if (column.kind === 'count') counts.set(column.key, amountOf(picked(column.of)));
  return columns.map((column): Cell => {
    switch (column.kind) {
      case 'count':
        return { kind: 'count', value: counts.get(column.key) ?? 0 };
      case 'share':
        return { kind: 'share', part: counts.get(column.part) ?? 0, whole: counts.get(column.whole) ?? 0 };
      case 'mean':
      case 'median': {
        const values = distributionOf(picked(column.of).filter(hasValue));
        const value = column.kind === 'mean' ? meanOf(values) : medianOf(values);
        return { kind: 'average', value, of: sizeOf(values) };
      }
      default:
        return assertNever(column);
    }
  });
}

/** What runs at the end of a month is everything that came and went up to then. */
function runningUpTo(key: string, rows: readonly FigureRow[]): FigureRow[] {
  return rows.filter((row) => row.source === 'running' && row.key <= key);
}

const normOf = (name: NormName | undefined, norms: Norms): number => (name === undefined ? 0 : norms[name]);

/** One table of the report. Keys that were counted but not asked for come last, so that rows add up to the total. */
export function tableOf({ figure, dimension, keys, rows, norms }: Asked): ReportTable<Figure> {
  const definition = figureOf(figure);
  const { columns } = definition;
  const norm = normOf(definition.norm, norms);
  const used = new Set<Source>(columns.flatMap((column) => ('of' in column ? [column.of.source] : [])));
  const own = rows.filter(({ source }) => used.has(source));
  const byKey = new Map<string, FigureRow[]>();
  for (const row of own) pushTo(byKey, row);
  const others = [...byKey.keys()].filter((key) => key !== '' && !keys.includes(key)).sort();
  const overTime = isOverTime(dimension);
  const shown = overTime ? keys : [...keys, ...others];

  const inRow = (key: string): readonly FigureRow[] => {
    const counted = byKey.get(key) ?? [];
    if (!overTime || !used.has('running')) return counted;
    return [...counted.filter(({ source }) => source !== 'running'), ...runningUpTo(key, own)];
  };
  const total = cellsOf(
    columns,
    own.filter(({ key }) => !overTime || shown.includes(key)),
    norm,
  );
  return {
    figure,
    dimension,
    columns: columns.map(({ key }) => key),
    rows: shown.map((key): ReportRow => ({ key, cells: cellsOf(columns, inRow(key), norm) })),
    total: {
      key: 'total',
      cells: total.map((cell, at) => {
        const column = columns[at];
        return overTime && column?.kind === 'count' && column.stock ? { kind: 'none' } : cell;
      }),
    },
  };
}

function pushTo(byKey: Map<string, FigureRow[]>, row: FigureRow): void {
  const known = byKey.get(row.key);
  if (known) known.push(row);
  else byKey.set(row.key, [row]);
}
