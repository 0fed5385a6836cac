/** One workflow for each matter: conference, bottleneck, structural fault, case. */
export const matterWorkflowId = (matter: string): string => `matter-${matter}`;
