import { distributionSteps, type DistributionStep } from './distribution';
import { halves, roundedCount, type Turn } from './outgoing';
import { meanOf, medianOf, sizeOf, type Distribution } from './statistics';
import { fewest } from './suppress';

export interface OutgoingDistribution {
  /** null: left out. */
  steps: (Omit<DistributionStep, 'amount'> & { amount: number | null })[];
  total: number | null;
  mean: number | null;
  median: number | null;
}

/** The smallest go, and so many more that what is left out is of more than one step and about enough people. */
function leftOut(steps: readonly DistributionStep[]): Set<DistributionStep> {
  const smallestFirst = [...steps].sort((a, b) => a.amount - b.amount);
  const out = new Set(smallestFirst.filter(({ amount }) => amount < fewest));
  const sum = () => [...out].reduce((all, { amount }) => all + amount, 0);
  while (out.size > 0 && out.size < steps.length && (out.size < 2 || sum() < fewest)) {
    const next = smallestFirst.find((step) => !out.has(step));
    if (next) out.add(next);
  }
  return out;
}

/** How long it took, as it may leave the organisation; as a table of the report is. `name` is what it is about. */
export function outgoingDistribution(values: Distribution, name: string, turn: Turn): OutgoingDistribution {
  const steps = distributionSteps(values).filter(({ amount }) => amount > 0);
  const out = leftOut(steps);
  const total = sizeOf(values);
  const rounded = (count: number, of: string) => roundedCount(count, turn(`${name} ${of}`));
  const isEnough = total >= fewest;
  return {
    steps: steps.map((step) => ({
      ...step,
      amount: out.has(step) ? null : rounded(step.amount, `${step.from}-${step.upTo}`),
    })),
    total: isEnough ? rounded(total, 'total') : null,
    mean: isEnough ? halves(meanOf(values)) : null,
    median: isEnough ? halves(medianOf(values)) : null,
  };
}
