import type { Day } from '../calendar/day';
import {
  clientOf,
  contentRoles,
  heldRoles,
  holdsRole,
  type Actor,
  type PersonActor,
  type Role,
} from '../relations';
import { actsAsOwner, type Surroundings } from './surroundings';
import type { PersonId } from '../handover/state';

const working: readonly Role[] = [...contentRoles, 'programmeManager'];

/** Works with clients or over the whole on that day; a place counts as long as there is a role behind it. */
export const isAtWork = (actor: Actor, day: Day): actor is PersonActor =>
  actor.kind === 'person' &&
  clientOf(actor) === null &&
  heldRoles(actor, day).some(({ role }) => working.includes(role));

export const isProgrammeManager = (actor: PersonActor, day: Day): boolean =>
  holdsRole(actor, 'programmeManager', day);

export const takesPart = ({ person, organisation }: PersonActor, { colleagues }: Surroundings): boolean =>
  colleagues.some(
    (colleague) =>
      colleague.person === person && colleague.organisation === organisation && colleague.takesPart,
  );

/** Somebody may act for the owner, who may be nobody: then it is the programme manager's. */
export const ownsFor = (
  { person }: PersonActor,
  state: { surroundings: Surroundings; standIns: readonly PersonId[] },
  owner: PersonId | null,
  day: Day,
): boolean => actsAsOwner(person, owner, state.surroundings, state.standIns, day);
