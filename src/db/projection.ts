import { firstDue } from '../domain/expectations';
import type { Expectation } from '../domain/expectations/expectation';
import { contactsOf } from '../domain/handover/people';
import { openCall, responsible } from '../domain/handover/responsibility';
import type { HandoverState } from '../domain/handover/state';

/** Under which rules a handover runs: the versions it was started with. */
export interface Versions {
  policyVersion: string;
  templateVersion: string;
}

/** The row of `handovers`: what lists and boards ask over many handovers, and the whole state for the page of one. */
export const handoverRow = (
  state: HandoverState,
  expected: readonly Expectation[],
  { policyVersion, templateVersion }: Versions,
) => ({
  id: state.id,
  reference: state.reference,
  seq: state.seq,
  client_id: state.client,
  phase: state.phase,
  phase_since: state.phaseSince,
  started_at: state.startedAt,
  last_progress: state.lastProgress,
  sender: state.organisations.sender,
  receiver: state.organisations.receiver,
  neighbourhood: state.neighbourhood,
  cluster: state.cluster,
  planned_moving_day: state.plannedMovingDay,
  transfer_day: state.transfer.transferredOn ?? state.transfer.agreedDay,
  submitted_at: state.submission?.at ?? null,
  accepted_at: state.regiecheck?.at ?? null,
  responsible: responsibleCode(state),
  ...positions(state),
  involved: involvedPeople(state),
  stalled_since: state.stall?.since ?? null,
  paused_until: state.pause?.until ?? null,
  consent_withdrawn_on: state.consentWithdrawnOn,
  looking_along: lookingAlong(state),
  reaching_out_since: state.reachingOut?.since ?? null,
  safety_net_calls: state.safetyNet.length,
  safety_net_open: openCall(state) !== null,
  next_due_day: firstDue(expected)?.dueDay ?? null,
  next_due_kind: firstDue(expected)?.kind ?? null,
  ending: state.ending?.kind ?? null,
  dropped_out_in: state.dropOut?.phase ?? null,
  policy_version: policyVersion,
  template_version: templateVersion,
  state,
});
export type HandoverRow = ReturnType<typeof handoverRow>;

/** The last day on which each of them may look along, by person; whether it has passed is asked when somebody looks. */
const lookingAlong = ({ access }: HandoverState): Record<string, string> => {
  const granted = access.flatMap(({ person, answer, ended }) =>
    answer?.kind === 'granted' && ended === null ? [[person, answer.until] as const] : [],
  );
  return Object.fromEntries(granted.sort(([, a], [, b]) => a.localeCompare(b)));
};

const responsibleCode = (state: HandoverState): 'sender' | 'receiver' | 'both' => {
  const now = responsible(state);
  return now.kind === 'both' ? 'both' : now.side;
};

const positions = (state: HandoverState) => {
  const sender = contactsOf(state, 'sender');
  const receiver = contactsOf(state, 'receiver');
  return {
    sender_contact_person: sender.contactPerson,
    sender_deputy: sender.deputy,
    sender_manager: sender.manager,
    sender_case_worker: state.caseWorkers.sender,
    receiver_contact_person: receiver.contactPerson,
    receiver_deputy: receiver.deputy,
    receiver_manager: receiver.manager,
    receiver_case_worker: state.caseWorkers.receiver,
    answerer: state.submission?.answerer ?? null,
    programme_manager: state.surroundings.programmeManager,
  };
};

/** Everybody with a place in the handover, each once and sorted, so that equal states give equal rows. */
const involvedPeople = (state: HandoverState): string[] =>
  [...new Set(Object.values(positions(state)).filter((person) => person !== null))].sort();

/** The rows of `expectations`: one each, with all that the rules say of it. */
export const expectationRow = (handover: string, expectation: Expectation) => ({
  handover_id: handover,
  key: expectation.key,
  kind: expectation.kind,
  side: expectation.position.side,
  role: expectation.position.role,
  owner: expectation.owner,
  vacant: expectation.vacant,
  deputy: expectation.deputy,
  manager: expectation.manager,
  programme_manager: expectation.programmeManager,
  escalates_to: expectation.escalatesTo,
  due_day: expectation.dueDay,
  due_at: expectation.dueAt,
  ladder: expectation.ladder,
  points: expectation.points,
  number: expectation.number,
  extendable: expectation.extendable,
});
