import { WorkflowNotFoundError, type Client } from '@temporalio/client';

export interface Engine {
  client: Client;
  taskQueue: string;
}

export async function runs({ client }: Pick<Engine, 'client'>, workflowId: string): Promise<boolean> {
  try {
    const { status } = await client.workflow.getHandle(workflowId).describe();
    return status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

/** Starts a workflow unless it runs already. */
export async function ensure(
  { client, taskQueue }: Engine,
  type: string,
  workflowId: string,
  args: readonly unknown[],
): Promise<void> {
  await client.workflow.start(type, {
    workflowId,
    taskQueue,
    args: [...args],
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
}
