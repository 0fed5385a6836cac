import type { Day } from '../calendar/day';
import type { ClusterId, HandoverId } from '../handover/state';
import type { BottleneckKind } from './kinds';
import { quarterOf, quartersBetween, type Quarter } from '../calendar/quarter';
import type { BottleneckId, BottleneckState } from './state';

/** What the counts need to know of a bottleneck. */
export type CountedBottleneck = Pick<
  BottleneckState,
  'id' | 'kind' | 'clusters' | 'hits' | 'raisedOn' | 'reopenedOn' | 'outcome'
>;

/** A kind of bottleneck was met on that day, there, in that handover (or in none in particular). */
export interface Occurrence {
  bottleneck: BottleneckId;
  kind: BottleneckKind;
  cluster: ClusterId;
  handover: HandoverId | null;
  on: Day;
}

/** Raising it is an occurrence, every handover that it turns out to hit is one, and reopening brings all back. */
export function occurrencesOf({ id, kind, ...facts }: CountedBottleneck): Occurrence[] {
  const met = (cluster: ClusterId, handover: HandoverId | null, on: Day) => ({
    bottleneck: id,
    kind,
    cluster,
    handover,
    on,
  });
  return [
    ...facts.clusters.map((cluster) => met(cluster, null, facts.raisedOn)),
    ...facts.hits.map(({ cluster, handover, on }) => met(cluster, handover, on)),
    ...facts.reopenedOn.flatMap((on) => [
      ...facts.clusters.map((cluster) => met(cluster, null, on)),
      ...facts.hits.filter((hit) => hit.on <= on).map(({ cluster, handover }) => met(cluster, handover, on)),
    ]),
  ];
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

export const clustersIn = (occurrences: readonly Occurrence[]): ClusterId[] =>
  distinct(occurrences.map(({ cluster }) => cluster)).sort();

export const handoversIn = (occurrences: readonly Occurrence[]): HandoverId[] =>
  distinct(occurrences.flatMap(({ handover }) => handover ?? [])).sort();

export const bottlenecksIn = (occurrences: readonly Occurrence[]): BottleneckId[] =>
  distinct(occurrences.map(({ bottleneck }) => bottleneck)).sort();

/** How often a kind was met in a quarter. */
export interface KindCount {
  quarter: Quarter;
  kind: BottleneckKind;
  bottlenecks: number;
  handovers: number;
  clusters: number;
  /** Bottlenecks of that kind that got their outcome in that quarter. */
  resolved: number;
}

/** How many of which kind per quarter, zeros as well: one cell for each of the kinds in each of the quarters. */
export function countsPerQuarter(
  bottlenecks: readonly CountedBottleneck[],
  kinds: readonly BottleneckKind[],
  first: Quarter,
  last: Quarter,
): KindCount[] {
  const all = bottlenecks.flatMap(occurrencesOf);
  return quartersBetween(first, last).flatMap((quarter) =>
    kinds.map((kind) => {
      const met = all.filter((one) => one.kind === kind && quarterOf(one.on) === quarter);
      return {
        quarter,
        kind,
        bottlenecks: bottlenecksIn(met).length,
        handovers: handoversIn(met).length,
        clusters: clustersIn(met).length,
        resolved: bottlenecks.filter(
          (one) => one.kind === kind && one.outcome !== null && quarterOf(one.outcome.on) === quarter,
        ).length,
      };
    }),
  );
}
