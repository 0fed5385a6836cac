import type { HandoverEvent } from '../handover/events';
import type { ClosingReason, HandoverState, Phase, WithdrawReason } from '../handover/state';

/** Drop-out (uitval): the handover ended without a durable place. In which phase, and why. */
export interface DropOut {
  phase: Phase;
  reason: WithdrawReason | ClosingReason | 'returned';
}

const oneSided: readonly ClosingReason[] = ['endedByProvider', 'endedByClient'];

/** What this event means for the client's place; null: nobody dropped out by it. */
export function dropOut(before: HandoverState, event: HandoverEvent): DropOut | null {
  const { phase } = before;
  switch (event.type) {
    case 'withdrawn':
      return { phase, reason: event.reason };
    case 'returned':
      return { phase, reason: 'returned' };
    case 'closed':
      return oneSided.includes(event.decision.reason) ? { phase, reason: event.decision.reason } : null;
    default:
      return null;
  }
}
