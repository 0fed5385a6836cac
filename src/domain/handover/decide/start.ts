import { mayStart } from '../../permissions';
import type { Moment } from '../../calendar/day';
import { dayOf } from '../../calendar/day';
import { allow, fact, refuse, type Decided, type Request } from './context';
import { tooFarAhead } from './days';
import type { CommandOf } from '../commands';

/** A case worker or contact person of a sender starts a handover of one of their own clients. */
export function startHandover({ actor, command }: Request<CommandOf<'startHandover'>>, now: Moment): Decided {
  const today = dayOf(now);
  if (actor.kind === 'person' && (actor.organisation !== command.sender || !mayStart(actor, today))) {
    return refuse('notAllowed');
  }
  if (command.plannedMovingDay < today) return refuse('dayInThePast');
  if (tooFarAhead(command.plannedMovingDay, today)) return refuse('dayTooFar');
  return allow(fact(command, 'handoverStarted'));
}
