/** One workflow for each handover; the id is all one needs to know to find it. */
export const handoverWorkflowId = (handover: string): string => `handover-${handover}`;

/** One workflow for each matter: conference, bottleneck, structural fault, case. */
export const matterWorkflowId = (matter: string): string => `matter-${matter}`;

export const digestWorkflowId = 'daily-digest';

export const retentionWorkflowId = 'nightly-retention';
