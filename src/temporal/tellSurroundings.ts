import type { WorkflowClient } from '@temporalio/client';
import { surroundingsChanged } from '../../workflows/messages';
import { isAway, outcomeOfError } from './outcome';

/** How many are told of a change at once. */
const atOnce = 20;

/** Lets running workflows look at the directory again; one that has ended is passed over. */
export async function tellSurroundings(
  client: WorkflowClient,
  workflowIds: readonly string[],
): Promise<void> {
  const tell = async (workflowId: string): Promise<void> => {
    try {
      await client.getHandle(workflowId).signal(surroundingsChanged);
    } catch (error) {
      if (isAway(error)) throw error;
      if (outcomeOfError(error).kind !== 'notRunning') throw error;
    }
  };
  for (let from = 0; from < workflowIds.length; from += atOnce)
    await Promise.all(workflowIds.slice(from, from + atOnce).map(tell));
}
