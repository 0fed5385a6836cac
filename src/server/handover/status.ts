import { addWorkingDays } from '../../domain/calendar/workingDays';
import { dayOf, type Day } from '../../domain/calendar/day';
import { regionCalendar } from '../../domain/handover/calendarOf';
import type { Policy } from '../../domain/policy';
import { openCall } from '../../domain/handover/responsibility';
import { phasesBeforeTransfer, type HandoverState } from '../../domain/handover/state';
import type { StatusKey } from '../html';

/** The one status that says most: what went wrong before where it is. */
export function statusOf(state: HandoverState): StatusKey {
  const call = openCall(state);
  if (state.phase === 'ended') return endedStatus(state);
  if (call) return call.answer ? 'safetyNetAnswered' : 'safetyNetOpen';
  if (state.pause || state.consentWithdrawnOn !== null) return 'paused';
  if (state.stall) return 'stalled';
  return state.phase;
}

/** In a list: of an open safety net, whether somebody waits for the answer. */
export const safetyNetStatus = ({ safetyNetAnswered }: { safetyNetAnswered: boolean }): StatusKey =>
  safetyNetAnswered ? 'safetyNetAnswered' : 'safetyNetOpen';

function endedStatus({ ending }: HandoverState): StatusKey {
  if (ending?.kind === 'withdrawn') return 'withdrawn';
  return ending?.kind === 'returned' ? 'returned' : 'closed';
}

/** The last day on which a submission leaves the neighbourhood enough working days before the moving day. */
export const submitBefore = (state: HandoverState, policy: Policy): Day =>
  addWorkingDays(
    state.plannedMovingDay,
    -policy.workingDays.submissionBeforeMove,
    regionCalendar(state, policy),
  );

/** Submitted too late before the moving day, or not submitted while it should have been: "at risk". */
export const isAtRisk = (state: HandoverState, policy: Policy, today: Day): boolean =>
  phasesBeforeTransfer.includes(state.phase) &&
  (state.submission ? dayOf(state.submission.at) : today) > submitBefore(state, policy);
