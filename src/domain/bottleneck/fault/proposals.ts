import { latest, type Day } from '../../calendar/day';
import {
  bottlenecksIn,
  clustersIn,
  handoversIn,
  occurrencesOf,
  type CountedBottleneck,
  type Occurrence,
} from '../occurrences';
import { previousQuarter, quarterOf, type Quarter } from '../../calendar/quarter';
import type { BottleneckKind } from '../kinds';
import type { Rules } from '../rules';
import type { BottleneckId } from '../state';
import { statusOf, type FaultGrounds, type FaultId, type FaultReason, type FaultState } from './state';

/** What the proposals need to know of the faults there are. */
export type FaultFacts = Pick<FaultState, 'id' | 'grounds' | 'promise' | 'change' | 'cameBackOn' | 'ended'>;

export interface Proposal {
  fault: FaultId;
  grounds: FaultGrounds;
}

/** The same kind in the same quarter is the same fault, whoever proposes it and how often. */
export const faultIdOf = (kind: BottleneckKind, quarter: Quarter): FaultId => `fault-${kind}-${quarter}`;

/**
 * Which structural faults to propose (DOMAIN.md section 6): the same kind in two clusters or in three handovers within
 * a calendar quarter. The quarter before is looked at as well, so that its last evening counts. A kind has one open
 * fault at a time, one per quarter, and what was met up to the end of an earlier fault was weighed with it.
 */
export function proposals(
  bottlenecks: readonly CountedBottleneck[],
  faults: readonly FaultFacts[],
  day: Day,
  { bottlenecks: rules }: Rules,
): Proposal[] {
  const met = bottlenecks.flatMap(occurrencesOf).filter(({ on }) => on <= day);
  const current = quarterOf(day);
  return rules.kinds
    .filter(({ recurs }) => recurs)
    .flatMap(({ key: kind }) => {
      const known = faults.filter(({ grounds }) => grounds.kind === kind);
      if (known.some(({ ended }) => ended === null)) return [];
      const weighed = latest(known.flatMap(({ ended }) => ended?.on ?? []));
      const fresh = met.filter((one) => one.kind === kind && (weighed === null || one.on > weighed));
      const found = [previousQuarter(current), current]
        .map((quarter) => groundsIn(kind, quarter, fresh, rules.structural))
        .filter((grounds) => grounds !== null)
        .map((grounds) => ({ fault: faultIdOf(kind, grounds.quarter), grounds }))
        .filter(({ fault }) => !known.some(({ id }) => id === fault));
      return found.slice(0, 1);
    });
}

function groundsIn(
  kind: BottleneckKind,
  quarter: Quarter,
  occurrences: readonly Occurrence[],
  enough: { clusters: number; handovers: number },
): FaultGrounds | null {
  const met = occurrences.filter(({ on }) => quarterOf(on) === quarter);
  const clusters = clustersIn(met);
  const handovers = handoversIn(met);
  const because: FaultReason[] = [
    ...(clusters.length >= enough.clusters ? (['clusters'] as const) : []),
    ...(handovers.length >= enough.handovers ? (['handovers'] as const) : []),
  ];
  return because.length === 0
    ? null
    : { kind, quarter, because, clusters, handovers, bottlenecks: bottlenecksIn(met) };
}

export interface Return {
  fault: FaultId;
  bottleneck: BottleneckId;
}

/** The changed faults that came back: the same kind was met again after the change. Each with the first time. */
export function returns(bottlenecks: readonly CountedBottleneck[], faults: readonly FaultFacts[]): Return[] {
  const met = bottlenecks.flatMap(occurrencesOf).sort((a, b) => a.on.localeCompare(b.on));
  return faults
    .filter((fault) => statusOf(fault) === 'changed')
    .flatMap(({ id, grounds, change }) => {
      const again = met.find(({ kind, on }) => kind === grounds.kind && change !== null && on > change.on);
      return again ? [{ fault: id, bottleneck: again.bottleneck }] : [];
    });
}
