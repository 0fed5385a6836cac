import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { MailActivities, RecordActivities } from '../activities';
import type { ExportActivities } from '../activities/exports';
import type { RetentionActivities } from '../activities/retention';
import type { SnapshotActivities } from '../activities/snapshots';

/**
 * The record and the directory: somebody waits for the answer, so these run inside the workflow task (several times cheaper than
 * a scheduled activity). They are one short transaction each and safe to repeat, so while Postgres is away they are
 * tried again without end; the waits stay below the threshold so that one Update spans the outage.
 */
export const record = proxyLocalActivities<RecordActivities>({
  startToCloseTimeout: '5 seconds',
  localRetryThreshold: '1 minute',
  retry: {
    initialInterval: '100 milliseconds',
    backoffCoefficient: 2,
    maximumInterval: '2 seconds',
  },
});

/**
 * Mail: slow, and away for hours now and then. Each message is claimed in Postgres before it is sent, so another try
 * sends nothing twice. After five days nobody waits for it any more; by then the notices show as not delivered.
 */
export const mail = proxyActivities<MailActivities>({
  startToCloseTimeout: '2 minutes',
  scheduleToCloseTimeout: '5 days',
  retry: { initialInterval: '2 seconds', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

/** The daily mail: as mail, but what did not arrive today goes along with tomorrow's. */
export const dailyMail = proxyActivities<MailActivities>({
  startToCloseTimeout: '30 minutes',
  scheduleToCloseTimeout: '20 hours',
  retry: { initialInterval: '10 seconds', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

/** Erasing: one transaction a client, so another try goes on where the last one stopped; until the next night. */
export const erasure = proxyActivities<RetentionActivities>({
  startToCloseTimeout: '4 hours',
  scheduleToCloseTimeout: '20 hours',
  retry: { initialInterval: '1 minute', backoffCoefficient: 2, maximumInterval: '30 minutes' },
});

/**
 * Gathering a file: minutes for the largest, in pages that are kept, so another try goes on where the last one stopped;
 * a worker that is gone is noticed by its silence.
 */
export const gathering = proxyActivities<ExportActivities>({
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '30 seconds',
  scheduleToCloseTimeout: '6 hours',
  retry: { initialInterval: '2 seconds', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

/** What is said of a file, and erasing it: short, and never given up. */
export const exportRecord = proxyActivities<ExportActivities>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '2 seconds', backoffCoefficient: 2, maximumInterval: '30 minutes' },
});

/** Freezing quarters: safe to repeat, and a quarter that is frozen late is frozen as it then is; for two months. */
export const freezing = proxyActivities<SnapshotActivities>({
  startToCloseTimeout: '10 minutes',
  scheduleToCloseTimeout: '60 days',
  retry: { initialInterval: '10 seconds', backoffCoefficient: 2, maximumInterval: '1 hour' },
});
