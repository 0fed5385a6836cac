import type { CountedBottleneck } from '../../../src/domain/bottleneck';
import { quarterCounts } from '../../../src/server/pages/bottlenecks/list/chart';
import { reasonKey } from '../../../src/server/pages/bottlenecks/reasons';
import { bottleneckStatus } from '../../../src/server/pages/bottlenecks/status';

const met = (id: string, kind: CountedBottleneck['kind'], raisedOn: string): CountedBottleneck => ({
  id,
  kind,
  clusters: ['cluster-1'],
  hits: [],
  raisedOn,
  reopenedOn: [],
  outcome: null,
});

describe('how many of which kind per quarter', () => {
  it('compares the last four, oldest first, and leaves out kinds that were not met', () => {
    const all = [
      met('1', 'home', '2025-05-01'),
      met('2', 'home', '2026-01-05'),
      met('3', 'income', '2026-02-01'),
      met('4', 'income', '2026-03-01'),
      met('5', 'debts', '2025-03-31'),
    ];
    expect(quarterCounts(all, ['home', 'income', 'debts'], '2026-03-02')).toEqual({
      quarters: ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1'],
      rows: [
        { kind: 'income', numbers: [0, 0, 0, 2] },
        { kind: 'home', numbers: [1, 0, 0, 1] },
      ],
    });
  });
});

describe('the status of a bottleneck', () => {
  const open = { outcome: null, owner: 'marit', dueDay: '2026-03-02' };
  it.each([
    [open, 'bottleneckOpen'],
    [{ ...open, dueDay: '2026-03-01' }, 'overdue'],
    [{ ...open, owner: null, dueDay: '2026-03-01' }, 'noOwner'],
    [
      { ...open, outcome: { kind: 'solved', on: '2026-03-01', by: null, text: 'text-1' } },
      'bottleneckClosed',
    ],
  ] as const)('of %j is %s', (state, expected) => {
    expect(bottleneckStatus(state, '2026-03-02')).toBe(expected);
  });
});

test('a reason has one name in an address', () => {
  expect(
    [
      { kind: 'stall', reason: 'waitingForHome' } as const,
      { kind: 'return' } as const,
      { kind: 'overdue', expectation: 'checkIn' } as const,
      { kind: 'safetyNet', trigger: 'relapse' } as const,
    ].map(reasonKey),
  ).toEqual(['stall', 'return', 'overdue-checkIn', 'safetyNet-relapse']);
});
