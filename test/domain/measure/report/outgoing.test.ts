import fc from 'fast-check';
import { cellName, outgoing, roundedCount } from '../../../../src/domain/measure/report/outgoing';
import { distributionSteps } from '../../../../src/domain/measure/report/distribution';
import { outgoingDistribution } from '../../../../src/domain/measure/report/outgoingDistribution';
import { tableOf, type FigureRow } from '../../../../src/domain/measure/report/build';
import { keyedHashes } from '../../../../src/vault/keyedHashes';
import { suppress } from '../../../../src/domain/measure/report/suppress';
import {
  attacked,
  codes,
  places,
  quarters,
  senders,
  trueNumbers,
  type Counted,
  type Publish,
} from './attacker';

const turns = [0, 1, 2, 3, 4];
const year = { from: '2026-01-01', until: '2027-01-01' };
const { rounding } = keyedHashes(Buffer.alloc(32, 7));

describe('Rounding', () => {
  it('is to the five below or above, never four away, and on average right', () => {
    for (let count = 0; count < 200; count += 1) {
      const ways = turns.map((turn) => roundedCount(count, turn));
      expect(ways.every((way) => way % 5 === 0 && Math.abs(way - count) <= 4)).toBe(true);
      expect(ways.reduce((sum, way) => sum + way) / turns.length).toBe(count);
    }
    expect(turns.map((turn) => roundedCount(0, turn))).toEqual([0, 0, 0, 0, 0]);
  });

  it('leaves at least two answers open to who subtracts one or two shown numbers from another', () => {
    // What is left over is a count of one to four; `shown` are the numbers around it, each at least five.
    const possible = (left: number, counts: number[], given: number[]): number[] => {
      const [whole = 0, ...parts] = [left + counts.reduce((a, b) => a + b), ...counts].map((count, at) =>
        roundedCount(count, given[at] ?? 0),
      );
      const difference = whole - parts.reduce((a, b) => a + b);
      const error = 4 * (parts.length + 1);
      return [1, 2, 3, 4].filter((it) => Math.abs(difference - it) <= error);
    };
    const residues = [5, 6, 7, 8, 9];
    for (const left of [1, 2, 3, 4])
      for (const one of residues)
        for (const [a, b, c] of turns.flatMap((x) => turns.flatMap((y) => turns.map((z) => [x, y, z])))) {
          expect(possible(left, [one], [a ?? 0, b ?? 0]).length).toBeGreaterThanOrEqual(2);
          for (const other of residues)
            expect(possible(left, [one, other], [a ?? 0, b ?? 0, c ?? 0]).length).toBeGreaterThanOrEqual(2);
        }
  });

  it('is the same for the same handovers, whichever table shows them', () => {
    const of = { source: 'closing' } as const;
    const west = { ...year, neighbourhood: 'west' };
    expect(cellName(of, { ...west, cluster: 'cluster-1' })).toBe(cellName(of, west));
    expect(cellName({ source: 'independent' }, west)).toBe(cellName(of, west));
    expect(cellName({ source: 'running' }, { ...west, from: '2026-10-01' })).toBe(
      cellName({ source: 'running' }, west),
    );
    expect(cellName(of, { ...west, from: '2026-10-01' })).not.toBe(cellName(of, west));
    expect(cellName({ source: 'independent', codes: ['yes'] }, west)).not.toBe(cellName(of, west));
  });
});

describe('A table that goes out', () => {
  const row = (key: string, amount: number, value: number): FigureRow => ({
    ...{ source: 'acquaintance', key, code: '', value, amount },
  });
  const table = tableOf({
    ...{ figure: 'acquaintance', dimension: 'cluster', keys: ['a', 'b'] },
    ...{ norms: { acquaintance: 5, answerSafetyNet: 1, signOff: 10 } },
    rows: [row('a', 18, 4), row('a', 7, 6), row('b', 33, 2), row('b', 9, 7)],
  });

  it('has counts in fives, averages in halves, and shares of what it shows', () => {
    const made = outgoing(table, year, () => 2);
    expect(made.rows[0]?.cells).toEqual([
      { kind: 'count', value: 25 },
      { kind: 'average', value: 4.5, of: 25 },
      { kind: 'average', value: 4, of: 25 },
      { kind: 'count', value: 20 },
      { kind: 'count', value: 5 },
      { kind: 'share', part: 20, whole: 25 },
    ]);
    expect(made.total?.cells[0]).toEqual({ kind: 'count', value: 65 });
  });

  it('does not tell nothing from little', () => {
    const made = outgoing(
      { ...table, rows: [{ key: 'a', cells: [{ kind: 'count', value: 0 }] }] },
      year,
      () => 4,
    );
    expect(made.rows[0]?.cells).toEqual([{ kind: 'suppressed' }]);
  });

  it('never has a share above the whole', () => {
    const made = outgoing(table, year, (cell) => (cell.includes('inTime') ? 4 : 0));
    for (const { cells } of made.rows)
      for (const cell of cells) if (cell.kind === 'share') expect(cell.part).toBeLessThanOrEqual(cell.whole);
  });
});

describe('A distribution that goes out', () => {
  it('shows no step of one to four, and leaves out more than one step and enough people, or none', () => {
    const amounts = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.nat(60)), { maxLength: 26 });
    fc.assert(
      fc.property(amounts, (all) => {
        const values = new Map(all.map((amount, value) => [value, amount]));
        const out = outgoingDistribution(values, 'name', rounding);
        const kept = distributionSteps(values).filter(({ amount }) => amount > 0);
        const missing = kept.filter((_, at) => out.steps[at]?.amount === null);
        const missed = missing.reduce((sum, { amount }) => sum + amount, 0);
        for (const { amount } of out.steps)
          expect(amount === null || (amount >= 5 && amount % 5 === 0)).toBe(true);
        if (missing.length > 0 && missing.length < kept.length)
          expect([missing.length > 1, missed >= 5]).toEqual([true, true]);
        if (kept.reduce((sum, { amount }) => sum + amount, 0) < 5)
          expect([out.total, out.mean, out.median]).toEqual([null, null, null]);
      }),
    );
  });
});

/** Some neighbourhoods and senders with much, most with little, as it is. */
const region = fc
  .record({
    amounts: fc.infiniteStream(
      fc.oneof(
        { weight: 6, arbitrary: fc.constant(0) },
        { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
        { weight: 1, arbitrary: fc.integer({ min: 5, max: 20 }) },
      ),
    ),
  })
  .map(({ amounts }): Counted[] =>
    Object.values(places)
      .flat()
      .flatMap((neighbourhood) =>
        senders.flatMap((sender) =>
          Object.values(quarters)
            .flat()
            .flatMap((month) =>
              codes.map((code) => ({
                ...{ neighbourhood, sender, month, code },
                amount: (amounts.next().value as number | undefined) ?? 0,
              })),
            ),
        ),
      ),
  );

/** How many of one to four the reader of all tables knows exactly; whatever they know is right. */
function pinned(counted: readonly Counted[], publish: Publish): string[] {
  const known = attacked(counted, publish);
  return [...trueNumbers(counted)].flatMap(([name, number]) => {
    const { least, most } = known.get(name) ?? { least: 0, most: Infinity };
    expect([name, least <= number && number <= most]).toEqual([name, true]);
    return number > 0 && number < 5 && least === most ? [name] : [];
  });
}

describe('Who adds and subtracts every table of every time, of all and of each cluster and sender', () => {
  const rounded: Publish = {
    table: (made, about) => outgoing(made, about, rounding),
    reads: (shown) => [Math.max(5, shown - 4), shown + 4],
  };
  const eachByItself: Publish = { table: suppress, reads: (shown) => [shown, shown] };

  it('knows of no one to four how many it is', () => {
    fc.assert(
      fc.property(region, (counted) => expect(pinned(counted, rounded)).toEqual([])),
      { numRuns: 25, seed: 20 },
    );
  });

  it('would know it if each table were only safe by itself', () => {
    const regions = fc.sample(region, { numRuns: 3, seed: 20 });
    expect(regions.every((counted) => pinned(counted, eachByItself).length > 0)).toBe(true);
  });
});
