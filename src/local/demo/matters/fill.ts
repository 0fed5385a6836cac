import type { Pool } from 'pg';
import {
  caseSurroundings,
  clusterSurroundings,
  conferenceSurroundings,
} from '../../../db/matters/surroundings';
import type { Moment } from '../../../domain/calendar/day';
import type { MatterKind } from '../../../domain/matters';
import { utrecht } from '../../../domain/region/utrecht';
import type { Vault } from '../../../vault';
import type { Dates } from '../dates';
import { clustersAround } from './bottlenecks';
import { demoCases } from './cases';
import type { ToldAround } from './facts';
import { foundFaults } from './faults';
import { handoverOf } from './handovers';
import { keepMatter } from './keep';
import {
  allBottlenecks,
  tellBottlenecks,
  tellCases,
  tellClusterConferences,
  tellFaults,
  tellTable,
  type InClusters,
} from './tellAll';
import type { ToldMatter } from './telling';

/** Asks the directory once for each of these, before anything is told of them. */
async function asked<Found>(
  keys: readonly string[],
  ask: (key: string) => Promise<Found | null>,
): Promise<(key: string) => Found> {
  const found = await Promise.all([...new Set(keys)].map(async (key) => [key, await ask(key)] as const));
  const known = new Map(found);
  return (key) => {
    const one = known.get(key);
    if (one === null || one === undefined) throw new Error(`The directory knows nothing around ${key}`);
    return one;
  };
}

const keyOf = (clusters: readonly string[]): string => [...new Set(clusters)].sort().join(' ');

interface Filling {
  dates: Dates;
  handovers: ToldAround['handovers'];
  /** What came since then is mailed as in earnest. */
  since: Moment;
}

/**
 * Puts everything that lives beside the handovers on record. The beginning of the breakthrough table comes before the
 * cases, which ask who sits there, and the rest of it after them, as those who brought a case in sit there as well.
 */
export async function fillMatters(
  pool: Pool,
  vault: Vault,
  { dates, handovers, since }: Filling,
): Promise<void> {
  const at = { region: utrecht.id, today: dates.today };
  const keep = <K extends MatterKind>(told: readonly ToldMatter<K>[]) =>
    Promise.all(told.map((one) => keepMatter(pool, vault, one, since)));
  const clusters = utrecht.clusters.map(({ id }) => id);
  const atConference = await asked(clusters, (cluster) => conferenceSurroundings(pool, { ...at, cluster }));
  const inClusters = async (sets: readonly (readonly string[])[]): Promise<InClusters> => {
    const ask = (key: string) => clusterSurroundings(pool, { ...at, clusters: key.split(' ') });
    const known = await asked(sets.map(keyOf), ask);
    return (set) => known(keyOf(set));
  };
  const before = await conferenceSurroundings(pool, { ...at, cluster: null });
  if (!before) throw new Error('The region has no programme manager');

  const bottlenecks = tellBottlenecks(dates, await inClusters(allBottlenecks.map(clustersAround)));
  const announced = tellTable(dates, before);
  const agreed = announced.recorded.findIndex(({ event }) => event.type === 'seriesSet') + 1;
  await keepMatter(pool, vault, announced, since, agreed);
  await keep(bottlenecks);
  const grounds = foundFaults(bottlenecks).map(({ grounds: { clusters: hit } }) => hit);
  await keep(tellFaults(bottlenecks, dates, await inClusters(grounds)));

  const brought = demoCases.map(({ course }) => handoverOf(course).handover);
  const around = await asked(brought, (handover) => caseSurroundings(pool, { handover, today: dates.today }));
  const cases = tellCases(dates, announced, around);
  await keep(cases);

  const told = { handovers, bottlenecks, cases };
  const now = await conferenceSurroundings(pool, { ...at, cluster: null });
  await keep([
    ...tellClusterConferences(dates, told, atConference),
    tellTable(dates, before, told, now ?? before),
  ]);
}
