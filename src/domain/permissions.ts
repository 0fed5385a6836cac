import type { Day } from './calendar/day';
import { runningAccess } from './handover/access';
import type { CommandType } from './handover/commands';
import { contactsOf } from './handover/people';
import type { HandoverState, Side } from './handover/state';
import {
  clientOf,
  holdsRole,
  relations,
  worksFor,
  type Actor,
  type PersonActor,
  type Relation,
  type Role,
} from './relations';

export {
  contentRoles,
  holdsRole,
  relations,
  roles,
  type Actor,
  type PersonActor,
  type Relation,
  type Role,
  type RoleAssignment,
} from './relations';

const senderStaff = ['senderCaseWorker', 'senderContactPerson'] as const;
const receiverStaff = ['receiverCaseWorker', 'receiverContactPerson'] as const;
const contactPersons = ['senderContactPerson', 'receiverContactPerson'] as const;
const staff = [...senderStaff, ...receiverStaff] as const;
const steerers = [...contactPersons, 'senderManager', 'receiverManager', 'programmeManager'] as const;

const closest: readonly Relation[] = [...staff, 'senderDeputy', 'receiverDeputy'];

const around: readonly Relation[] = [...closest, 'senderManager', 'receiverManager'];

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
  recordSatisfaction: [...staff, 'client'],
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
  withdrawConsent: [...staff, 'client'],
  goOnWithoutConsent: contactPersons,
  giveResearchConsent: [...staff, 'client'],
  withdrawResearchConsent: [...staff, 'client'],
  askAccess: ['colleague'],
  grantAccess: ['leadingContactPerson'],
  refuseAccess: ['leadingContactPerson'],
  endAccess: [...contactPersons, 'client', 'lookingAlong', 'askedToLook'],
  takeEmergencyAccess: ['announcedReceiver', 'programmeManager'],
  recordSameClient: contactPersons,
  askOwner: ['programmeManager'],
  answerAsked: [...around, 'answerer'],
  proposeDeputy: ['programmeManager'],
  declineDeputy: [...contactPersons, 'senderManager', 'receiverManager'],
  noteSteering: ['programmeManager'],
  updateSurroundings: ['system'],
  timePasses: ['system'],
};

/** May the actor ask this of the handover? Starting one needs a role at the sender instead of a relation. */
export function mayCommand(actor: Actor, type: CommandType, state: HandoverState, day: Day): boolean {
  if (type === 'startHandover') return mayStart(actor, day);
  const own = relations(actor, state, day);
  return commandRelations[type].some(
    (relation) => own.includes(relation) && !isOnlyAnnounced(relation, type, state),
  );
}

/**
 * Until it has accepted, the team knows that somebody comes: it answers, in time or later, by whom it wants, or says
 * why not. How the handover goes is not theirs to change yet.
 */
const whenAnnounced: readonly CommandType[] = [
  'nameAnswerer',
  'acceptSubmission',
  'returnSubmission',
  'takeEmergencyAccess',
  'recordSameClient',
  'endAccess',
  'extendDeadline',
  'changeContacts',
  'changeCaseWorker',
  'explainStall',
  'withdrawConsent',
  'answerAsked',
  'declineDeputy',
];
const teamRelations: readonly Relation[] = ['receiverCaseWorker', 'receiverContactPerson', 'receiverManager'];

const isOnlyAnnounced = (relation: Relation, type: CommandType, state: HandoverState): boolean =>
  state.regiecheck === null && teamRelations.includes(relation) && !whenAnnounced.includes(type);

/** A handover is started by a case worker or a contact person of a sender. */
export const mayStart = (actor: Actor, day: Day): boolean =>
  holdsRole(actor, 'caseWorker', day) || holdsRole(actor, 'contactPerson', day);

/**
 * What somebody sees of a handover: nothing at all, who comes when, the process without the person, everything, or (the
 * client) what is theirs on a page of their own.
 */
export type Visibility = 'nothing' | 'announcement' | 'processFacts' | 'full' | 'own';

/**
 * Who sees what (DOMAIN.md section 9): staff of the sender who hold a role there, staff of the neighbourhood from
 * acceptance on, whoever has a place in this one handover, and whoever may look along, see everything; before acceptance
 * the neighbourhood sees the announcement. Programme managers, and the privacy officers of both organisations, see
 * process facts. All others see nothing, not even that it exists.
 */
export function visibility(actor: Actor, state: HandoverState, day: Day): Visibility {
  if (actor.kind === 'system') return 'full';
  const own = clientOf(actor);
  if (own !== null) return own === state.client ? 'own' : 'nothing';
  const standing = relations(actor, state, day);
  const { sender, receiver } = state.organisations;
  const looks = standing.includes('lookingAlong') && runningAccess(state.access, actor.person, day);
  if (worksFor(actor, sender, null, day) || hasPlace(actor, state, 'sender', day) || looks) return 'full';
  const isTeam = worksFor(actor, receiver, state, day) || hasPlace(actor, state, 'receiver', day);
  if (isTeam && state.submission) return state.regiecheck ? 'full' : 'announcement';
  const seesProcess = standing.includes('programmeManager') || standing.includes('privacyOfficer');
  return seesProcess ? 'processFacts' : 'nothing';
}

/** Named for this one handover: its case worker, a contact person chosen for it, or who answers its submission. */
function hasPlace(actor: PersonActor, state: HandoverState, side: Side, day: Day): boolean {
  if (!worksFor(actor, state.organisations[side], null, day)) return false;
  const { contactPerson, deputy, manager } = contactsOf(state, side);
  const answerer = side === 'receiver' ? (state.submission?.answerer ?? null) : null;
  return [state.caseWorkers[side], contactPerson, deputy, manager, answerer].includes(actor.person);
}

/** What is shared with this client's contact persons, their deputies and case workers only. */
const maySeeConfidential = (actor: Actor, state: HandoverState, day: Day): boolean =>
  visibility(actor, state, day) === 'full' &&
  relations(actor, state, day).some((relation) => closest.includes(relation));

/** Pages that are not about one handover, and the roles that open them; `everybody` is who is signed in. */
const generalViews = {
  work: ['caseWorker', 'contactPerson', 'deputy', 'manager', 'programmeManager'],
  handovers: ['caseWorker', 'contactPerson', 'deputy', 'manager', 'programmeManager', 'privacyOfficer'],
  report: ['programmeManager'],
  newHandover: ['caseWorker', 'contactPerson'],
  askToLookAlong: ['caseWorker', 'contactPerson', 'deputy', 'manager', 'programmeManager'],
  board: ['programmeManager'],
  administration: ['functionalManager'],
  peopleAndRoles: ['functionalManager'],
  privacy: ['privacyOfficer'],
  accessLog: ['privacyOfficer'],
  retention: ['privacyOfficer'],
  exportReport: ['programmeManager'],
  approveResearch: ['privacyOfficer'],
  sessions: 'everybody',
  noticeSettings: [
    'caseWorker',
    'contactPerson',
    'deputy',
    'manager',
    'programmeManager',
    'functionalManager',
    'privacyOfficer',
  ],
} as const satisfies Record<string, readonly Role[] | 'everybody'>;

/** Parts of one handover, and what one has to see of it. */
const handoverViews = {
  announcement: (seen) => seen === 'announcement' || seen === 'full',
  process: (seen) => seen === 'processFacts' || seen === 'full',
  fullFile: (seen) => seen === 'full',
  document: (seen) => seen === 'full',
  logbook: (seen) => seen === 'full',
  confidentialAnswers: (_seen, ...about) => maySeeConfidential(...about),
  whoLooked: (seen) => seen === 'full' || seen === 'own',
  lookAlongRequests: (seen, ...about) =>
    seen === 'own' || (seen === 'full' && relations(...about).some((relation) => around.includes(relation))),
  clientExport: (_seen, ...about) => relations(...about).includes('privacyOfficer'),
  legalHold: (_seen, ...about) => relations(...about).includes('privacyOfficer'),
  ownPage: (seen) => seen === 'own',
} as const satisfies Record<
  string,
  (seen: Visibility, actor: Actor, state: HandoverState, day: Day) => boolean
>;

export type GeneralView = keyof typeof generalViews;
export type HandoverView = keyof typeof handoverViews;
export type View = GeneralView | HandoverView;
export const views = [...Object.keys(generalViews), ...Object.keys(handoverViews)] as View[];

const isGeneral = (view: View): view is GeneralView => view in generalViews;

/** May the actor see this? Without a handover only what is not about one. */
export function mayView(actor: Actor, view: View, state: HandoverState | null, day: Day): boolean {
  if (actor.kind === 'system') return true;
  if (!isGeneral(view)) {
    if (!state) return false;
    return handoverViews[view](visibility(actor, state, day), actor, state, day);
  }
  const openTo: readonly Role[] | 'everybody' = generalViews[view];
  if (openTo === 'everybody') return true;
  return clientOf(actor) === null && openTo.some((role) => holdsRole(actor, role, day));
}
