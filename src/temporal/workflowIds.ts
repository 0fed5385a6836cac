export { matterWorkflowId } from '../../workflows/matters/ids';

/** One workflow for each handover; the id is all one needs to know to find it. */
export const handoverWorkflowId = (handover: string): string => `handover-${handover}`;

export const digestWorkflowId = 'daily-digest';

export const retentionWorkflowId = 'nightly-retention';

export const snapshotWorkflowId = 'quarterly-snapshot';

export const watchWorkflowId = 'daily-watch';
