import { expectations } from '../../../../src/domain/expectations';
import { evolve } from '../../../../src/domain/handover/evolve';
import type { Recorded } from '../../../../src/domain/handover/events';
import type { HandoverState } from '../../../../src/domain/handover/state';
import { defaultPolicy } from '../../../../src/domain/policy';
import type { Line } from './count';
import type { History } from './history';

/** By which events what was expected can be done, each expectation by itself. */
const doneBy: Record<string, readonly string[]> = {
  submitDocument: ['submitted'],
  answerSubmission: ['submissionAccepted', 'submissionReturned'],
  planAcquaintance: ['acquaintancePlanned'],
  holdAcquaintance: ['acquaintanceHeld'],
  recordAcquaintance: ['acquaintanceHeld', 'acquaintanceNotHeld'],
  makeReady: ['pointEdited'],
  signPoints: ['pointSigned'],
  recordClientSignOff: ['pointSigned'],
  answerQuestion: ['questionAnswered'],
  confirmTransferDay: ['transferDayConfirmed'],
  nameCaseWorker: ['transferDayConfirmed', 'caseWorkerChanged'],
  checkIn: ['checkInDone'],
  recordWatTelt: ['watTeltRecorded'],
  keepAgreement: ['agreementKept'],
  confirmDecision: ['decisionRejected', 'closed', 'aftercareExtended'],
  answerSafetyNet: ['safetyNetAnswered'],
  concludeSafetyNet: ['safetyNetConcluded'],
  acceptReturn: ['returned', 'returnDeclined'],
  pulseCheck: ['pulseChecked'],
  explainStall: ['stallExplained'],
  reachOut: ['attemptLogged'],
  weighRisks: ['risksWeighed'],
  resumePause: ['resumed'],
  answerAccess: ['accessGranted', 'accessRefused'],
};

/**
 * What was expected of a side just before an event, is not any more just after it, and was done by it. What is expected
 * is asked from the rules.
 */
export function promisesKept(history: History, recorded: readonly Recorded[]): Line[] {
  let state: HandoverState | null = null;
  const expectedAfter = recorded.map((one) => {
    state = evolve(state, one);
    return expectations(state, defaultPolicy);
  });
  return history.all(...new Set(recorded.map(({ event }) => event.type))).flatMap((one) => {
    const at = recorded.findIndex(({ seq }) => seq === one.seq);
    const still = (expectedAfter[at] ?? []).map(({ key }) => key);
    return (expectedAfter[at - 1] ?? [])
      .filter(({ key }) => !still.includes(key))
      .filter(({ kind, position }) => {
        if (one.event.type === 'decisionProposed')
          return kind === 'decideClosure' && position.side === one.event.side;
        return doneBy[kind]?.includes(one.event.type) === true;
      })
      .filter(({ position }) => position.side !== null)
      .map(({ position, dueDay }) => ({
        ...{ day: one.day, neighbourhood: history.neighbourhood(one), value: null, amount: 1 },
        code: `${position.side}:${one.day > dueDay ? 'late' : 'inTime'}`,
      }));
  });
}
