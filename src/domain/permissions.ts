import type { Day } from './calendar/day';
import { contactsOf, firstPresent, lineOf } from './handover/people';
import type { CommandType } from './handover/commands';
import type { HandoverState, NeighbourhoodId, OrganisationId, PersonId, Side } from './handover/state';

export const roles = [
  'caseWorker',
  'contactPerson',
  'deputy',
  'manager',
  'programmeManager',
  'functionalManager',
] as const;
export type Role = (typeof roles)[number];

/** A role somebody holds: for whom, where it applies, and from when until when. */
export interface RoleAssignment {
  role: Role;
  organisation: OrganisationId;
  /** The neighbourhoods it applies to; null: the whole organisation. */
  neighbourhoods: readonly NeighbourhoodId[] | null;
  from: Day;
  until: Day | null;
}

/** Who asks something: a person with their roles of today, or the system itself (time, the directory). */
export type Actor =
  | { kind: 'person'; person: PersonId; organisation: OrganisationId; roles: readonly RoleAssignment[] }
  | { kind: 'system' };

/** How somebody stands to one handover. */
export type Relation =
  | `${Side}CaseWorker`
  | `${Side}ContactPerson`
  | `${Side}Deputy`
  | `${Side}Manager`
  | 'answerer'
  | 'programmeManager'
  | 'system';

/**
 * Who acts as contact person of a side: the contact person; the deputy once the ladder asked them; and on a vacancy or
 * an absence the first of deputy and manager who is there.
 */
function actsAsContactPerson(person: PersonId, state: HandoverState, side: Side, day: Day): boolean {
  const { contactPerson, deputy } = contactsOf(state, side);
  if (person === contactPerson) return true;
  if (person === deputy && state.standIns.includes(person)) return true;
  const line = lineOf(state, { side, role: 'contactPerson' });
  return person === firstPresent(line, day, state.surroundings.absences);
}

function relationsToSide(
  actor: Actor & { kind: 'person' },
  state: HandoverState,
  side: Side,
  day: Day,
): Relation[] {
  if (actor.organisation !== state.organisations[side]) return [];
  return [
    ...(actor.person === state.caseWorkers[side] ? [`${side}CaseWorker` as const] : []),
    ...(actsAsContactPerson(actor.person, state, side, day) ? [`${side}ContactPerson` as const] : []),
    ...(actor.person === contactsOf(state, side).deputy ? [`${side}Deputy` as const] : []),
    ...(actor.person === contactsOf(state, side).manager ? [`${side}Manager` as const] : []),
  ];
}

/** Every way in which the actor stands to this handover on that day; none means: not theirs. */
export function relations(actor: Actor, state: HandoverState, day: Day): Relation[] {
  if (actor.kind === 'system') return ['system'];
  return [
    ...relationsToSide(actor, state, 'sender', day),
    ...relationsToSide(actor, state, 'receiver', day),
    ...(actor.person === state.submission?.answerer ? (['answerer'] as const) : []),
    ...(holdsRole(actor, 'programmeManager', day) ? (['programmeManager'] as const) : []),
  ];
}

/** Does the person hold the role on that day, anywhere in their organisation? */
export const holdsRole = (actor: Actor, role: Role, day: Day): boolean =>
  actor.kind === 'person' &&
  actor.roles.some(
    (assignment) =>
      assignment.role === role &&
      assignment.from <= day &&
      (assignment.until === null || day <= assignment.until),
  );

const senderStaff = ['senderCaseWorker', 'senderContactPerson'] as const;
const receiverStaff = ['receiverCaseWorker', 'receiverContactPerson'] as const;
const contactPersons = ['senderContactPerson', 'receiverContactPerson'] as const;
const staff = [...senderStaff, ...receiverStaff] as const;
const steerers = [...contactPersons, 'senderManager', 'receiverManager', 'programmeManager'] as const;

/** Who may ask what of a running handover. Which phase allows it is the business of `decide`. */
export const commandRelations: Record<Exclude<CommandType, 'startHandover'>, readonly Relation[]> = {
  recordBasis: senderStaff,
  changeMovingDay: senderStaff,
  editPoint: senderStaff,
  submit: ['senderContactPerson'],
  nameAnswerer: ['programmeManager', 'receiverManager'],
  acceptSubmission: ['receiverContactPerson', 'answerer'],
  returnSubmission: ['receiverContactPerson', 'answerer'],
  planAcquaintance: contactPersons,
  recordAcquaintance: contactPersons,
  signPoints: contactPersons,
  askPointBack: contactPersons,
  answerQuestion: [...senderStaff, 'receiverContactPerson'],
  confirmTransferDay: contactPersons,
  moveTransferDay: contactPersons,
  recordCheckIn: staff,
  missCheckIn: staff,
  moveCheckIn: staff,
  assignCheckIn: contactPersons,
  recordWatTelt: staff,
  keepAgreement: staff,
  proposeDecision: contactPersons,
  agreeDecision: contactPersons,
  rejectDecision: contactPersons,
  recordPulseCheck: receiverStaff,
  reopen: contactPersons,
  callSafetyNet: [...staff, 'senderManager', 'receiverManager'],
  answerSafetyNet: ['senderContactPerson', 'senderDeputy', 'senderManager'],
  concludeSafetyNet: contactPersons,
  acceptReturn: ['senderManager', 'senderContactPerson'],
  declineReturn: ['senderManager', 'senderContactPerson'],
  pause: contactPersons,
  extendPause: contactPersons,
  resume: contactPersons,
  withdraw: ['senderContactPerson'],
  extendDeadline: steerers,
  explainStall: [...staff, 'senderManager', 'receiverManager'],
  startReachingOut: staff,
  logAttempt: staff,
  weighRisks: contactPersons,
  changeContacts: [
    'senderContactPerson',
    'receiverContactPerson',
    'senderManager',
    'receiverManager',
    'programmeManager',
  ],
  changeCaseWorker: [...contactPersons, 'senderManager', 'receiverManager'],
  changeNeighbourhood: contactPersons,
  updateSurroundings: ['system'],
  timePasses: ['system'],
};

/** May the actor ask this of the handover? Starting one needs a role at the sender instead of a relation. */
export function mayCommand(actor: Actor, type: CommandType, state: HandoverState, day: Day): boolean {
  if (type === 'startHandover') return mayStart(actor, day);
  const own = relations(actor, state, day);
  return commandRelations[type].some((relation) => own.includes(relation));
}

/** A handover is started by a case worker or a contact person of a sender. */
export const mayStart = (actor: Actor, day: Day): boolean =>
  holdsRole(actor, 'caseWorker', day) || holdsRole(actor, 'contactPerson', day);

/** What somebody sees of a handover: nothing at all, who comes when, the process without the person, or everything. */
export type Visibility = 'nothing' | 'announcement' | 'processFacts' | 'full';

/**
 * Who sees what (DOMAIN.md section 9): staff of the sender who hold a role there, staff of the neighbourhood from
 * acceptance on, and whoever has a place in this one handover, see everything; before acceptance the neighbourhood sees
 * the announcement. Programme managers see process facts. All others see nothing, not even that it exists.
 */
export function visibility(actor: Actor, state: HandoverState, day: Day): Visibility {
  if (actor.kind === 'system') return 'full';
  const { sender, receiver } = state.organisations;
  if (worksFor(actor, sender, null, day) || hasPlace(actor, state, 'sender')) return 'full';
  const isTeam = worksFor(actor, receiver, state.neighbourhood, day) || hasPlace(actor, state, 'receiver');
  if (isTeam && state.submission) {
    return !state.regiecheck ? 'announcement' : 'full';
  }
  return holdsRole(actor, 'programmeManager', day) ? 'processFacts' : 'nothing';
}

/** Named for this one handover: its case worker, a contact person chosen for it, or who answers its submission. */
function hasPlace(actor: Actor & { kind: 'person' }, state: HandoverState, side: Side): boolean {
  if (actor.organisation !== state.organisations[side]) return false;
  const { contactPerson, deputy, manager } = contactsOf(state, side);
  const answerer = side === 'receiver' ? (state.submission?.answerer ?? null) : null;
  return [state.caseWorkers[side], contactPerson, deputy, manager, answerer].includes(actor.person);
}

const contentRoles: readonly Role[] = ['caseWorker', 'contactPerson', 'deputy', 'manager'];

function worksFor(
  actor: Actor,
  organisation: OrganisationId,
  neighbourhood: NeighbourhoodId | null,
  day: Day,
) {
  return (
    actor.kind === 'person' &&
    actor.organisation === organisation &&
    actor.roles.some(
      (assignment) =>
        contentRoles.includes(assignment.role) &&
        assignment.from <= day &&
        (assignment.until === null || day <= assignment.until) &&
        (neighbourhood === null ||
          assignment.neighbourhoods === null ||
          assignment.neighbourhoods.includes(neighbourhood)),
    )
  );
}
