import fc from 'fast-check';
import { tableOf, type FigureRow } from '../../../../src/domain/measure/report/build';
import { changesSince } from '../../../../src/domain/measure/report/compare';
import {
  hasEnded,
  monthsIn,
  nextPeriod,
  periodText,
  previousPeriod,
  quartersIn,
  rangeFor,
  rangeOf,
  readPeriod,
  yearsIn,
} from '../../../../src/domain/measure/report/period';
import { distributionOf, meanOf, medianOf } from '../../../../src/domain/measure/report/statistics';

const norms = { acquaintance: 5, answerSafetyNet: 1, signOff: 10 };
const quarter = { kind: 'quarter', quarter: '2026-Q1' } as const;
const year = { kind: 'year', year: '2026' } as const;

describe('a period', () => {
  it.each([
    ['2026-Q1', quarter],
    ['2026', year],
    ['2026-Q5', null],
    ['1826', null],
    ['', null],
  ])('is read from an address: %s', (text, period) => {
    expect(readPeriod(text)).toEqual(period);
    if (period) expect(periodText(period)).toBe(text);
  });

  it('is whole months', () => {
    expect(rangeOf(quarter)).toEqual({ from: '2026-01-01', until: '2026-04-01' });
    expect(monthsIn(rangeOf(quarter))).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(quartersIn(rangeOf(year))).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
  });

  it('is compared with what went before', () => {
    expect(quartersIn(rangeFor(quarter, 'quarter'))).toHaveLength(8);
    expect(quartersIn(rangeFor(quarter, 'quarter')).at(-1)).toBe('2026-Q1');
    expect(yearsIn(rangeFor(quarter, 'year'))).toEqual(['2022', '2023', '2024', '2025', '2026']);
    expect(yearsIn(rangeFor(year, 'year'))).toEqual(['2022', '2023', '2024', '2025', '2026']);
    expect(periodText(nextPeriod({ kind: 'quarter', quarter: '2026-Q4' }))).toBe('2027-Q1');
    expect(periodText(previousPeriod(year))).toBe('2025');
  });

  it('has ended the day after its last one', () => {
    expect(hasEnded(quarter, '2026-03-31')).toBe(false);
    expect(hasEnded(quarter, '2026-04-01')).toBe(true);
  });
});

describe('mean and median', () => {
  it('are those of the values written out', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), (values) => {
        const distribution = distributionOf(values.map((value) => ({ value, amount: 1 })));
        const inOrder = [...values].sort((a, b) => a - b);
        const middle = ((inOrder[(values.length - 1) >> 1] ?? 0) + (inOrder[values.length >> 1] ?? 0)) / 2;
        expect(medianOf(distribution)).toBe(middle);
        expect(meanOf(distribution)).toBeCloseTo(values.reduce((a, b) => a + b) / values.length);
      }),
    );
  });

  it('are nothing where nothing was measured', () => {
    expect([meanOf(new Map()), medianOf(new Map())]).toEqual([null, null]);
  });
});

const row = (source: FigureRow['source'], key: string, amount: number, more: Partial<FigureRow> = {}) => ({
  source,
  key,
  code: '',
  value: null,
  amount,
  ...more,
});

describe('a table', () => {
  it('counts days against the norm, which is met on its last day', () => {
    const made = tableOf({
      figure: 'acquaintance',
      dimension: 'cluster',
      keys: ['a', 'b'],
      norms,
      rows: [
        row('acquaintance', 'a', 2, { value: 3 }),
        row('acquaintance', 'a', 1, { value: 5 }),
        row('acquaintance', 'a', 1, { value: 6 }),
        row('started', 'a', 9),
      ],
    });
    expect(made.rows[0]?.cells).toEqual([
      { kind: 'count', value: 4 },
      { kind: 'average', value: 4.25, of: 4 },
      { kind: 'average', value: 4, of: 4 },
      { kind: 'count', value: 3 },
      { kind: 'count', value: 1 },
      { kind: 'share', part: 3, whole: 4 },
    ]);
    expect(made.rows[1]?.cells[1]).toEqual({ kind: 'average', value: null, of: 0 });
    expect(made.total?.cells[0]).toEqual({ kind: 'count', value: 4 });
  });

  it('says at the end of each month how many run, and gives no total of that', () => {
    const made = tableOf({
      figure: 'course',
      dimension: 'month',
      keys: ['2026-01', '2026-02', '2026-03'],
      norms,
      rows: [
        row('running', '', 10),
        row('running', '2026-01', 3),
        row('running', '2026-03', -2),
        row('started', '2026-01', 3),
      ],
    });
    expect(made.rows.map(({ cells }) => cells[1])).toEqual(
      [13, 13, 11].map((value) => ({ kind: 'count', value })),
    );
    expect(made.total?.cells.map(({ kind }) => kind)).toEqual(['count', 'none', 'count']);
  });

  it('keeps what was counted somewhere that nobody asked for', () => {
    const made = tableOf({
      figure: 'course',
      dimension: 'neighbourhood',
      keys: ['a'],
      norms,
      rows: [row('started', 'gone', 2)],
    });
    expect(made.rows.map(({ key }) => key)).toEqual(['a', 'gone']);
  });

  it('says what changed after it was frozen', () => {
    const at = (amount: number) =>
      tableOf({
        figure: 'course',
        dimension: 'cluster',
        keys: ['a'],
        norms,
        rows: [row('started', 'a', amount)],
      });
    expect(changesSince(at(2), at(2))).toEqual([]);
    expect(changesSince(at(2), at(3)).map(({ row: key, column }) => [key, column])).toEqual([
      ['a', 'started'],
      ['total', 'started'],
    ]);
  });
});
