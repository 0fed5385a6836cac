import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { Request } from '../domain/handover/decide';
import type { Policy } from '../domain/policy';
import type { handover as handoverWorkflow } from '../../workflows/handover';
import { commandsInOneRun, execute, type Done } from '../../workflows/messages';
import { inPatience } from './inPatience';
import type { Outcome } from './outcome';
import { tellSurroundings } from './tellSurroundings';
import { handoverWorkflowId } from './workflowIds';

export type { Outcome } from './outcome';

export interface Handovers {
  /** Asks something of a running handover. The request's id makes it once, however often it is sent. */
  execute(handover: string, request: Request): Promise<Outcome>;
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

  return {
    execute: (handover, request) =>
      answer(() =>
        workflow
          .getHandle(handoverWorkflowId(handover))
          .executeUpdate(execute, { args: [request], updateId: request.id }),
      ),

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
