import type { Day } from '../calendar/day';
import type { YesNoUnknown } from './state';

export const stallReasons = [
  'waitingForHome',
  'waitingForIncome',
  'waitingForTreatment',
  'clientNotReachable',
  'capacityReceiver',
  'capacitySender',
  'disagreement',
  'other',
] as const;
export type StallReason = (typeof stallReasons)[number];

/** A handover that stands still: since when, and what its owner said of it. */
export interface Stall {
  since: Day;
  askedOn: Day;
  lateAnswers: number;
  explained: { on: Day; reason: StallReason; engaged: YesNoUnknown } | null;
  raised: boolean;
}
