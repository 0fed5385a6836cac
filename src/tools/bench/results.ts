import type { coldStart } from './coldStart';
import type { Timing } from './load';
import type { machineFacts } from './machine';
import type { PageTiming } from './pages';
import type { Footprint, Restart } from './restart';

/** One comparison: the same number of commands at once on the bare engine and through the pages. */
export interface Comparison {
  bare: Timing;
  signOffs: Timing;
  /** Commands a second through the pages, as a share of the bare engine's. */
  ratio: number;
}

export interface Results {
  date: string;
  size: 'whole' | 'quick';
  machine: ReturnType<typeof machineFacts>;
  coldStart: Awaited<ReturnType<typeof coldStart>>;
  comparisons: Comparison[];
  /** Opening the page of a point, four at once. */
  openingForms: Timing;
  /** What a sign-off is made of, one after the other: the transaction alone, and the Update alone. */
  shares: { transactions: Timing; updates: Timing };
  /** One whole handover each. */
  journeys: Timing[];
  commandsOnOne: Timing;
  open: { handovers: number; recoveredIn: number; before: Footprint; after: Footprint; restart: Restart };
  /** How long it took to fill the record with so many. */
  generated: { handovers: number; seconds: number };
  onRecord: number;
  pages: PageTiming[];
}

export interface Verdict {
  target: string;
  measured: number;
  met: boolean;
}

const worst = (numbers: readonly number[]) => Math.max(0, ...numbers);

const signOffP95 = ({ comparisons }: Results, atOnce: number) =>
  worst(comparisons.filter(({ bare }) => bare.atOnce === atOnce).map(({ signOffs }) => signOffs.p95));

/** Every target with the worst that was measured of it. */
export function verdicts(results: Results): Verdict[] {
  const ratio = Math.min(
    ...results.comparisons.filter(({ bare }) => bare.atOnce === 10).map((one) => one.ratio),
  );
  const below = (target: string, limit: number, measured: number) => ({
    target: `${target} < ${limit}`,
    measured,
    met: measured < limit,
  });
  return [
    { target: 'commands a second at ten at once, pages / bare ≥ 0.6', measured: ratio, met: ratio >= 0.6 },
    below('sign-off alone, p95 in ms', 100, signOffP95(results, 1)),
    below('sign-off at ten at once, p95 in ms', 300, signOffP95(results, 10)),
    below('pages, p95 in ms', 150, worst(results.pages.map(({ p95 }) => p95))),
    below('cold start after the first download, in seconds', 10, results.coldStart.first),
  ];
}
