import { dayOf, type Day } from '../calendar/day';
import type { EventType, Recorded } from '../handover/events';

/** The steps of a course between which the time can be asked, in their usual order. */
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

const stepOf: Partial<Record<EventType, Step>> = {
  handoverStarted: 'started',
  submitted: 'submitted',
  submissionAccepted: 'accepted',
  acquaintanceHeld: 'acquaintance',
  documentCompleted: 'documentCompleted',
  transferred: 'transferred',
  closed: 'closed',
  withdrawn: 'ended',
  returned: 'ended',
  pulseCompleted: 'ended',
};

/** The step that an event makes, and the day that it tells of; null: it makes none. */
export function stepMade({ event, at }: Recorded): { step: Step; day: Day } | null {
  const step = stepOf[event.type];
  if (step === undefined) return null;
  return { step, day: 'day' in event && step !== 'ended' ? event.day : dayOf(at) };
}
