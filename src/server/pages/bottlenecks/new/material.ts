import { mayRaiseBottleneck } from '../../../../domain/bottleneck';
import type { MatterRules } from '../../../../domain/matters';
import type { Surroundings } from '../../../../domain/owned/surroundings';
import { lookingFrom } from '../../../handover/file';
import type { Option } from '../../../html/choices';
import type { Services } from '../../../services';
import type { Viewer } from '../../../viewer';
import { ownerOptions } from '../colleagues';
import type { Source } from './source';

/** What the form to raise a bottleneck offers. */
export interface RaiseMaterial {
  region: string;
  rules: MatterRules;
  clusters: readonly Option[];
  owners: readonly Option[];
}

/** Who can own something in these clusters; null while the region has no programme manager. */
export const surroundingsIn = (
  services: Pick<Services, 'records' | 'now'>,
  viewer: Viewer,
  region: string,
  clusters: readonly string[],
): Promise<Surroundings | null> =>
  services.records.clusterSurroundings({ region, clusters, today: lookingFrom(viewer, services).day });

export const viewerMayRaise = (viewer: Viewer, services: Pick<Services, 'now'>): boolean => {
  const { actor, day } = lookingFrom(viewer, services);
  return mayRaiseBottleneck(actor, day);
};

/** Owners of the clusters it comes from, or of the whole region when that is still to be said. */
export async function raiseMaterial(
  services: Services,
  viewer: Viewer,
  { clusters, hit }: Source,
): Promise<RaiseMaterial | null> {
  const known = await services.records.neighbourhoods();
  const from = [...clusters, ...(hit ? [hit.cluster] : [])];
  const region = (known.find(({ cluster }) => from.includes(cluster)) ?? known[0])?.region;
  if (region === undefined) return null;
  const surroundings = await surroundingsIn(services, viewer, region, from);
  if (!surroundings) return null;
  const names = new Map(
    known.filter((one) => one.region === region).map(({ cluster, clusterName }) => [cluster, clusterName]),
  );
  return {
    region,
    rules: await services.records.currentMatterRules(region),
    clusters: [...names].map(([value, label]) => ({ value, label })),
    owners: await ownerOptions(services, surroundings),
  };
}
