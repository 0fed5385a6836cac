import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { Request } from '../domain/handover/decide';
import { fitsAfterTheEnd } from '../domain/handover/decide/when';
import type { HandoverState } from '../domain/handover/state';
import type { Policy } from '../domain/policy';
import type { handover as handoverWorkflow } from '../../workflows/handover';
import type { HandoverInput } from '../../workflows/handoverWay';
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

  /** Asks a handover that is started with it, unless it runs. An operation serves one call; asking again needs another. */
  const askWithStart = (
    request: Request,
    input: HandoverInput,
    workflowIdReusePolicy: 'ALLOW_DUPLICATE' | 'ALLOW_DUPLICATE_FAILED_ONLY',
  ) =>
    answer(() =>
      workflow.executeUpdateWithStart(execute, {
        args: [request],
        updateId: request.id,
        startWorkflowOperation: new WithStartWorkflowOperation<typeof handoverWorkflow>('handover', {
          workflowId: handoverWorkflowId(input.handover),
          taskQueue,
          args: [{ ...input, continueAfter: commandsInOneRun }],
          workflowIdConflictPolicy: 'USE_EXISTING',
          workflowIdReusePolicy,
        }),
      }),
    );

  const askRunning = (handover: string, request: Request) =>
    answer(() =>
      workflow
        .getHandle(handoverWorkflowId(handover))
        .executeUpdate(execute, { args: [request], updateId: request.id }),
    );

  return {
    execute: async (handover, request, onRecord) => {
      const outcome = await askRunning(handover, request);
      return outcome.kind === 'notRunning' && onRecord && fitsAfterTheEnd(request.command.type)
        ? askWithStart(request, { handover, ...onRecord }, 'ALLOW_DUPLICATE')
        : outcome;
    },

    start: (request, policy) => {
      if (request.command.type !== 'startHandover')
        throw new Error('A handover begins with the command startHandover');
      const { handover } = request.command;
      // A start that was refused leaves a failed run; an ended handover is not started again.
      return askWithStart(request, { handover, policy, state: null }, 'ALLOW_DUPLICATE_FAILED_ONLY');
    },

    notifySurroundings: (handovers) => tellSurroundings(workflow, handovers.map(handoverWorkflowId)),
  };
}
