import { WithStartWorkflowOperation } from '@temporalio/client';
import type { MatterKind, MatterRequest, MatterRules, MatterStates } from '../domain/matters';
import { executeMatter, type MatterInput } from '../../workflows/matters/messages';
import { commandsInOneRun } from '../../workflows/messages';
import type { EngineOptions } from './handovers';
import { inPatience } from './inPatience';
import type { MatterOutcome } from './outcome';
import { tellSurroundings } from './tellSurroundings';
import { matterWorkflowId } from './workflowIds';

export type { MatterOutcome } from './outcome';

/** A matter as it is on record. */
export interface MatterOnRecord<K extends MatterKind = MatterKind> {
  state: MatterStates[K];
  rules: MatterRules;
}

export interface Matters {
  /**
   * Asks something of a matter. One that does not run (a bottleneck with an outcome, an emptied Temporal) goes on from
   * what is on record. The request's id makes it once, however often it is sent.
   */
  execute<K extends MatterKind>(
    kind: K,
    matter: string,
    request: MatterRequest<K>,
    onRecord: MatterOnRecord<K>,
  ): Promise<MatterOutcome<K>>;
  /** Starts a matter with its first command; the same matter started twice is one. */
  start<K extends MatterKind>(
    kind: K,
    matter: string,
    request: MatterRequest<K>,
    rules: MatterRules,
  ): Promise<MatterOutcome<K>>;
  /** Contact persons, roles, absences or closing days changed for these; one that has ended is passed over. */
  notifySurroundings(matters: readonly string[]): Promise<void>;
}

/** The workflow that a matter of that kind is. */
export const workflowOf: Record<MatterKind, string> = {
  conference: 'caseConference',
  bottleneck: 'bottleneck',
  fault: 'structuralFault',
  case: 'breakthroughCase',
};

/** The web application's way to the matters. Answers are values; what throws is a fault of ours. */
export function createMatters({ client, taskQueue, patience = 2_000 }: EngineOptions): Matters {
  const { workflow } = client;

  const ask = <K extends MatterKind>(
    input: MatterInput<K>,
    request: MatterRequest<K>,
  ): Promise<MatterOutcome<K>> => {
    // An operation serves one call; asking again needs another one.
    const startOperation = () =>
      new WithStartWorkflowOperation(workflowOf[input.kind], {
        workflowId: matterWorkflowId(input.matter),
        taskQueue,
        args: [input],
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      });
    return inPatience(
      () =>
        workflow.executeUpdateWithStart(executeMatter, {
          args: [request],
          updateId: request.id,
          startWorkflowOperation: startOperation(),
        }),
      patience,
    );
  };

  return {
    execute: (kind, matter, request, { state, rules }) =>
      ask({ kind, matter, state, rules, continueAfter: commandsInOneRun }, request),
    start: (kind, matter, request, rules) =>
      ask({ kind, matter, state: null, rules, continueAfter: commandsInOneRun }, request),
    notifySurroundings: (matters) => tellSurroundings(workflow, matters.map(matterWorkflowId)),
  };
}
