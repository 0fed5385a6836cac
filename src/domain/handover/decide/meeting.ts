import type { HandoverEvent } from '../events';
import type { HandoverState } from '../state';

/** A planned meeting that cannot go on is taken out of the calendars. */
export function cancelledMeeting(state: HandoverState, today: string): HandoverEvent[] {
  const { plan, sequence } = state.acquaintance;
  return plan && plan.day >= today ? [{ type: 'acquaintanceCancelled', sequence: sequence + 1 }] : [];
}
