export { matterWorkflowId } from '../../workflows/matters/ids';

/** One workflow for each handover; the id is all one needs to know to find it. */
export const handoverWorkflowId = (handover: string): string => `handover-${handover}`;

/** One workflow for each file that somebody asked for. */
export const exportWorkflowId = (id: string): string => `export-${id}`;

export const digestWorkflowId = 'daily-digest';

export const retentionWorkflowId = 'nightly-retention';

export const snapshotWorkflowId = 'quarterly-snapshot';

export const watchWorkflowId = 'daily-watch';

export const weeklySummaryWorkflowId = 'weekly-summary';
