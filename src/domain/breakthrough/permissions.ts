import type { Day } from '../calendar/day';
import { isAtWork, isProgrammeManager, ownsFor, takesPart } from '../owned/standing';
import { holdsRole, type Actor, type Role } from '../relations';
import type { CaseCommandType } from './commands';
import type { CaseState } from './state';

/** How somebody stands to one case; a member sits at the table. */
export type CaseRelation = 'bringer' | 'owner' | 'member' | 'colleague' | 'programmeManager' | 'system';

const table = ['member', 'programmeManager'] as const;

/** Who may ask what of a case that was brought in. */
export const caseCommandRelations: Record<Exclude<CaseCommandType, 'bringIn'>, readonly CaseRelation[]> = {
  judge: table,
  decideCase: table,
  moveDecision: ['owner', 'programmeManager'],
  completeDecision: ['owner', 'programmeManager'],
  reviewOutcome: table,
  withdrawCase: ['bringer', 'programmeManager'],
  updateSurroundings: ['system'],
  timePasses: ['system'],
};

const bringers: readonly Role[] = ['contactPerson', 'deputy', 'manager', 'programmeManager'];

/** Contact persons, their deputies and managers bring a case in; which handovers are theirs is asked where it is read. */
export const mayBringIn = (actor: Actor, day: Day): boolean =>
  isAtWork(actor, day) && bringers.some((role) => holdsRole(actor, role, day));

/** Every way in which the actor stands to it on that day; none means: not theirs, and not seen. */
export function caseRelations(actor: Actor, state: CaseState, day: Day): CaseRelation[] {
  if (actor.kind === 'system') return ['system'];
  if (!isAtWork(actor, day)) return [];
  const { decision, surroundings } = state;
  const owns = decision !== null && ownsFor(actor, state, decision.owner, day);
  const isColleague = surroundings.colleagues.some(
    ({ person, organisation }) => person === actor.person && organisation === actor.organisation,
  );
  return [
    ...(actor.person === state.broughtInBy ? (['bringer'] as const) : []),
    ...(owns ? (['owner'] as const) : []),
    ...(takesPart(actor, surroundings) ? (['member'] as const) : []),
    ...(isColleague ? (['colleague'] as const) : []),
    ...(isProgrammeManager(actor, day) ? (['programmeManager'] as const) : []),
  ];
}

export function mayCaseCommand(actor: Actor, type: CaseCommandType, state: CaseState, day: Day): boolean {
  if (type === 'bringIn') return mayBringIn(actor, day);
  const own = caseRelations(actor, state, day);
  return caseCommandRelations[type].some((relation) => own.includes(relation));
}

export const seesCase = (actor: Actor, state: CaseState, day: Day): boolean =>
  caseRelations(actor, state, day).length > 0;
