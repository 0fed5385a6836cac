import type { Records } from '../../../db';
import {
  bottleneckExpectations,
  clustersOf,
  mayBottleneckCommand,
  type BottleneckExpectation,
} from '../../../domain/bottleneck';
import { reachOwner } from '../../../domain/owned/surroundings';
import { lookingFrom } from '../../handover/file';
import type { Option } from '../../html/choices';
import type { MatterFile } from '../../matters/file';
import { matterHistory, type MatterHappened } from '../../matters/history';
import type { Services } from '../../services';
import { ownerOptions } from './colleagues';
import { bottleneckTasks, type BottleneckTask } from './addresses';

export type BottleneckFile = MatterFile<'bottleneck'>;
export type NamedHandovers = Awaited<ReturnType<Records['handoversNamed']>>;

/** What the page of one bottleneck shows besides its state. */
export interface BottleneckMaterial {
  /** The handovers it hits, as far as the reader may know of them. */
  named: NamedHandovers;
  history: readonly MatterHappened<'bottleneck'>[];
  clusterNames: readonly string[];
  nameOfCluster: (cluster: string) => string;
  owners: readonly Option[];
  /** The structural faults that were proposed on it, as far as the reader sees them. */
  faults: readonly { id: string }[];
  /** What the reader may do with it now. */
  tasks: readonly BottleneckTask[];
  expectation: (BottleneckExpectation & { atTurn: boolean }) | null;
}

/** The names of clusters by id; one that is not there any more keeps its id. */
export async function clusterNamesOf({ records }: Pick<Services, 'records'>) {
  const names = new Map((await records.neighbourhoods()).map((one) => [one.cluster, one.clusterName]));
  return { all: names, of: (cluster: string) => names.get(cluster) ?? cluster };
}

const onlyOpen: readonly BottleneckTask[] = ['addHandover', 'assignOwner', 'moveDueDay', 'resolve'];

/** By who they are; whether it makes sense now is said by the rules, in words. */
export const mayAsk = ({ actor, state, today }: BottleneckFile, task: BottleneckTask): boolean =>
  mayBottleneckCommand(actor, task, state, today);

/** Offered is what makes sense as well. */
export function isOffered(file: BottleneckFile, task: BottleneckTask): boolean {
  const isOpen = file.state.outcome === null;
  if (onlyOpen.includes(task) && !isOpen) return false;
  return (task !== 'reopen' || !isOpen) && mayAsk(file, task);
}

function expected({ state, rules, actor, today }: BottleneckFile): BottleneckMaterial['expectation'] {
  const [first] = bottleneckExpectations(state, rules);
  if (!first) return null;
  const owner = first.vacant ? null : first.owner;
  return { ...first, atTurn: reachOwner(state.surroundings, owner, today) === actor.person };
}

export async function bottleneckMaterial(
  services: Services,
  file: BottleneckFile,
): Promise<BottleneckMaterial> {
  const { state, viewer } = file;
  const looking = lookingFrom(viewer, services);
  const history = await matterHistory(services, file);
  const handovers = [
    ...state.hits.map(({ handover }) => handover),
    ...(state.origin.kind === 'handover' ? [state.origin.handover] : []),
  ];
  const [named, clusters, owners, faults] = await Promise.all([
    services.records.handoversNamed(looking, [...new Set(handovers)]),
    clusterNamesOf(services),
    ownerOptions(services, state.surroundings),
    services.records.faultList(looking),
  ]);
  return {
    named,
    history,
    owners,
    faults: faults.filter((fault) => fault.state.grounds.bottlenecks.includes(state.id)),
    nameOfCluster: clusters.of,
    clusterNames: clustersOf(state).map(clusters.of),
    tasks: bottleneckTasks.filter((task) => isOffered(file, task)),
    expectation: expected(file),
  };
}
