import type { Distribution } from './statistics';

/** One step of a distribution; the last one may hold everything that took longer. */
export interface DistributionStep {
  from: number;
  /** null: and more. */
  upTo: number | null;
  amount: number;
}

/** More than so many columns can no longer be told apart on a telephone. */
const mostSteps = 20;

/** Every value up to the longest, one column each; what took very long is one column together. */
export function distributionSteps(values: Distribution): DistributionStep[] {
  const met = [...values].filter(([, amount]) => amount > 0);
  if (met.length === 0) return [];
  const longest = Math.max(...met.map(([value]) => value));
  const single = longest < mostSteps ? longest + 1 : mostSteps;
  const steps: DistributionStep[] = Array.from({ length: single }, (_, value) => ({
    from: value,
    upTo: value,
    amount: values.get(value) ?? 0,
  }));
  if (longest < single) return steps;
  const rest = met.filter(([value]) => value >= single).reduce((sum, [, amount]) => sum + amount, 0);
  return [...steps, { from: single, upTo: null, amount: rest }];
}
