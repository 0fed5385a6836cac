import type { Records } from '../../../db';
import {
  faultExpectations,
  mayFaultCommand,
  statusOf,
  type FaultExpectation,
  type FaultStatus,
} from '../../../domain/bottleneck/fault';
import { reachOwner } from '../../../domain/owned/surroundings';
import { lookingFrom } from '../../handover/file';
import type { Option } from '../../html/choices';
import type { MatterFile } from '../../matters/file';
import { matterHistory, type MatterHappened } from '../../matters/history';
import type { Services } from '../../services';
import { ownerOptions } from '../bottlenecks/colleagues';
import { clusterNamesOf, type NamedHandovers } from '../bottlenecks/material';
import { faultTasks, type FaultTask } from './addresses';

export type FaultFile = MatterFile<'fault'>;
type Listed = Awaited<ReturnType<Records['bottleneckList']>>['rows'][number];

/** What the page of one structural fault shows besides its state. */
export interface FaultMaterial {
  status: FaultStatus;
  named: NamedHandovers;
  /** The bottlenecks it was proposed on, as far as the reader sees them. */
  bottlenecks: readonly Listed[];
  history: readonly MatterHappened<'fault'>[];
  nameOfCluster: (cluster: string) => string;
  keepers: readonly Option[];
  tasks: readonly FaultTask[];
  expectation: (FaultExpectation & { atTurn: boolean }) | null;
}

/** What makes sense in which state; the rules decide in the end. */
const offeredIn: Record<FaultStatus, readonly FaultTask[]> = {
  proposed: ['acceptFault', 'dismiss'],
  cameBack: ['acceptFault', 'dismiss'],
  promised: ['recordChange', 'acceptFault', 'dismiss'],
  changed: ['recordReturn'],
  stayedAway: [],
  dismissed: [],
};

export const mayAsk = ({ actor, state, today }: FaultFile, task: FaultTask): boolean =>
  mayFaultCommand(actor, task, state, today);

function expected({ state, rules, actor, today }: FaultFile): FaultMaterial['expectation'] {
  const [first] = faultExpectations(state, rules);
  if (!first) return null;
  const owner = first.vacant ? null : first.owner;
  return { ...first, atTurn: reachOwner(state.surroundings, owner, today) === actor.person };
}

/** More than these are behind no proposal. */
const most = 200;

export async function faultMaterial(services: Services, file: FaultFile): Promise<FaultMaterial> {
  const { state } = file;
  const { grounds } = state;
  const looking = lookingFrom(file.viewer, services);
  const history = await matterHistory(services, file);
  const [named, listed, clusters, keepers] = await Promise.all([
    services.records.handoversNamed(looking, grounds.handovers),
    services.records.bottleneckList(looking, { kind: grounds.kind, status: 'all' }, { page: 1, size: most }),
    clusterNamesOf(services),
    ownerOptions(services, state.surroundings),
  ]);
  const status = statusOf(state);
  return {
    status,
    named,
    history,
    keepers,
    bottlenecks: listed.rows.filter(({ id }) => grounds.bottlenecks.includes(id)),
    nameOfCluster: clusters.of,
    tasks: faultTasks.filter((task) => offeredIn[status].includes(task) && mayAsk(file, task)),
    expectation: expected(file),
  };
}
