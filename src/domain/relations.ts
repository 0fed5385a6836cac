import type { Day } from './calendar/day';
import { isPending, runningAccess } from './handover/access';
import { contactsOf, firstPresent, isAbsent, lineOf } from './handover/people';
import { leadingSide } from './handover/responsibility';
import type {
  ClientId,
  ClusterId,
  HandoverState,
  NeighbourhoodId,
  OrganisationId,
  PersonId,
  Side,
} from './handover/state';

export const roles = [
  'caseWorker',
  'contactPerson',
  'deputy',
  'manager',
  'programmeManager',
  'functionalManager',
  'privacyOfficer',
  'client',
] as const;
export type Role = (typeof roles)[number];

/** A role somebody holds: for whom, where it applies, and from when until when. */
export interface RoleAssignment {
  role: Role;
  organisation: OrganisationId;
  /** The neighbourhoods it applies to; with neither these nor clusters it is the whole organisation. */
  neighbourhoods: readonly NeighbourhoodId[] | null;
  clusters?: readonly ClusterId[] | null;
  from: Day;
  until: Day | null;
}

/** Who asks something: a person with their roles of today, or the system itself (time, the directory). */
export type Actor =
  | {
      kind: 'person';
      person: PersonId;
      organisation: OrganisationId;
      roles: readonly RoleAssignment[];
      /** Whose own handover it is, when the client themselves asks; null for everybody who works here. */
      client: ClientId | null;
    }
  | { kind: 'system' };
export type PersonActor = Extract<Actor, { kind: 'person' }>;

/** How somebody stands to one handover. */
export type Relation =
  | `${Side}CaseWorker`
  | `${Side}ContactPerson`
  | `${Side}Deputy`
  | `${Side}Manager`
  /** Acts as contact person of the side that is responsible for the client now. */
  | 'leadingContactPerson'
  /** The receiver's contact person or manager while they may see the announcement only. */
  | 'announcedReceiver'
  | 'answerer'
  | 'programmeManager'
  | 'privacyOfficer'
  | 'client'
  /** May look along on that day, or asked to. */
  | 'lookingAlong'
  | 'askedToLook'
  /** Works somewhere in the region, with clients or over the whole: may ask to look along. */
  | 'colleague'
  | 'system';

/** The roles of people who work with clients. */
export const contentRoles: readonly Role[] = ['caseWorker', 'contactPerson', 'deputy', 'manager'];

/** The roles that somebody holds in their organisation on that day. */
export const heldRoles = ({ organisation, roles: all }: PersonActor, day: Day): RoleAssignment[] =>
  all.filter(
    (role) =>
      role.organisation === organisation && role.from <= day && (role.until === null || day <= role.until),
  );

/** Does the person hold the role on that day, anywhere in their organisation? */
export const holdsRole = (actor: Actor, role: Role, day: Day): boolean =>
  actor.kind === 'person' && heldRoles(actor, day).some((assignment) => assignment.role === role);

/** Where a neighbourhood lies. */
export interface Place {
  neighbourhood: NeighbourhoodId;
  cluster: ClusterId;
}

const appliesTo = ({ neighbourhoods, clusters }: RoleAssignment, place: Place): boolean =>
  (neighbourhoods === null && (clusters ?? null) === null) ||
  (neighbourhoods?.includes(place.neighbourhood) ?? false) ||
  (clusters?.includes(place.cluster) ?? false);

/** Works with clients for the organisation on that day, there or (place null) anywhere. */
export const worksFor = (
  actor: Actor,
  organisation: OrganisationId,
  place: Place | null,
  day: Day,
): boolean =>
  actor.kind === 'person' &&
  actor.organisation === organisation &&
  heldRoles(actor, day).some(
    (assignment) =>
      contentRoles.includes(assignment.role) && (place === null || appliesTo(assignment, place)),
  );

/**
 * Who acts as contact person of a side: the contact person; the deputy once the ladder asked them; and on a vacancy or
 * an absence the first of deputy and manager who is there.
 */
function actsAsContactPerson(person: PersonId, state: HandoverState, side: Side, day: Day): boolean {
  const { contactPerson, deputy } = contactsOf(state, side);
  const { absences } = state.surroundings;
  if (person === contactPerson) return true;
  if (person === deputy && state.standIns.includes(person) && !isAbsent(person, day, absences)) return true;
  const line = lineOf(state, { side, role: 'contactPerson' });
  return person === firstPresent(line, day, absences);
}

/** A place in a handover counts as long as there is a role in the organisation behind it. */
function relationsToSide(actor: PersonActor, state: HandoverState, side: Side, day: Day): Relation[] {
  if (!worksFor(actor, state.organisations[side], null, day)) return [];
  const actsAsContact = actsAsContactPerson(actor.person, state, side, day);
  const isManager = actor.person === contactsOf(state, side).manager;
  const isAnnounced = side === 'receiver' && state.submission !== null && state.regiecheck === null;
  return [
    ...(actor.person === state.caseWorkers[side] ? [`${side}CaseWorker` as const] : []),
    ...(actsAsContact ? [`${side}ContactPerson` as const] : []),
    ...(actor.person === contactsOf(state, side).deputy ? [`${side}Deputy` as const] : []),
    ...(isManager ? [`${side}Manager` as const] : []),
    ...(actsAsContact && leadingSide(state) === side ? ['leadingContactPerson' as const] : []),
    ...(isAnnounced && (actsAsContact || isManager) ? ['announcedReceiver' as const] : []),
  ];
}

const isColleague = (actor: PersonActor, day: Day) =>
  worksFor(actor, actor.organisation, null, day) || holdsRole(actor, 'programmeManager', day);

/** The privacy officer of an organisation that takes part; of the receiver from the submission on. */
const guardsPrivacy = (actor: PersonActor, { organisations, submission }: HandoverState, day: Day): boolean =>
  holdsRole(actor, 'privacyOfficer', day) &&
  (actor.organisation === organisations.sender ||
    (actor.organisation === organisations.receiver && submission !== null));

function relationsOfAll(actor: PersonActor, state: HandoverState, day: Day): Relation[] {
  const isAnswerer =
    actor.person === state.submission?.answerer && worksFor(actor, actor.organisation, null, day);
  const hasAsked = state.access.some((grant) => grant.person === actor.person && isPending(grant));
  const looks = isColleague(actor, day) && runningAccess(state.access, actor.person, day) !== undefined;
  return [
    ...(isAnswerer ? (['answerer'] as const) : []),
    ...(holdsRole(actor, 'programmeManager', day) ? (['programmeManager'] as const) : []),
    ...(guardsPrivacy(actor, state, day) ? (['privacyOfficer'] as const) : []),
    ...(looks ? (['lookingAlong'] as const) : []),
    ...(hasAsked ? (['askedToLook'] as const) : []),
    ...(isColleague(actor, day) ? (['colleague'] as const) : []),
  ];
}

/** The client themselves, or nobody's. A request from before clients could sign in says nothing of it. */
export const clientOf = (actor: Actor): ClientId | null =>
  actor.kind === 'person' && typeof actor.client === 'string' ? actor.client : null;

/** Every way in which the actor stands to this handover on that day; none means: not theirs. */
export function relations(actor: Actor, state: HandoverState, day: Day): Relation[] {
  if (actor.kind === 'system') return ['system'];
  const own = clientOf(actor);
  if (own !== null) return own === state.client ? ['client'] : [];
  return [
    ...relationsToSide(actor, state, 'sender', day),
    ...relationsToSide(actor, state, 'receiver', day),
    ...relationsOfAll(actor, state, day),
  ];
}
