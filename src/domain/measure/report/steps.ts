/** The first days of a handover between which time is measured, in the order of the course. */
export const steps = [
  'started',
  'submitted',
  'accepted',
  'acquaintance',
  'documentCompleted',
  'transferred',
  'closed',
  'ended',
] as const;
export type Step = (typeof steps)[number];
