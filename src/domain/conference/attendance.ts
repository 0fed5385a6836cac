import { sides } from '../handover/state';
import { sideOf } from './people';
import type { ConferenceState, Minutes } from './state';

/** A conference is of two organisations: somebody of each was there. At a breakthrough table anybody will do. */
export function bothSidesAttended(state: ConferenceState, { attendance }: Minutes): boolean {
  const there = Object.entries(attendance)
    .filter(([, presence]) => presence !== 'absent')
    .map(([person]) => person);
  if (state.kind === 'breakthroughTable') return there.length > 0;
  return sides.every((side) => there.some((person) => sideOf(state, person) === side));
}
