import fc from 'fast-check';
import type { Cell, ReportTable } from '../../../../src/domain/measure/table';
import { tableOf, type FigureRow } from '../../../../src/domain/measure/report/build';
import { figureOf, type Figure, type Source } from '../../../../src/domain/measure/report/figures';
import { suppress } from '../../../../src/domain/measure/report/suppress';

const norms = { acquaintance: 5, answerSafetyNet: 1, signOff: 10 };

const table = (figure: Figure, source: Source, counts: Record<string, Record<string, number>>) =>
  tableOf({
    figure,
    dimension: 'cluster',
    keys: Object.keys(counts),
    rows: Object.entries(counts).flatMap(([key, codes]) =>
      Object.entries(codes).map(([code, amount]): FigureRow => ({ source, key, code, value: null, amount })),
    ),
    norms,
  });

const shown = (cell: Cell | undefined) => (cell?.kind === 'count' ? cell.value : cell?.kind);
const countsIn = ({ rows, total }: ReportTable) =>
  [...rows, ...(total ? [total] : [])].map(({ cells }) => cells.slice(0, 4).map(shown));

describe('what leaves the organisation', () => {
  it('holds no count of one to four; zero and five are told', () => {
    const counts = countsIn(
      suppress(
        table('independent', 'independent', {
          a: { yes: 4, no: 9, unknown: 0 },
          b: { yes: 3, no: 12, unknown: 0 },
          c: { yes: 20, no: 15, unknown: 0 },
        }),
      ),
    );
    expect(counts.map(([, yes]) => yes)).toEqual(['suppressed', 'suppressed', 20, 27]);
    expect(counts.map(([, , , unknown]) => unknown)).toEqual([0, 0, 0, 0]);
    // Otherwise it follows from the total of the row.
    expect(counts[0]?.[0] === 'suppressed' || counts[0]?.[2] === 'suppressed').toBe(true);
  });

  it('hides one more where the total of the column would tell it', () => {
    const [, ...rows] = [
      null,
      ...countsIn(suppress(table('course', 'started', { a: { '': 3 }, b: { '': 8 }, c: { '': 30 } }))),
    ];
    expect(rows.map((cells) => cells?.[0])).toEqual(['suppressed', 'suppressed', 30, 41]);
  });

  it('hides the total when there is nothing else to hide', () => {
    const rows = countsIn(suppress(table('course', 'started', { a: { '': 6 }, b: { '': 0 } })));
    expect(rows.map(([started]) => started)).toEqual([6, 0, 6]);
    const few = countsIn(suppress(table('course', 'started', { a: { '': 2 }, b: { '': 0 } })));
    expect(few.map(([started]) => started)).toEqual(['suppressed', 0, 'suppressed']);
  });

  it('leaves meetings alone: they are about nobody', () => {
    expect(countsIn(suppress(table('conferences', 'conferences', { a: { held: 2 } })))[0]?.[1]).toBe(2);
  });

  it('hides an average over few, and a second one that the average of all would tell', () => {
    const days = (key: string, value: number, amount: number): FigureRow => ({
      source: 'acquaintance',
      key,
      code: '',
      value,
      amount,
    });
    const made = suppress(
      tableOf({
        figure: 'acquaintance',
        dimension: 'cluster',
        keys: ['a', 'b', 'c', 'd'],
        rows: [days('a', 2, 3), days('a', 8, 8), days('b', 4, 4), days('c', 3, 40), days('d', 5, 9)],
        norms,
      }),
    );
    const means = [...made.rows, made.total].map((row) => row?.cells[made.columns.indexOf('mean')]?.kind);
    expect(means).toEqual(['average', 'suppressed', 'average', 'suppressed', 'average']);
  });

  it('hides a share when one of its two counts is hidden or few', () => {
    const made = suppress(
      table('independent', 'independent', {
        a: { yes: 2, no: 30 },
        b: { yes: 40, no: 10 },
        c: { yes: 9, no: 9 },
      }),
    );
    const at = made.columns.indexOf('shareYes');
    expect(made.rows[0]?.cells[at]?.kind).toBe('suppressed');
    for (const row of made.rows)
      if (row.cells[at]?.kind === 'share')
        expect([row.cells[0]?.kind, row.cells[1]?.kind]).toEqual(['count', 'count']);
  });
});

/** A square of counts with its totals, and for each number what a reader is shown: itself, or null. */
type Told = (number | null)[][];

/** Is there a filling of what is hidden, each at least one, that fits all that is told and has `value` at that place? */
function fits(told: Told, place: [number, number], value: number): boolean {
  const height = told.length - 1;
  const width = (told[0]?.length ?? 1) - 1;
  const filled = told.map((cells, row) =>
    cells.map((cell, column) => (row === place[0] && column === place[1] ? value : cell)),
  );
  const most = 14;
  const at = (row: number, column: number): number | null => filled[row]?.[column] ?? null;
  const set = (row: number, column: number, number: number | null) => {
    const cells = filled[row];
    if (cells) cells[column] = number;
  };
  const sums = (parts: (number | null)[], total: number | null): boolean => {
    const known = parts.reduce<number>((sum, part) => sum + (part ?? 1), 0);
    if (total === null) return true;
    return parts.includes(null) ? known <= total : known === total;
  };
  const row = (r: number) =>
    sums(
      Array.from({ length: width }, (_, c) => at(r, c)),
      at(r, width),
    );
  const column = (c: number) =>
    sums(
      Array.from({ length: height }, (_, r) => at(r, c)),
      at(height, c),
    );
  const open: [number, number][] = filled.flatMap((cells, r) =>
    cells.flatMap((cell, c): [number, number][] => (cell === null ? [[r, c]] : [])),
  );
  // Totals follow from their parts; only what is inside has to be tried.
  const inside = open.filter(([r, c]) => r < height && c < width);
  const consistent = (): boolean => {
    for (let r = 0; r <= height; r += 1) if (!row(r)) return false;
    for (let c = 0; c <= width; c += 1) if (!column(c)) return false;
    return true;
  };
  const closes = (): boolean => {
    const whole = Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_, c) => at(r, c) ?? 0),
    );
    const across = whole.map((cells) => cells.reduce((sum, cell) => sum + cell, 0));
    const down = Array.from({ length: width }, (_, c) =>
      whole.reduce((sum, cells) => sum + (cells[c] ?? 0), 0),
    );
    const all = across.reduce((sum, cell) => sum + cell, 0);
    return (
      across.every((sum, r) => (at(r, width) ?? sum) === sum) &&
      down.every((sum, c) => (at(height, c) ?? sum) === sum) &&
      (at(height, width) ?? all) === all
    );
  };
  const tryFrom = (next: number): boolean => {
    if (!consistent()) return false;
    const here = inside[next];
    if (!here) return closes();
    for (let number = 1; number <= most; number += 1) {
      set(here[0], here[1], number);
      if (tryFrom(next + 1)) return true;
    }
    set(here[0], here[1], null);
    return false;
  };
  return tryFrom(0);
}

const cell = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 }));

describe('from rows, columns and totals that are shown', () => {
  it('no hidden count follows: each could be another number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ yes: cell, no: cell, unknown: cell }), { minLength: 1, maxLength: 3 }),
        (rows) => {
          const given = table(
            'independent',
            'independent',
            Object.fromEntries(rows.map((codes, at) => [`row-${at}`, codes])),
          );
          const made = suppress(given);
          const order = ['yes', 'no', 'unknown', 'total'].map((key) => made.columns.indexOf(key));
          const told = [...made.rows, ...(made.total ? [made.total] : [])].map(({ cells }) =>
            order.map((at) => {
              const one = cells[at];
              return one?.kind === 'count' ? one.value : null;
            }),
          );
          const real = [...given.rows, ...(given.total ? [given.total] : [])].map(({ cells }) =>
            order.map((at) => {
              const one = cells[at];
              return one?.kind === 'count' ? one.value : 0;
            }),
          );
          told.forEach((cells, row) =>
            cells.forEach((one, column) => {
              const value = real[row]?.[column] ?? 0;
              if (one !== null) expect(one === 0 || one >= 5).toBe(true);
              else if (row < told.length - 1 && column < 3)
                expect(
                  Array.from({ length: 14 }, (_, at) => at + 1).some(
                    (other) => other !== value && fits(told, [row, column], other),
                  ),
                ).toBe(true);
            }),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a table of which nothing is few stays whole, for every figure', () => {
    for (const figure of ['closing', 'checkIns', 'safetyNetCalls'] as const) {
      const definition = figureOf(figure);
      const codes = Object.fromEntries((definition.sums[0]?.parts ?? []).map((code) => [code, 7]));
      const source = definition.columns.flatMap((column) => ('of' in column ? [column.of.source] : []))[0];
      const given = table(figure, source ?? 'closing', { a: codes, b: codes });
      expect(suppress(given)).toEqual(given);
    }
  });
});
