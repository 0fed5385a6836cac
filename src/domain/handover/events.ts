import type { Day, Moment } from '../calendar/day';
import type { ExpectationKind, Position } from '../expectations/expectation';
import type { RungTarget } from '../policy';
import type { PointKey } from '../template';
import type { CommandOf, CommandType, NotHeldReason } from './commands';
import type {
  CheckIn,
  ContentHash,
  Decision,
  OrganisationId,
  Party,
  PersonId,
  Side,
  SignOffOutcome,
  TextId,
} from './state';

/** A command that is its own fact: allowed as it was asked, recorded under a name in the past tense. */
type Fact<Name extends string, C extends CommandType> = Omit<CommandOf<C>, 'type'> & { type: Name };

/** Everything that can have happened to a handover. No text, no names: ids, keys, codes, days. */
export type HandoverEvent =
  | Fact<'handoverStarted', 'startHandover'>
  | Fact<'basisRecorded', 'recordBasis'>
  | Fact<'movingDayChanged', 'changeMovingDay'>
  | Fact<'pointEdited', 'editPoint'>
  | { type: 'signOffLapsed'; point: PointKey; party: Party; by: PersonId; version: ContentHash }
  | { type: 'submitted' }
  | Fact<'answererNamed', 'nameAnswerer'>
  | Fact<'submissionAccepted', 'acceptSubmission'>
  | Fact<'submissionReturned', 'returnSubmission'>
  | (Fact<'acquaintancePlanned', 'planAcquaintance'> & { sequence: number })
  | { type: 'acquaintanceCancelled'; sequence: number }
  | { type: 'acquaintanceHeld'; day: Day; text: TextId | null }
  | { type: 'acquaintanceNotHeld'; reason: NotHeldReason; text: TextId | null }
  | {
      type: 'pointSigned';
      point: PointKey;
      version: ContentHash;
      party: Party;
      outcome: SignOffOutcome;
      text: TextId | null;
      until: Day | null;
    }
  | (Fact<'pointAskedBack', 'askPointBack'> & { side: Side })
  | Fact<'questionAnswered', 'answerQuestion'>
  | { type: 'documentCompleted' }
  | { type: 'documentReopened' }
  | { type: 'transferDayConfirmed'; side: Side; day: Day }
  | { type: 'transferAgreed'; day: Day }
  | { type: 'transferDayLapsed'; text: TextId | null }
  | { type: 'transferred'; day: Day; aftercareUntil: Day; checkIns: readonly CheckIn[] }
  | Fact<'checkInDone', 'recordCheckIn'>
  | Fact<'checkInMissed', 'missCheckIn'>
  | Fact<'checkInMoved', 'moveCheckIn'>
  | Fact<'checkInAssigned', 'assignCheckIn'>
  | Fact<'watTeltRecorded', 'recordWatTelt'>
  | (Fact<'satisfactionRecorded', 'recordSatisfaction'> & { by: 'client' | 'staff' })
  | Fact<'agreementKept', 'keepAgreement'>
  | { type: 'decisionProposed'; proposal: string; side: Side; decision: Decision }
  | Fact<'decisionRejected', 'rejectDecision'>
  | { type: 'closed'; decision: Extract<Decision, { kind: 'close' }> }
  | { type: 'aftercareExtended'; until: Day; text: TextId | null }
  | { type: 'returnAsked'; call: string | null }
  | { type: 'returnDeclined'; text: TextId }
  | { type: 'returned'; text: TextId | null }
  | Fact<'pulseChecked', 'recordPulseCheck'>
  | { type: 'pulseCompleted' }
  | { type: 'reopened'; until: Day; text: TextId | null; checkIns: readonly CheckIn[] }
  | (Fact<'safetyNetCalled', 'callSafetyNet'> & { side: Side })
  | Fact<'safetyNetAnswered', 'answerSafetyNet'>
  | Fact<'safetyNetConcluded', 'concludeSafetyNet'>
  | (Fact<'paused', 'pause'> & { from: Day })
  | Fact<'pauseExtended', 'extendPause'>
  | { type: 'resumed'; on: Day }
  | Fact<'withdrawn', 'withdraw'>
  | Fact<'deadlineExtended', 'extendDeadline'>
  | { type: 'stalled'; again: boolean; late: boolean }
  | { type: 'stallRaised' }
  | Fact<'stallExplained', 'explainStall'>
  | Fact<'reachingOutStarted', 'startReachingOut'>
  | Fact<'attemptLogged', 'logAttempt'>
  | { type: 'contactRestored' }
  | Fact<'risksWeighed', 'weighRisks'>
  | { type: 'reachingOutRaised' }
  | Fact<'contactsChanged', 'changeContacts'>
  | Fact<'caseWorkerChanged', 'changeCaseWorker'>
  | (Fact<'neighbourhoodChanged', 'changeNeighbourhood'> & { resubmitted: boolean })
  | Fact<'surroundingsUpdated', 'updateSurroundings'>
  | Fact<'consentWithdrawn', 'withdrawConsent'>
  | Fact<'wentOnWithoutConsent', 'goOnWithoutConsent'>
  | Fact<'researchConsentGiven', 'giveResearchConsent'>
  | Fact<'researchConsentWithdrawn', 'withdrawResearchConsent'>
  | (Fact<'accessAsked', 'askAccess'> & { request: string })
  | Fact<'accessGranted', 'grantAccess'>
  | Fact<'accessRefused', 'refuseAccess'>
  | Fact<'accessEnded', 'endAccess'>
  | (Fact<'emergencyAccessTaken', 'takeEmergencyAccess'> & { request: string; until: Day })
  | Fact<'sameClientRecorded', 'recordSameClient'>
  | (Fact<'ownerAsked', 'askOwner'> & { kind: ExpectationKind; position: Position; owner: PersonId })
  | Fact<'askedAnswered', 'answerAsked'>
  | { type: 'askedLapsed'; asked: string; kind: ExpectationKind }
  | Fact<'deputyProposed', 'proposeDeputy'>
  | { type: 'deputyAccepted'; proposal: string; side: Side; person: PersonId }
  | (Fact<'deputyDeclined', 'declineDeputy'> & { side: Side })
  | Fact<'steeringNoted', 'noteSteering'>
  | {
      type: 'rungClimbed';
      expectation: string;
      kind: ExpectationKind;
      rung: number;
      dueDay: Day;
      mail: 'now' | 'bundled';
      recipients: readonly { person: PersonId; as: RungTarget }[];
    };

export type EventType = HandoverEvent['type'];
export type EventOf<T extends EventType> = Extract<HandoverEvent, { type: T }>;

/** Who did it, on whose behalf, when, and in which order. */
export interface Recorded<E = HandoverEvent> {
  seq: number;
  at: Moment;
  command: string;
  /** null: time itself, or a change in the directory. */
  person: PersonId | null;
  organisation: OrganisationId | null;
  event: E;
}
