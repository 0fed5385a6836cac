import { dayOf } from '../calendar/day';
import { expectations, type ExpectationKind } from '../expectations';
import type { EventType, HandoverEvent, Recorded } from '../handover/events';
import type { HandoverState, Side } from '../handover/state';
import type { Policy } from '../policy';

/** What an event does of what was expected. What merely lapses (by a pause, an end, another plan) was not done. */
const doneBy: Partial<Record<EventType, readonly ExpectationKind[]>> = {
  submitted: ['submitDocument'],
  submissionAccepted: ['answerSubmission'],
  submissionReturned: ['answerSubmission'],
  acquaintancePlanned: ['planAcquaintance'],
  acquaintanceHeld: ['holdAcquaintance', 'recordAcquaintance'],
  acquaintanceNotHeld: ['recordAcquaintance'],
  pointEdited: ['makeReady'],
  pointSigned: ['signPoints', 'recordClientSignOff'],
  questionAnswered: ['answerQuestion'],
  transferDayConfirmed: ['confirmTransferDay', 'nameCaseWorker'],
  caseWorkerChanged: ['nameCaseWorker'],
  checkInDone: ['checkIn'],
  watTeltRecorded: ['recordWatTelt'],
  agreementKept: ['keepAgreement'],
  decisionProposed: ['decideClosure'],
  decisionRejected: ['confirmDecision'],
  closed: ['confirmDecision'],
  aftercareExtended: ['confirmDecision'],
  safetyNetAnswered: ['answerSafetyNet'],
  safetyNetConcluded: ['concludeSafetyNet'],
  returned: ['acceptReturn'],
  returnDeclined: ['acceptReturn'],
  pulseChecked: ['pulseCheck'],
  stallExplained: ['explainStall'],
  attemptLogged: ['reachOut'],
  risksWeighed: ['weighRisks'],
  resumed: ['resumePause'],
  accessGranted: ['answerAccess'],
  accessRefused: ['answerAccess'],
};

/** `sender:inTime`, `receiver:late` … for each promise of a side that this event kept. */
export function promisesKept(
  before: HandoverState,
  { event, at }: Recorded,
  after: HandoverState,
  policy: Policy,
): string[] {
  const kinds = doneBy[event.type];
  if (!kinds) return [];
  const still = new Set(expectations(after, policy).map(({ key }) => key));
  const day = dayOf(at);
  return expectations(before, policy)
    .filter(({ kind, key }) => kinds.includes(kind) && !still.has(key))
    .flatMap(({ position: { side }, dueDay }) =>
      side === null || isOthers(event, side) ? [] : [`${side}:${day <= dueDay ? 'inTime' : 'late'}`],
    );
}

/** Whoever proposes a decision has done their part; that the other side need not propose one too is no merit. */
const isOthers = (event: HandoverEvent, side: Side): boolean =>
  event.type === 'decisionProposed' && event.side !== side;
