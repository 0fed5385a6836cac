import type { Day } from '../../calendar/day';
import { lineFrom } from '../../owned/surroundings';
import { isAtWork, isProgrammeManager, ownsFor, takesPart } from '../../owned/standing';
import type { Actor } from '../../relations';
import type { FaultCommandType } from './commands';
import type { FaultState } from './state';

/** How somebody stands to one structural fault. */
export type FaultRelation = 'keeper' | 'participant' | 'programmeManager' | 'system';

/** Who may ask what of a structural fault: the programme manager steers it, as it belongs to no single cluster. */
export const faultCommandRelations: Record<FaultCommandType, readonly FaultRelation[]> = {
  proposeFault: ['system'],
  acceptFault: ['keeper', 'programmeManager'],
  recordChange: ['keeper', 'programmeManager'],
  recordReturn: ['keeper', 'participant', 'programmeManager', 'system'],
  dismiss: ['programmeManager'],
  updateSurroundings: ['system'],
  timePasses: ['system'],
};

/** Every way in which the actor stands to it on that day; none means: not theirs, and not seen. */
export function faultRelations(actor: Actor, state: FaultState, day: Day): FaultRelation[] {
  if (actor.kind === 'system') return ['system'];
  if (!isAtWork(actor, day)) return [];
  return [
    ...(ownsFor(actor, state, state.keeper, day) ? (['keeper'] as const) : []),
    ...(takesPart(actor, state.surroundings) ? (['participant'] as const) : []),
    ...(isProgrammeManager(actor, day) ? (['programmeManager'] as const) : []),
  ];
}

export function mayFaultCommand(
  actor: Actor,
  type: FaultCommandType,
  state: FaultState | null,
  day: Day,
): boolean {
  if (type === 'proposeFault') return actor.kind === 'system';
  if (!state) return false;
  const own = faultRelations(actor, state, day);
  return faultCommandRelations[type].some((relation) => own.includes(relation));
}

/** Whom it climbs to sees it as well. */
export const seesFault = (actor: Actor, state: FaultState, day: Day): boolean =>
  faultRelations(actor, state, day).length > 0 ||
  (isAtWork(actor, day) && lineFrom(state.surroundings, state.keeper).includes(actor.person));
