import { workingDaysAfter, caseWorkerOf, expect, type Scene } from './expect';
import type { Expectation } from './expectation';
import { dayOf } from '../calendar/day';
import { leadingSide } from '../handover/responsibility';

/**
 * The client is asked what they think of it, after the transfer and after the closure: a reminder and no escalation, and
 * done as soon as they answered, by either way. Half a year later, at the first check of the pulse, it is too late to ask.
 * A handover under an older policy is not asked about it.
 */
export function askSatisfaction(scene: Scene): Expectation[] {
  const { state, policy } = scene;
  const days = policy.workingDays.askSatisfaction;
  const moment = state.phase === 'pulse' ? 'closure' : 'transfer';
  const isTooLate = (state.pulse?.done.length ?? 0) > 0;
  if (days === undefined || state.satisfaction[moment] !== null || isTooLate) return [];
  return [
    expect(scene, {
      kind: 'askSatisfaction',
      of: `${moment}:${dayOf(state.phaseSince)}`,
      position: caseWorkerOf(leadingSide(state)),
      since: state.phaseSince,
      dueDay: workingDaysAfter(scene, state.phaseSince, days),
      ladder: 'satisfaction',
    }),
  ];
}
