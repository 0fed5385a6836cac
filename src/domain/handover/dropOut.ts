import { dayOf, type Day } from '../calendar/day';
import { dropOut, type DropOut as Dropped } from '../measure/dropOut';
import type { Recorded } from './events';
import type { HandoverState, SafetyNetTrigger } from './state';

/** As it is counted, with what a page tells besides: the day, and the safety-net call that a return was the answer to. */
export type DropOut = Dropped & { day: Day; trigger: SafetyNetTrigger | null };

/** Whether it is a drop-out after this event. What is reopened is none any more. */
export function dropOutAfter(before: HandoverState, { event, at }: Recorded): DropOut | null {
  if (event.type === 'reopened') return null;
  const dropped = dropOut(before, event);
  if (dropped === null) return before.dropOut;
  return { ...dropped, day: dayOf(at), trigger: event.type === 'returned' ? triggerOf(before) : null };
}

const triggerOf = ({ returnAsked, safetyNet }: HandoverState): SafetyNetTrigger | null =>
  safetyNet.find(({ id }) => id === returnAsked?.call)?.trigger ?? null;
