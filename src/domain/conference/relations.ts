import type { Day } from '../calendar/day';
import { clientOf, holdsRole, worksFor, type Actor, type PersonActor } from '../relations';
import type { ConferenceCommandType, RunningCommand } from './commands';
import { atTheTable, chairOf, participantOf, worksHere } from './people';
import type { ConferenceState, PersonId } from './state';

/** How somebody stands to a recurring meeting. */
export type ConferenceRelation =
  | 'chair'
  /** Belongs at the table: contact person or deputy of either side, or invited besides. */
  | 'participant'
  /** Was invited to the coming meeting. */
  | 'invited'
  /** Leads somebody of the table: what is late climbs to them, so they find it here. */
  | 'manager'
  | 'programmeManager'
  | 'actionOwner'
  | 'adder'
  | 'system';

const steerers = ['chair', 'programmeManager'] as const;
const table = ['chair', 'participant'] as const;

/** Who may ask what. A meeting belongs to who is at the table; the rhythm to the chair and the programme manager. */
export const conferenceRelations: Record<
  Exclude<ConferenceCommandType, 'startConference'>,
  readonly ConferenceRelation[]
> = {
  setSeries: steerers,
  planConference: steerers,
  moveConference: steerers,
  cancelConference: steerers,
  skipConference: steerers,
  updateParticipants: ['system'],
  reply: [...table, 'invited'],
  addItem: [...table, 'programmeManager'],
  removeItem: ['chair', 'adder'],
  open: table,
  recordAttendance: table,
  decideItem: table,
  addAction: table,
  changeAction: ['chair', 'actionOwner', 'programmeManager'],
  completeAction: ['chair', 'actionOwner'],
  nextItem: table,
  close: table,
  recordNotHeld: [...table, 'programmeManager'],
  scoreCooperation: table,
  writeReport: table,
  timePasses: ['system'],
};

/** Whose action it is: who agreed to it, and who stands in for them. */
function owns(person: PersonId, id: string, state: ConferenceState): boolean {
  const action = state.actions.find((one) => one.id === id);
  const seat = action ? participantOf(state, action.owner) : null;
  return [action?.owner, seat?.deputy, seat?.manager].includes(person);
}

/** What one command is about decides whether it is somebody's own. */
function relationsToSubject(
  { person }: PersonActor,
  command: RunningCommand,
  state: ConferenceState,
): ConferenceRelation[] {
  switch (command.type) {
    case 'changeAction':
    case 'completeAction':
      return owns(person, command.action, state) ? ['actionOwner'] : [];
    case 'removeItem':
      return state.added.some(({ id, by }) => id === command.item && by === person) ? ['adder'] : [];
    default:
      return [];
  }
}

/** Every way in which the actor stands to the meeting on that day; a place counts while there is a role behind it. */
export function relationsTo(actor: Actor, state: ConferenceState, day: Day): ConferenceRelation[] {
  if (actor.kind === 'system') return ['system'];
  if (clientOf(actor) !== null) return [];
  const manages = holdsRole(actor, 'programmeManager', day);
  const belongs =
    worksHere(state, actor.person) && (manages || worksFor(actor, actor.organisation, null, day));
  const leads = state.surroundings.participants.some(({ manager }) => manager === actor.person);
  const isInvited = state.next?.invited?.includes(actor.person) ?? false;
  return [
    ...(belongs && chairOf(state) === actor.person ? (['chair'] as const) : []),
    ...(belongs && atTheTable(state).includes(actor.person) ? (['participant'] as const) : []),
    ...(belongs && isInvited ? (['invited'] as const) : []),
    ...(belongs && leads ? (['manager'] as const) : []),
    ...(manages ? (['programmeManager'] as const) : []),
  ];
}

/** May the actor ask this? A meeting is started by the system, for every cluster of the region. */
export function mayAsk(actor: Actor, command: RunningCommand, state: ConferenceState, day: Day): boolean {
  const own = [
    ...relationsTo(actor, state, day),
    ...(actor.kind === 'person' && clientOf(actor) === null && worksHere(state, actor.person)
      ? relationsToSubject(actor, command, state)
      : []),
  ];
  return conferenceRelations[command.type].some((relation) => own.includes(relation));
}

/**
 * Who sees which clients are on the agenda: who is at the table and works with clients. Programme managers, also one in
 * the chair, and managers of who is at the table see reference numbers.
 */
export function seesAgenda(
  actor: Actor,
  state: ConferenceState,
  day: Day,
): 'nothing' | 'references' | 'full' {
  if (actor.kind === 'system') return 'full';
  const own = relationsTo(actor, state, day);
  if (own.includes('participant') && worksFor(actor, actor.organisation, null, day)) return 'full';
  return own.length > 0 ? 'references' : 'nothing';
}
