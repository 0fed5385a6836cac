import type { Day } from '../calendar/day';
import { expectations, type ExpectationKind } from '../expectations';
import type { HandoverState, SafetyNetTrigger, StallReason } from '../handover/state';
import type { Policy } from '../policy';
import type { BottleneckKind } from './kinds';
import type { Hit, RaisedFor } from './state';

/** A bottleneck that one click raises from a handover: why, and which kind that most likely is. */
export interface Raisable {
  reason: RaisedFor;
  kind: BottleneckKind;
  hit: Hit;
}

/** What in this handover asks for a bottleneck on that day, the most pressing first. */
export function raisable(state: HandoverState, policy: Policy, day: Day): Raisable[] {
  const { id: handover, cluster } = state;
  return [...calls(state), ...returns(state), ...stalls(state), ...overdue(state, policy, day)].map(
    ([reason, kind]) => ({ reason, kind, hit: { handover, cluster } }),
  );
}

type Found = readonly [RaisedFor, BottleneckKind];

const calls = ({ safetyNet }: HandoverState): Found[] =>
  safetyNet
    .filter(({ concludedOn }) => concludedOn === null)
    .map(({ trigger }) => [{ kind: 'safetyNet', trigger }, kindOfTrigger[trigger]]);

const returns = ({ returnAsked, ending }: HandoverState): Found[] =>
  returnAsked || ending?.kind === 'returned' ? [[{ kind: 'return' }, 'support']] : [];

function stalls({ stall }: HandoverState): Found[] {
  if (!stall) return [];
  const reason = stall.explained?.reason ?? null;
  return [[{ kind: 'stall', reason }, reason ? kindOfStall[reason] : 'other']];
}

/** One for each kind of expectation; a stall and a call are named already. */
function overdue(state: HandoverState, policy: Policy, day: Day): Found[] {
  const named: readonly ExpectationKind[] = [
    'explainStall',
    'answerSafetyNet',
    'concludeSafetyNet',
    'acceptReturn',
  ];
  const late = expectations(state, policy)
    .filter(({ kind, dueDay }) => dueDay < day && !named.includes(kind))
    .map(({ kind }) => kind);
  return [...new Set(late)].map((expectation) => [
    { kind: 'overdue', expectation },
    kindOfExpectation[expectation],
  ]);
}

const kindOfTrigger: Record<SafetyNetTrigger, BottleneckKind> = {
  relapse: 'support',
  debtsOrEviction: 'debts',
  nuisance: 'nuisance',
  noContact: 'contact',
  clientAsks: 'support',
  other: 'other',
};

const kindOfStall: Record<StallReason, BottleneckKind> = {
  waitingForHome: 'home',
  waitingForIncome: 'income',
  waitingForTreatment: 'treatment',
  clientNotReachable: 'contact',
  capacityReceiver: 'capacityReceiver',
  capacitySender: 'capacitySender',
  disagreement: 'cooperation',
  other: 'other',
};

const kindOfExpectation: Record<ExpectationKind, BottleneckKind> = {
  fillDocument: 'documents',
  submitDocument: 'documents',
  answerSubmission: 'capacityReceiver',
  planAcquaintance: 'cooperation',
  holdAcquaintance: 'cooperation',
  recordAcquaintance: 'cooperation',
  answerQuestion: 'documents',
  makeReady: 'documents',
  signPoints: 'documents',
  recordClientSignOff: 'documents',
  confirmTransferDay: 'cooperation',
  awaitTransferDay: 'home',
  nameCaseWorker: 'capacityReceiver',
  checkIn: 'contact',
  recordWatTelt: 'contact',
  askSatisfaction: 'contact',
  keepAgreement: 'cooperation',
  decideClosure: 'cooperation',
  confirmDecision: 'cooperation',
  answerSafetyNet: 'capacitySender',
  concludeSafetyNet: 'support',
  acceptReturn: 'capacitySender',
  pulseCheck: 'contact',
  explainStall: 'other',
  reachOut: 'contact',
  weighRisks: 'contact',
  resumePause: 'other',
  answerAccess: 'cooperation',
  settleConsent: 'contact',
  settleSameClient: 'cooperation',
  answerAsked: 'cooperation',
  answerDeputy: 'cooperation',
};
