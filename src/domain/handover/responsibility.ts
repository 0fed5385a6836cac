import { assertNever } from '../assertNever';
import type { HandoverState, Side } from './state';

/** The organisation that answers for the client; during aftercare both do and one leads. */
export type Responsible = { kind: 'one'; side: Side } | { kind: 'both'; lead: Side };

const one = (side: Side): Responsible => ({ kind: 'one', side });

/**
 * Who is responsible (DOMAIN.md section 5): the sender until the transfer day, both during aftercare with the receiver
 * in the lead, the receiver afterwards. During a safety-net call: the organisation named in its last answer, and the
 * sender while it is unanswered. After a return, or when it ended before the transfer: the sender.
 */
export function responsible(state: HandoverState): Responsible {
  const call = openCall(state);
  if (call) return one(call.answer?.responsible ?? 'sender');
  switch (state.phase) {
    case 'preparation':
    case 'submitted':
    case 'acquaintance':
    case 'signOff':
    case 'transfer':
      return one('sender');
    case 'aftercare':
      return { kind: 'both', lead: 'receiver' };
    case 'pulse':
      return one('receiver');
    case 'ended':
      return one(state.ending?.kind === 'pulseCompleted' ? 'receiver' : 'sender');
    default:
      return assertNever(state.phase);
  }
}

/** The side whose people lead at this moment. */
export const leadingSide = (state: HandoverState): Side => {
  const now = responsible(state);
  return now.kind === 'one' ? now.side : now.lead;
};

/** The safety-net call that counts now: an unanswered one before the one that was answered last. */
export function openCall(state: HandoverState) {
  const open = state.safetyNet.filter((call) => call.concludedOn === null);
  return (
    open.find((call) => call.answer === null) ??
    [...open].sort((a, b) => (a.answer?.answeredAt ?? '').localeCompare(b.answer?.answeredAt ?? '')).at(-1) ??
    null
  );
}
