import type { Day } from '../calendar/day';
import { lineFrom } from '../owned/surroundings';
import { isAtWork, isProgrammeManager, ownsFor, takesPart } from '../owned/standing';
import type { Actor } from '../relations';
import type { BottleneckCommandType } from './commands';
import type { BottleneckState } from './state';

/** How somebody stands to one bottleneck. */
export type BottleneckRelation = 'owner' | 'raiser' | 'participant' | 'programmeManager' | 'system';

const everyoneOfIt = ['owner', 'raiser', 'participant', 'programmeManager'] as const;

/** Who may ask what of a bottleneck that was raised. */
export const bottleneckCommandRelations: Record<
  Exclude<BottleneckCommandType, 'raise'>,
  readonly BottleneckRelation[]
> = {
  addHandover: everyoneOfIt,
  assignOwner: ['owner', 'participant', 'programmeManager'],
  moveDueDay: ['owner', 'programmeManager'],
  resolve: ['owner', 'programmeManager'],
  reopen: everyoneOfIt,
  comment: everyoneOfIt,
  updateSurroundings: ['system'],
  timePasses: ['system'],
};

/** Every way in which the actor stands to it on that day; none means: not theirs. */
export function bottleneckRelations(actor: Actor, state: BottleneckState, day: Day): BottleneckRelation[] {
  if (actor.kind === 'system') return ['system'];
  if (!isAtWork(actor, day)) return [];
  return [
    ...(ownsFor(actor, state, state.owner, day) ? (['owner'] as const) : []),
    ...(actor.person === state.raisedBy ? (['raiser'] as const) : []),
    ...(takesPart(actor, state.surroundings) ? (['participant'] as const) : []),
    ...(isProgrammeManager(actor, day) ? (['programmeManager'] as const) : []),
  ];
}

/**
 * Whoever works with clients or over the whole raises a bottleneck. Which handovers they may name is what they see of
 * each of them (`visibility`), which is asked where the handover is read.
 */
export const mayRaiseBottleneck = (actor: Actor, day: Day): boolean => isAtWork(actor, day);

export function mayBottleneckCommand(
  actor: Actor,
  type: BottleneckCommandType,
  state: BottleneckState,
  day: Day,
): boolean {
  if (type === 'raise') return mayRaiseBottleneck(actor, day);
  const own = bottleneckRelations(actor, state, day);
  return bottleneckCommandRelations[type].some((relation) => own.includes(relation));
}

/**
 * Who has to do with it sees it, with its history, and so does whom it climbs to; others see nothing. Which client a handover is about is seen by who
 * sees that handover, and by nobody else.
 */
export const seesBottleneck = (actor: Actor, state: BottleneckState, day: Day): boolean =>
  bottleneckRelations(actor, state, day).length > 0 ||
  (isAtWork(actor, day) && lineFrom(state.surroundings, state.owner).includes(actor.person));
