import { dayOf, type Day } from '../calendar/day';
import type { Recorded } from './events';
import type { HandoverState, Phase, SafetyNetTrigger, WithdrawReason } from './state';

/** Closing reasons by which one of the two stepped out on their own. */
export const oneSidedReasons = ['endedByProvider', 'endedByClient'] as const;
export type OneSidedReason = (typeof oneSidedReasons)[number];

/** The handover ends without a durable place: in which phase, on which day, and why. */
export type DropOut = { phase: Phase; day: Day } & (
  | { kind: 'withdrawn'; reason: WithdrawReason }
  /** By the safety-net call that it was the answer to; null: both contact persons decided it. */
  | { kind: 'returned'; trigger: SafetyNetTrigger | null }
  | { kind: 'oneSided'; reason: OneSidedReason }
);

/** Whether it is a drop-out after this event. What is reopened is none any more. */
export function dropOutAfter(before: HandoverState, { event, at }: Recorded): DropOut | null {
  const when = { phase: before.phase, day: dayOf(at) };
  switch (event.type) {
    case 'withdrawn':
      return { kind: 'withdrawn', ...when, reason: event.reason };
    case 'returned':
      return { kind: 'returned', ...when, trigger: triggerOf(before) };
    case 'closed': {
      const reason = oneSidedReasons.find((one) => one === event.decision.reason);
      return reason ? { kind: 'oneSided', ...when, reason } : null;
    }
    case 'reopened':
      return null;
    default:
      return before.dropOut;
  }
}

const triggerOf = ({ returnAsked, safetyNet }: HandoverState): SafetyNetTrigger | null =>
  safetyNet.find(({ id }) => id === returnAsked?.call)?.trigger ?? null;
