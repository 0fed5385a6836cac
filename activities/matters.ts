import type { Pool } from 'pg';
import { proposals, returns, type Proposal, type Return } from '../src/domain/bottleneck/fault';
import { dayOf, toMoment, type Day } from '../src/domain/calendar/day';
import {
  conferenceIdOf,
  tableIdOf,
  type MatterCommands,
  type MatterKind,
  type MatterRules,
  type MatterStates,
  type MatterSurroundings,
} from '../src/domain/matters';
import type { Surroundings } from '../src/domain/owned/surroundings';
import { commitMatter, type CommitMatterInput, type MatterCommitResult } from '../src/db/matters/commit';
import { countedBottlenecks, faultsOnRecord } from '../src/db/matters/lists';
import { clustersOfRegions, loadMatter } from '../src/db/matters/load';
import { currentMatterRules } from '../src/db/matters/rules';
import {
  clusterSurroundings,
  conferenceSurroundings,
  surroundingsOfMatter,
} from '../src/db/matters/surroundings';

/** A conference that is not on record yet, with the command that starts it. */
export interface ConferenceToStart {
  rules: MatterRules;
  command: Extract<MatterCommands['conference'], { type: 'startConference' }>;
}

export interface FaultsToPropose {
  proposed: (Proposal & { rules: MatterRules; surroundings: Surroundings })[];
  returned: Return[];
}

const dayOfClock = (): Day => dayOf(toMoment(Date.now()));

/** What the workflows of matters need of the record and the directory. Every effect is safe to repeat. */
export function createMattersActivities({ pool, today = dayOfClock }: { pool: Pool; today?: () => Day }) {
  const startOf = async (region: string, cluster: string | null): Promise<ConferenceToStart[]> => {
    const conference = cluster === null ? tableIdOf(region) : conferenceIdOf(cluster);
    if (await loadMatter(pool, 'conference', conference)) return [];
    const surroundings = await conferenceSurroundings(pool, { region, cluster, today: today() });
    if (!surroundings) return [];
    const kind = cluster === null ? 'breakthroughTable' : 'conference';
    const rules = await currentMatterRules(pool, region);
    return [{ rules, command: { type: 'startConference', conference, kind, cluster, surroundings } }];
  };

  const faultsIn = async (region: string): Promise<FaultsToPropose> => {
    const [rules, bottlenecks, faults] = await Promise.all([
      currentMatterRules(pool, region),
      countedBottlenecks(pool, region),
      faultsOnRecord(pool, region),
    ]);
    const proposed = await Promise.all(
      proposals(bottlenecks, faults, today(), rules).map(async (proposal) => {
        const area = { region, clusters: proposal.grounds.clusters, today: today() };
        const surroundings = await clusterSurroundings(pool, area);
        return surroundings ? [{ ...proposal, rules, surroundings }] : [];
      }),
    );
    return { proposed: proposed.flat(), returned: returns(bottlenecks, faults) };
  };

  return {
    /** THE transaction of a matter: events, projections, notices and access log of one command, exactly once. */
    commitMatter: <K extends MatterKind>(input: CommitMatterInput<K>): Promise<MatterCommitResult> =>
      commitMatter(pool, input),

    /** The matter as it is on record; null when it is not. */
    loadMatter: async <K extends MatterKind>({
      kind,
      matter,
    }: {
      kind: K;
      matter: string;
    }): Promise<MatterStates[K] | null> => (await loadMatter(pool, kind, matter))?.state ?? null,

    /** Who works around the matter today; null while its region has no programme manager. */
    readMatterSurroundings: <K extends MatterKind>({
      kind,
      matter,
    }: {
      kind: K;
      matter: string;
    }): Promise<MatterSurroundings[K] | null> => surroundingsOfMatter(pool, kind, matter, today()),

    /** The rules of its region, for a conference that goes on; null when it is not on record. */
    rulesToday: async ({ matter }: { matter: string }): Promise<MatterRules | null> => {
      const loaded = await loadMatter(pool, 'conference', matter);
      return loaded && currentMatterRules(pool, loaded.region);
    },

    /** Clusters without a conference and regions without a breakthrough table, where somebody manages the programme. */
    conferencesToStart: async (): Promise<ConferenceToStart[]> => {
      const regions = await clustersOfRegions(pool);
      const places = regions.flatMap(({ region, clusters }) =>
        [...clusters, null].map((cluster) => ({ region, cluster })),
      );
      const found: ConferenceToStart[] = [];
      for (const { region, cluster } of places) found.push(...(await startOf(region, cluster)));
      return found;
    },

    /** What recurs in each region and is not proposed yet, and which changed faults came back. */
    faultsToPropose: async (): Promise<FaultsToPropose> => {
      const found: FaultsToPropose = { proposed: [], returned: [] };
      for (const { region } of await clustersOfRegions(pool)) {
        const { proposed, returned } = await faultsIn(region);
        found.proposed.push(...proposed);
        found.returned.push(...returned);
      }
      return found;
    },
  };
}

export type MattersActivities = ReturnType<typeof createMattersActivities>;
