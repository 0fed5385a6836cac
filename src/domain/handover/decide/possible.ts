import type { Day } from '../../calendar/day';
import { mayCommand, type Actor } from '../../permissions';
import type { CommandType } from '../commands';
import type { HandoverState } from '../state';
import { fitsPhase, standstill } from './when';

/** May this actor ask this now: by who they are, by the phase, and by a standstill? A page offers nothing else. */
export const isPossible = (
  actor: Actor,
  type: Exclude<CommandType, 'startHandover'>,
  state: HandoverState,
  today: Day,
): boolean =>
  mayCommand(actor, type, state, today) && fitsPhase(type, state) && standstill(type, state) === null;
