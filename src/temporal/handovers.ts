import { setTimeout as wait } from 'node:timers/promises';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { Request } from '../domain/handover/decide';
import type { Policy } from '../domain/policy';
import type { handover as handoverWorkflow } from '../../workflows/handover';
import { execute, surroundingsChanged, type Done } from '../../workflows/messages';
import { isAway, outcomeOfError, type Outcome } from './outcome';
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

interface HandoversOptions {
  client: Client;
  taskQueue: string;
  /** How long somebody waits in front of a page, in milliseconds. */
  patience?: number;
}

/** How many handovers are told of a change at once. */
const atOnce = 20;

/** The web application's way to the handovers. Answers are values; what throws is a fault of ours. */
export function createHandovers({ client, taskQueue, patience = 2_000 }: HandoversOptions): Handovers {
  const { workflow } = client;

  /** The call goes on when patience ends: an answer that comes later is on record and shows on the next page. */
  const answer = async (call: Promise<Done>): Promise<Outcome> => {
    const outcome = call.then((done): Outcome => ({ kind: 'done', ...done }), outcomeOfError);
    const enough = new AbortController();
    const impatient = wait(patience, undefined, { signal: enough.signal }).then((): Outcome => ({
      kind: 'pending',
    }));
    impatient.catch(() => undefined);
    outcome.catch(() => undefined);
    try {
      return await Promise.race([outcome, impatient]);
    } finally {
      enough.abort();
    }
  };

  const startOperation = (handover: string, policy: Policy) =>
    new WithStartWorkflowOperation<typeof handoverWorkflow>('handover', {
      workflowId: handoverWorkflowId(handover),
      taskQueue,
      args: [{ handover, policy, state: null }],
      workflowIdConflictPolicy: 'USE_EXISTING',
      // A start that was refused leaves a failed run; an ended handover is not started again.
      workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
    });

  return {
    execute: (handover, request) =>
      answer(
        workflow
          .getHandle(handoverWorkflowId(handover))
          .executeUpdate(execute, { args: [request], updateId: request.id }),
      ),

    start: (request, policy) => {
      if (request.command.type !== 'startHandover')
        throw new Error('A handover begins with the command startHandover');
      return answer(
        workflow.executeUpdateWithStart(execute, {
          args: [request],
          updateId: request.id,
          startWorkflowOperation: startOperation(request.command.handover, policy),
        }),
      );
    },

    notifySurroundings: async (handovers) => {
      for (let from = 0; from < handovers.length; from += atOnce)
        await Promise.all(handovers.slice(from, from + atOnce).map(tell));
    },
  };

  async function tell(handover: string): Promise<void> {
    try {
      await workflow.getHandle(handoverWorkflowId(handover)).signal(surroundingsChanged);
    } catch (error) {
      if (isAway(error)) throw error;
      if (outcomeOfError(error).kind !== 'notRunning') throw error;
    }
  }
}
