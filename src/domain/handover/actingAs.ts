import type { Day } from '../calendar/day';
import { holdsRole, relations, roles, type Actor, type Relation, type Role } from '../permissions';
import { contactsOf } from './people';
import { sides, type HandoverState, type PersonId, type Side } from './state';

/** In which role somebody acts, and for whom they stand in. */
export interface ActingAs {
  role: Role | null;
  onBehalfOf: PersonId | null;
}

type Person = Extract<Actor, { kind: 'person' }>;

const alone = (role: Role): ActingAs => ({ role, onBehalfOf: null });

/** Who acts as contact person without being it does so for the contact person; of a vacancy, for nobody. */
function onSide(
  person: PersonId,
  own: readonly Relation[],
  state: HandoverState,
  side: Side,
): ActingAs | null {
  const { contactPerson, deputy } = contactsOf(state, side);
  if (own.includes(`${side}ContactPerson`)) {
    if (person === contactPerson) return alone('contactPerson');
    return { role: person === deputy ? 'deputy' : 'manager', onBehalfOf: contactPerson };
  }
  if (own.includes(`${side}CaseWorker`)) return alone('caseWorker');
  if (own.includes(`${side}Deputy`)) return alone('deputy');
  return own.includes(`${side}Manager`) ? alone('manager') : null;
}

/** The role somebody holds that says most about what they do here. */
export const heldRole = (actor: Person, day: Day): Role | null =>
  roles.find((role) => holdsRole(actor, role, day)) ?? null;

/** As what somebody acts on one handover, for the access log: their place in it, else a role they hold that day. */
export function actingAs(actor: Person, state: HandoverState, day: Day): ActingAs {
  const own = relations(actor, state, day);
  for (const side of sides) {
    const found = onSide(actor.person, own, state, side);
    if (found) return found;
  }
  if (actor.person === state.surroundings.programmeManager) return alone('programmeManager');
  return { role: heldRole(actor, day), onBehalfOf: null };
}
