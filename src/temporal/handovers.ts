import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { Request } from '../domain/handover/decide';
import { fitsAfterTheEnd } from '../domain/handover/decide/when';
import type { HandoverState } from '../domain/handover/state';
import type { Policy } from '../domain/policy';
import type { handover as handoverWorkflow } from '../../workflows/handover';
import { commandsInOneRun, execute, type Done } from '../../workflows/messages';
import { inPatience } from './inPatience';
import type { Outcome } from './outcome';
import { tellSurroundings } from './tellSurroundings';
import { handoverWorkflowId } from './workflowIds';

export type { Outcome } from './outcome';

/** A handover as it is on record. */
export interface HandoverOnRecord {
  state: HandoverState;
  policy: Policy;
}

export interface Handovers {
  /**
   * Asks something of a running handover. The request's id makes it once, however often it is sent. For what can be
   * asked after the end as well, one that has ended goes on from what is on record, for as long as that takes.
   */
  execute(handover: string, request: Request, onRecord?: HandoverOnRecord): Promise<Outcome>;
  /** Starts a handover with its first command; the same handover started twice is one. */
  start(request: Request, policy: Policy): Promise<Outcome>;
  /** Contact persons, absences or closing days changed for these handovers; one that has ended is passed over. */
  notifySurroundings(handovers: readonly string[]): Promise<void>;
}

export interface EngineOptions {
  client: Client;
  taskQueue: string;
  /** How long somebody waits in front of a page, in milliseconds. */
  patience?: number;
}

/** The web application's way to the handovers. Answers are values; what throws is a fault of ours. */
export function createHandovers({ client, taskQueue, patience = 2_000 }: EngineOptions): Handovers {
  const { workflow } = client;
  const answer = (ask: () => Promise<Done>): Promise<Outcome> => inPatience(ask, patience);

  const startOperation = (handover: string, policy: Policy) =>
    new WithStartWorkflowOperation<typeof handoverWorkflow>('handover', {
      workflowId: handoverWorkflowId(handover),
      taskQueue,
      args: [{ handover, policy, state: null, continueAfter: commandsInOneRun }],
      workflowIdConflictPolicy: 'USE_EXISTING',
      // A start that was refused leaves a failed run; an ended handover is not started again.
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
    });

  const askRunning = (handover: string, request: Request) =>
    answer(() =>
      workflow
        .getHandle(handoverWorkflowId(handover))
        .executeUpdate(execute, { args: [request], updateId: request.id }),
    );

  const askFromRecord = (handover: string, request: Request, { state, policy }: HandoverOnRecord) =>
    answer(() =>
      workflow.executeUpdateWithStart(execute, {
        args: [request],
        updateId: request.id,
        startWorkflowOperation: new WithStartWorkflowOperation<typeof handoverWorkflow>('handover', {
          workflowId: handoverWorkflowId(handover),
          taskQueue,
          args: [{ handover, policy, state, continueAfter: commandsInOneRun }],
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        }),
      }),
    );

  return {
    execute: async (handover, request, onRecord) => {
      const outcome = await askRunning(handover, request);
      return outcome.kind === 'notRunning' && onRecord && fitsAfterTheEnd(request.command.type)
        ? askFromRecord(handover, request, onRecord)
        : outcome;
    },

    start: (request, policy) => {
      if (request.command.type !== 'startHandover')
        throw new Error('A handover begins with the command startHandover');
      const { handover } = request.command;
      return answer(() =>
        workflow.executeUpdateWithStart(execute, {
          args: [request],
          updateId: request.id,
          startWorkflowOperation: startOperation(handover, policy),
        }),
      );
    },

    notifySurroundings: (handovers) => tellSurroundings(workflow, handovers.map(handoverWorkflowId)),
  };
}
