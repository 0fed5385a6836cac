import { openCall } from '../../domain/handover/responsibility';
import type { HandoverState } from '../../domain/handover/state';
import type { StatusKey } from '../html';

/** The one status that says most: what went wrong before where it is. */
export function statusOf(state: HandoverState): StatusKey {
  const call = openCall(state);
  if (state.phase === 'ended') return endedStatus(state);
  if (call) return call.answer ? 'safetyNetAnswered' : 'safetyNetOpen';
  if (state.pause) return 'paused';
  if (state.stall) return 'stalled';
  return state.phase;
}

function endedStatus({ ending }: HandoverState): StatusKey {
  if (ending?.kind === 'withdrawn') return 'withdrawn';
  return ending?.kind === 'returned' ? 'returned' : 'closed';
}
