import type { DigestInput } from '../../workflows/digest';
import { ensure, type Engine } from './ensure';
import { digestWorkflowId, retentionWorkflowId, snapshotWorkflowId, watchWorkflowId } from './workflowIds';

export const ensureDigest = ({ digest, ...engine }: Engine & { digest: DigestInput }) =>
  ensure(engine, 'dailyDigest', digestWorkflowId, [digest]);

export const ensureRetention = (engine: Engine) =>
  ensure(engine, 'nightlyRetention', retentionWorkflowId, []);

export const ensureWatch = (engine: Engine) => ensure(engine, 'dailyWatch', watchWorkflowId, []);

export const ensureSnapshots = (engine: Engine) =>
  ensure(engine, 'quarterlySnapshot', snapshotWorkflowId, []);

/** What runs once for all workers together, without end: the daily mail, the nightly erasure, the morning's watch, the quarters. */
export async function ensureEndless({ client, taskQueue, digest }: Engine & { digest: DigestInput }) {
  await ensureDigest({ client, taskQueue, digest });
  await ensureRetention({ client, taskQueue });
  await ensureWatch({ client, taskQueue });
  await ensureSnapshots({ client, taskQueue });
}
