import {
  countsPerQuarter,
  nextQuarter,
  previousQuarter,
  quarterOf,
  type CountedBottleneck,
} from '../../../src/domain/bottleneck';
import { proposals, returns, type FaultFacts } from '../../../src/domain/bottleneck/fault';
import { utrecht } from '../../../src/domain/region/utrecht';
import { changed, promised, proposed } from './stories';

let count = 0;
const met = (change: Partial<CountedBottleneck> = {}): CountedBottleneck => ({
  id: `bottleneck-${(count += 1)}`,
  kind: 'income',
  clusters: [],
  hits: [],
  raisedOn: '2026-02-10',
  reopenedOn: [],
  outcome: null,
  ...change,
});
const hit = (number: number, cluster = 'cluster-1', on = '2026-02-10') => ({
  handover: `handover-${number}`,
  cluster,
  on,
});
const because = (bottlenecks: CountedBottleneck[], day = '2026-02-20', faults: FaultFacts[] = []) =>
  proposals(bottlenecks, faults, day, utrecht).map(({ fault, grounds }) => [fault, ...grounds.because]);

describe('What is proposed as a structural fault', () => {
  test.each<[string, CountedBottleneck[], string[][]]>([
    ['nothing without bottlenecks', [], []],
    ['nothing from one cluster', [met({ clusters: ['cluster-1'] }), met({ clusters: ['cluster-1'] })], []],
    [
      'the same kind in two clusters',
      [met({ clusters: ['cluster-1'] }), met({ clusters: ['cluster-2'] })],
      [['fault-income-2026-Q1', 'clusters']],
    ],
    [
      'one bottleneck that hits two clusters',
      [met({ hits: [hit(1), hit(2, 'cluster-2')] })],
      [['fault-income-2026-Q1', 'clusters']],
    ],
    ['not two handovers', [met({ hits: [hit(1), hit(2)] })], []],
    [
      'three handovers',
      [met({ hits: [hit(1), hit(2)] }), met({ hits: [hit(3)] })],
      [['fault-income-2026-Q1', 'handovers']],
    ],
    ['not the same handover three times', [1, 2, 3].map(() => met({ hits: [hit(1)] })), []],
    ['not two kinds', [met({ clusters: ['cluster-1'] }), met({ kind: 'home', clusters: ['cluster-2'] })], []],
    [
      'not two quarters',
      [met({ clusters: ['cluster-1'], raisedOn: '2025-12-31' }), met({ clusters: ['cluster-2'] })],
      [],
    ],
    [
      'what came back by reopening',
      [
        met({ clusters: ['cluster-1'], raisedOn: '2025-11-01', reopenedOn: ['2026-02-01'] }),
        met({ clusters: ['cluster-2'] }),
      ],
      [['fault-income-2026-Q1', 'clusters']],
    ],
    ['never what is called other', [met({ kind: 'other', clusters: ['cluster-1', 'cluster-2'] })], []],
  ])('%s', (_name, bottlenecks, agreed) => expect(because(bottlenecks)).toEqual(agreed));

  const two = () => [met({ clusters: ['cluster-1'] }), met({ clusters: ['cluster-2'] })];

  test('the last evening of a quarter counts the day after as well', () => {
    expect(because(two(), '2026-04-01')).toEqual([['fault-income-2026-Q1', 'clusters']]);
    expect(because(two(), '2026-07-01')).toEqual([]);
  });

  test('nothing while there is a fault of that kind', () => {
    expect(because(two(), '2026-03-20', [promised().state()])).toEqual([]);
  });

  test('not again in its quarter after it was dismissed; in the next one only for what is new', () => {
    const dismissed = proposed().by('programmeManager', { type: 'dismiss', text: 'text-8' }).state();
    const again = [
      ...two(),
      met({ clusters: ['cluster-1'], raisedOn: '2026-03-20' }),
      met({ clusters: ['cluster-2'], raisedOn: '2026-03-20' }),
    ];
    expect(because(again, '2026-03-21', [dismissed])).toEqual([]);
    const later = again.map((one) => ({ ...one, raisedOn: '2026-04-10' }));
    expect(because(later, '2026-04-11', [dismissed])).toEqual([['fault-income-2026-Q2', 'clusters']]);
  });
});

describe('A changed fault came back', () => {
  test('when the same kind is met after the change', () => {
    const early = met({ clusters: ['cluster-1'], raisedOn: '2026-03-30' });
    const other = met({ kind: 'home', clusters: ['cluster-1'], raisedOn: '2026-04-10' });
    const again = met({ clusters: ['cluster-1'], raisedOn: '2026-04-10' });
    const fault = changed().state();
    expect(returns([early, other], [fault])).toEqual([]);
    expect(returns([early, other, again], [fault])).toEqual([{ fault: fault.id, bottleneck: again.id }]);
    expect(returns([again], [promised().state()])).toEqual([]);
  });
});

describe('Quarters', () => {
  test.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-09-30', '2026-Q3'],
    ['2026-12-31', '2026-Q4'],
  ])('%s lies in %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter));

  test('follow each other over the year', () => {
    expect([nextQuarter('2026-Q4'), previousQuarter('2027-Q1')]).toEqual(['2027-Q1', '2026-Q4']);
    expect([nextQuarter('2026-Q1'), previousQuarter('2026-Q3')]).toEqual(['2026-Q2', '2026-Q2']);
  });

  test('have a count of every kind, also when nothing was met', () => {
    const outcome = { kind: 'solved' as const, on: '2026-04-02', by: null, text: 'text-1' };
    const counts = countsPerQuarter(
      [
        met({ clusters: ['cluster-1'], hits: [hit(1), hit(2, 'cluster-2')], outcome }),
        met({ hits: [hit(1)] }),
      ],
      ['income', 'home'],
      '2026-Q1',
      '2026-Q2',
    );
    expect(counts.map((count) => Object.values(count))).toEqual([
      ['2026-Q1', 'income', 2, 2, 2, 0],
      ['2026-Q1', 'home', 0, 0, 0, 0],
      ['2026-Q2', 'income', 0, 0, 0, 1],
      ['2026-Q2', 'home', 0, 0, 0, 0],
    ]);
  });
});
