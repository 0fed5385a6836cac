import type { Hit } from '../../../domain/bottleneck/state';
import type { ConferenceSurroundings } from '../../../domain/conference/state';
import type { Surroundings } from '../../../domain/owned/surroundings';
import type { Dates } from '../dates';
import { bottleneckIdAt, demoBottlenecks, tellBottleneck, whereOf } from './bottlenecks';
import { demoCases, tellCase } from './cases';
import { clusterConferences } from './conferences/clusters';
import { heldMeetings, tellConference } from './conferences/conference';
import { breakthroughTable } from './conferences/table';
import type { ToldAround } from './facts';
import { foundFaults, tellFault } from './faults';
import { handoverOf } from './handovers';
import type { ToldMatter } from './telling';

/** What the directory says of the people around: of a cluster's conference, and of what lies in clusters and handovers. */
export interface AroundMatters {
  /** Without a cluster: the breakthrough table. */
  conference: (cluster: string | null) => ConferenceSurroundings;
  owned: (
    kind: 'bottleneck' | 'fault' | 'case',
    clusters: readonly string[],
    hits: readonly Hit[],
  ) => Surroundings;
}

export interface ToldMatters {
  conferences: ToldMatter<'conference'>[];
  bottlenecks: ToldMatter<'bottleneck'>[];
  faults: ToldMatter<'fault'>[];
  cases: ToldMatter<'case'>[];
}

const bottleneckOf = (kind: string | undefined): string | null => {
  const at = demoBottlenecks.findLastIndex((one) => one.kind === kind);
  return kind === undefined || at < 0 ? null : bottleneckIdAt(at);
};

/** Tells everything that lives beside the handovers; each looks at what was told before it. */
export function tellMatters(
  handovers: ToldAround['handovers'],
  dates: Dates,
  around: AroundMatters,
): ToldMatters {
  const bottlenecks = demoBottlenecks.map((one, number) => {
    const { clusters, hits } = whereOf(one);
    return tellBottleneck(one, number, dates, around.owned('bottleneck', clusters, hits));
  });
  const faults = foundFaults(bottlenecks).map((found) =>
    tellFault(found, bottlenecks, dates, around.owned('fault', found.grounds.clusters, [])),
  );
  const atTable = around.conference(null);
  // The days of the tables do not depend on what is on them.
  const tables = heldMeetings(
    tellConference(breakthroughTable, dates, atTable, { handovers: [], bottlenecks: [], cases: [] }),
  );
  const cases = demoCases.map((one, number) => {
    const hit = handoverOf(one.course);
    const known = { tables, bottleneck: bottleneckOf(one.bottleneck) };
    return tellCase(one, number, dates, around.owned('case', [hit.cluster], [hit]), known);
  });
  const told = { handovers, bottlenecks, cases };
  const conferences = [
    ...clusterConferences.map((one) => tellConference(one, dates, around.conference(one.cluster), told)),
    tellConference(breakthroughTable, dates, atTable, told),
  ];
  return { conferences, bottlenecks, faults, cases };
}
