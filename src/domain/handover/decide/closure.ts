import { addMonths } from '../../calendar/day';
import { plannedCheckIns } from '../aftercarePlan';
import type { HandoverEvent } from '../events';
import { openCall } from '../responsibility';
import type { Decision, HandoverState } from '../state';
import { allow, fact, refusalOf, refuse, type Context, type Decide } from './context';
import { tooFarAhead } from './days';

function decisionRefusal(decision: Decision, { state, today }: Context) {
  switch (decision.kind) {
    case 'close':
      return refusalOf(
        [openCall(state) !== null, 'safetyNetOpen'],
        [decision.goesWrong !== 'no' && decision.secondOpinion === null, 'secondOpinionNeeded'],
      );
    case 'extend':
      return refusalOf(
        [state.aftercare !== null && decision.until <= state.aftercare.until, 'dayNotLater'],
        [decision.until <= today, 'dayInThePast'],
        [tooFarAhead(decision.until, today), 'dayTooFar'],
      );
    case 'return':
      return null;
  }
}

/** Closing, extending and returning are explicit decisions of both contact persons, never of an expiring timer. */
export const proposeDecision: Decide<'proposeDecision'> = (command, context) => {
  const { state, side } = context;
  if (!side) return refuse('notAllowed');
  return (
    refusalOf(
      [state.proposal !== null, 'proposalPending'],
      [state.returnAsked !== null, 'proposalPending'],
    ) ??
    decisionRefusal(command.decision, context) ??
    allow({ type: 'decisionProposed', proposal: command.proposal, side, decision: command.decision })
  );
};

export const agreeDecision: Decide<'agreeDecision'> = (command, context) => {
  const { state, side } = context;
  const { proposal } = state;
  if (!proposal || proposal.id !== command.proposal) return refuse('unknownProposal');
  return (
    refusalOf([proposal.by === side, 'ownProposal']) ??
    decisionRefusal(proposal.decision, context) ??
    allow(whatFollows(proposal.decision))
  );
};

function whatFollows(decision: Decision): HandoverEvent {
  switch (decision.kind) {
    case 'close':
      return { type: 'closed', decision };
    case 'extend':
      return { type: 'aftercareExtended', until: decision.until, text: decision.text };
    case 'return':
      return { type: 'returnAsked', call: null };
  }
}

export const rejectDecision: Decide<'rejectDecision'> = (command, { state, side }) =>
  refusalOf(
    [state.proposal?.id !== command.proposal, 'unknownProposal'],
    [state.proposal?.by === side, 'ownProposal'],
  ) ?? allow(fact(command, 'decisionRejected'));

/** After the last light check the handover is over. */
export const recordPulseCheck: Decide<'recordPulseCheck'> = (command, { state, policy }) => {
  const done = state.pulse?.done ?? [];
  const refusal = refusalOf(
    [!policy.pulseMonths.includes(command.month), 'unknownPulseMonth'],
    [done.includes(command.month), 'alreadyRecorded'],
    [openCall(state) !== null && isLastCheck(state, policy.pulseMonths, command.month), 'safetyNetOpen'],
  );
  if (refusal) return refusal;
  const last = isLastCheck(state, policy.pulseMonths, command.month);
  return allow(fact(command, 'pulseChecked'), ...(last ? [{ type: 'pulseCompleted' as const }] : []));
};

const isLastCheck = (state: HandoverState, months: readonly number[], month: number) =>
  months.every((candidate) => candidate === month || (state.pulse?.done ?? []).includes(candidate));

/** Easy reopening (SD): aftercare begins again, for as long as the policy says. */
export const reopen: Decide<'reopen'> = (command, { policy, today }) =>
  allow({ type: 'reopened', text: command.text, ...renewedAftercare(today, policy) });

export function renewedAftercare(today: string, policy: Context['policy']) {
  const until = addMonths(today, policy.aftercareMonths);
  return { until, checkIns: plannedCheckIns(today, until, policy) };
}
