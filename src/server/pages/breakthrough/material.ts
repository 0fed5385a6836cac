import {
  caseExpectations,
  caseStatusOf,
  mayCaseCommand,
  type CaseExpectation,
} from '../../../domain/breakthrough';
import { dayOf } from '../../../domain/calendar/day';
import { reachOwner } from '../../../domain/owned/surroundings';
import { lookingFrom } from '../../handover/file';
import type { Option } from '../../html/choices';
import type { MatterFile } from '../../matters/file';
import { matterHistory, type MatterHappened } from '../../matters/history';
import { seenMatters } from '../../matters/seen';
import type { Services } from '../../services';
import { ownerOptions } from '../bottlenecks/colleagues';
import type { NamedHandovers } from '../../matters/handoverName';
import { clusterNamesOf } from '../bottlenecks/material';
import { caseTasks, type CaseTask } from './addresses';
import { regionOf, tableOf, tableOfNow, type TableOfNow } from './table';

export type CaseFile = MatterFile<'case'>;

/** What the page of one case shows besides its state. */
export interface CaseMaterial {
  /** The handover, as far as the reader may know of it. */
  named: NamedHandovers;
  history: readonly MatterHappened<'case'>[];
  clusterName: string;
  /** The bottleneck it comes from, for who can open it. */
  bottleneck: string | null;
  owners: readonly Option[];
  /** The table at which something can be recorded now; null: the next one has to come first. */
  table: TableOfNow | null;
  mayJudge: boolean;
  tasks: readonly CaseTask[];
  expectation: (CaseExpectation & { atTurn: boolean }) | null;
}

/** By who they are; whether it makes sense now is said by the rules, in words. */
export const mayAsk = ({ actor, state, today }: CaseFile, task: CaseTask | 'judge'): boolean =>
  mayCaseCommand(actor, task, state, today);

/** The table that can speak of it: not one from before it was brought in, nor for the outcome the one that decided. */
function tableFor({ state }: CaseFile, table: TableOfNow | null): TableOfNow | null {
  if (table === null || table.day < dayOf(state.waitingSince)) return null;
  return state.lastTable === table.meeting ? null : table;
}

/** Offered is what makes sense as well. */
function isOffered(file: CaseFile, task: CaseTask | 'judge', table: TableOfNow | null): boolean {
  const status = caseStatusOf(file.state);
  if (status === 'ended' || !mayAsk(file, task)) return false;
  switch (task) {
    case 'judge':
      return file.state.decision === null && table !== null;
    case 'decideCase':
      return status === 'judged' && table !== null;
    case 'reviewOutcome':
      return file.state.decision !== null && table !== null;
    case 'completeDecision':
    case 'moveDecision':
      return status === 'decided';
    case 'withdrawCase':
      return true;
  }
}

function expected({ state, rules, actor, today }: CaseFile): CaseMaterial['expectation'] {
  const [first] = caseExpectations(state, rules);
  if (!first) return null;
  const owner = first.vacant ? null : first.owner;
  return { ...first, atTurn: reachOwner(state.surroundings, owner, today) === actor.person };
}

export async function readTable(services: Services, file: CaseFile): Promise<TableOfNow | null> {
  const region = await regionOf(services, file.state.cluster);
  const table = await tableOf(services, lookingFrom(file.viewer, services), region);
  return tableFor(file, table && tableOfNow(table.state, file.today));
}

export async function caseMaterial(services: Services, file: CaseFile): Promise<CaseMaterial> {
  const { state, viewer } = file;
  const history = await matterHistory(services, file);
  const { bottleneck } = state;
  const looking = lookingFrom(viewer, services);
  const [named, clusters, owners, table, seen] = await Promise.all([
    services.records.handoversNamed(looking, [state.handover]),
    clusterNamesOf(services),
    ownerOptions(services, state.surroundings),
    readTable(services, file),
    seenMatters(services, looking, bottleneck === null ? [] : [bottleneck]),
  ]);
  return {
    named,
    history,
    clusterName: clusters.of(state.cluster),
    bottleneck: bottleneck !== null && seen.has(bottleneck) ? bottleneck : null,
    owners,
    table,
    mayJudge: isOffered(file, 'judge', table),
    tasks: caseTasks.filter((task) => isOffered(file, task, table)),
    expectation: expected(file),
  };
}
