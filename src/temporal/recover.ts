import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { DigestInput } from '../../workflows/digest';
import type { HandoverInput } from '../../workflows/handoverWay';
import { digestWorkflowId, handoverWorkflowId, retentionWorkflowId } from './workflowIds';

export interface Recovered {
  started: number;
  running: number;
}

interface RecoverOptions {
  client: Client;
  taskQueue: string;
  /** Open handovers as on record, a page at a time. */
  openHandovers(page: { after: string | null; limit: number }): Promise<readonly OpenOnRecord[]>;
  /** Handovers of which something urgent was not handed out yet. */
  handoversWithUrgentNotices(): Promise<readonly string[]>;
  digest: DigestInput;
}

type OpenOnRecord = { id: string } & Pick<HandoverInput, 'state' | 'policy'>;

/** How many are asked for at once; also the size of a page of the record. */
const atOnce = 25;

/**
 * Sees to it that everything that should run does: each open handover from its state on record, the daily mail, and the
 * nightly erasure.
 * What runs already is left alone, so doing this twice, or while people work, changes nothing. No list of workflows is
 * asked for: what should run is known from Postgres and asked for by id.
 */
export async function recover(options: RecoverOptions): Promise<Recovered> {
  const { client, taskQueue } = options;
  const urgent = new Set(await options.handoversWithUrgentNotices());
  const found: Recovered = { started: 0, running: 0 };
  for (let after: string | null = null; ;) {
    const page: readonly OpenOnRecord[] = await options.openHandovers({ after, limit: atOnce });
    await Promise.all(
      page.map(async ({ id, state, policy }) => {
        const isRunning = await runs(client, handoverWorkflowId(id));
        found[isRunning ? 'running' : 'started'] += 1;
        if (isRunning) return;
        const input: HandoverInput = { handover: id, state, policy, noticesWaiting: urgent.has(id) };
        await ensure(client, 'handover', handoverWorkflowId(id), taskQueue, [input]);
      }),
    );
    const last = page.at(-1);
    if (!last || page.length < atOnce) break;
    after = last.id;
  }
  await ensureDigest(options);
  await ensureRetention(options);
  return found;
}

export const ensureDigest = ({
  client,
  taskQueue,
  digest,
}: Pick<RecoverOptions, 'client' | 'taskQueue' | 'digest'>) =>
  ensure(client, 'dailyDigest', digestWorkflowId, taskQueue, [digest]);

export const ensureRetention = ({ client, taskQueue }: Pick<RecoverOptions, 'client' | 'taskQueue'>) =>
  ensure(client, 'nightlyRetention', retentionWorkflowId, taskQueue, []);

async function runs(client: Client, workflowId: string): Promise<boolean> {
  try {
    const { status } = await client.workflow.getHandle(workflowId).describe();
    return status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

async function ensure(
  client: Client,
  type: 'handover' | 'dailyDigest' | 'nightlyRetention',
  workflowId: string,
  taskQueue: string,
  args: [HandoverInput | DigestInput] | [],
): Promise<void> {
  await client.workflow.start(type, {
    workflowId,
    taskQueue,
    args,
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
}
