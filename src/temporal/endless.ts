import type { DigestInput } from '../../workflows/digest';
import type { WeeklySummaryInput } from '../../workflows/weeklySummary';
import type { Policy } from '../domain/policy';
import { ensure, type Engine } from './ensure';
import {
  digestWorkflowId,
  retentionWorkflowId,
  snapshotWorkflowId,
  watchWorkflowId,
  weeklySummaryWorkflowId,
} from './workflowIds';

export const ensureDigest = ({ digest, ...engine }: Engine & { digest: DigestInput }) =>
  ensure(engine, 'dailyDigest', digestWorkflowId, [digest]);

export const ensureRetention = (engine: Engine) =>
  ensure(engine, 'nightlyRetention', retentionWorkflowId, []);

export const ensureWatch = (engine: Engine) => ensure(engine, 'dailyWatch', watchWorkflowId, []);

export const ensureWeeklySummary = ({ weekly, ...engine }: Engine & { weekly: WeeklySummaryInput }) =>
  ensure(engine, 'weeklySummary', weeklySummaryWorkflowId, [weekly]);

export const ensureSnapshots = (engine: Engine) =>
  ensure(engine, 'quarterlySnapshot', snapshotWorkflowId, []);

/** What of a policy the endless ones depend on. */
export interface EndlessInput {
  digest: DigestInput;
  weekly: WeeklySummaryInput;
}

export const endlessInput = ({ reminderTime, summary, liberationDay }: Policy): EndlessInput => ({
  digest: { reminderTime, liberationDay },
  weekly: { summary, liberationDay },
});

/**
 * What runs once for all workers together, without end: the daily mail, the nightly erasure, the morning's watch, the weekly
 * summary, the frozen quarters.
 */
export async function ensureEndless({ client, taskQueue, digest, weekly }: Engine & EndlessInput) {
  await ensureDigest({ client, taskQueue, digest });
  await ensureRetention({ client, taskQueue });
  await ensureWatch({ client, taskQueue });
  await ensureWeeklySummary({ client, taskQueue, weekly });
  await ensureSnapshots({ client, taskQueue });
}
