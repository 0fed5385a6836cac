import type { ConferenceSurroundings } from '../../../domain/conference/state';
import type { Surroundings } from '../../../domain/owned/surroundings';
import type { Dates } from '../dates';
import {
  bottleneckIdAt,
  clustersAround,
  demoBottlenecks,
  tellBottleneck,
  type DemoBottleneck,
} from './bottlenecks';
import { demoCases, tellCase } from './cases';
import { clusterConferences } from './conferences/clusters';
import { heldMeetings, tellConference, type TableDay } from './conferences/conference';
import { breakthroughTable } from './conferences/table';
import type { ToldAround } from './facts';
import { foundFaults, tellFault } from './faults';
import { earlierBottlenecks } from './earlierBottlenecks';
import { handoverOf } from './handovers';
import type { ToldMatter } from './telling';

export type InClusters = (clusters: readonly string[]) => Surroundings;
/** Those of the last months come first: their numbers are known elsewhere. */
export const allBottlenecks: readonly DemoBottleneck[] = [...demoBottlenecks, ...earlierBottlenecks];

type Bottlenecks = ToldMatter<'bottleneck'>[];

export const tellBottlenecks = (dates: Dates, around: InClusters): Bottlenecks =>
  allBottlenecks.map((one, number) => tellBottleneck(one, number, dates, around(clustersAround(one))));

export const tellFaults = (
  bottlenecks: Bottlenecks,
  dates: Dates,
  around: InClusters,
): ToldMatter<'fault'>[] =>
  foundFaults(bottlenecks).map((found) =>
    tellFault(found, bottlenecks, dates, around(found.grounds.clusters)),
  );

const nothing: ToldAround = { handovers: [], bottlenecks: [], cases: [] };

/**
 * The breakthrough table; before there are cases, to know its days, which do not depend on what is on it. Those who
 * brought something in sit there `now`.
 */
export const tellTable = (
  dates: Dates,
  surroundings: ConferenceSurroundings,
  around: ToldAround = nothing,
  now: ConferenceSurroundings = surroundings,
): ToldMatter<'conference'> => tellConference(breakthroughTable(now), dates, surroundings, around);

const bottleneckOf = (kind: string | undefined): string | null => {
  const at = demoBottlenecks.findLastIndex((one) => one.kind === kind);
  return kind === undefined || at < 0 ? null : bottleneckIdAt(at);
};

export const tellCases = (
  dates: Dates,
  table: ToldMatter<'conference'>,
  around: (handover: string) => Surroundings,
): ToldMatter<'case'>[] => {
  const tables: TableDay[] = heldMeetings(table);
  return demoCases.map((one, number) => {
    const { handover } = handoverOf(one.course);
    const known = { tables, bottleneck: bottleneckOf(one.bottleneck) };
    return tellCase(one, number, dates, around(handover), known);
  });
};

export const tellClusterConferences = (
  dates: Dates,
  told: ToldAround,
  around: (cluster: string) => ConferenceSurroundings,
): ToldMatter<'conference'>[] =>
  clusterConferences.map((one) => tellConference(one, dates, around(one.cluster ?? ''), told));
