import type { ClockTime, Day } from '../calendar/day';
import type { PointKey, PointStatus } from '../template';
import type { SameClientOutcome } from './sameClient';
import type { AskedWay, SatisfactionMoment, SatisfactionScore } from './satisfaction';
import type { AskedAnswer, SteeringStep } from './steering';
import type {
  Agreement,
  BasisKind,
  ClientId,
  ClusterId,
  Contacts,
  ContentHash,
  Decision,
  HandoverId,
  MeetingPlace,
  NeighbourhoodId,
  OrganisationId,
  Party,
  PauseReason,
  PersonId,
  SafetyNetAnswerKind,
  SafetyNetTrigger,
  Side,
  SignOffOutcome,
  StallReason,
  Surroundings,
  TextId,
  WithdrawReason,
  YesNoUnknown,
} from './state';

export const returnReasons = [
  'wrongNeighbourhood',
  'documentIncomplete',
  'somebodyElseLeads',
  'noCapacity',
  'other',
] as const;
export type ReturnReason = (typeof returnReasons)[number];

export const notHeldReasons = ['clientAbsent', 'senderAbsent', 'receiverAbsent', 'other'] as const;
export type NotHeldReason = (typeof notHeldReasons)[number];

export const attemptWays = ['visit', 'phone', 'letter', 'viaNetwork', 'other'] as const;
export type AttemptWay = (typeof attemptWays)[number];

export const checkInPlaces = ['home', 'elsewhere', 'phone'] as const;
export type CheckInPlace = (typeof checkInPlaces)[number];

export const pulseOutcomes = ['goesWell', 'needsAttention', 'notReached'] as const;
export type PulseOutcome = (typeof pulseOutcomes)[number];

/** Everything anybody can ask of a handover. Free text is already a row in Postgres; a command carries its id. */
export type Command =
  | {
      type: 'startHandover';
      handover: HandoverId;
      reference: string;
      client: ClientId;
      sender: OrganisationId;
      receiver: OrganisationId;
      neighbourhood: NeighbourhoodId;
      cluster: ClusterId;
      caseWorker: PersonId;
      plannedMovingDay: Day;
      surroundings: Surroundings;
    }
  | { type: 'recordBasis'; kind: BasisKind; informedOn: Day; text: TextId | null }
  | { type: 'changeMovingDay'; day: Day; text: TextId }
  | {
      type: 'editPoint';
      point: PointKey;
      /** The version the writer started from; another one in between is a conflict. */
      basedOn: ContentHash | null;
      version: ContentHash;
      status: PointStatus;
      agreements: readonly Agreement[];
    }
  | { type: 'submit' }
  | { type: 'nameAnswerer'; person: PersonId }
  | { type: 'acceptSubmission'; regiecheck: 'nobodyLeads' | 'somebodyLeads'; text: TextId | null }
  | { type: 'returnSubmission'; reason: ReturnReason; text: TextId | null }
  | {
      type: 'planAcquaintance';
      day: Day;
      time: ClockTime;
      place: MeetingPlace;
      text: TextId | null;
      /** For a move, or a day after the norm: who asked and why. */
      change: { askedBy: Party; reason: TextId } | null;
    }
  | { type: 'recordAcquaintance'; held: true; day: Day; text: TextId | null }
  | { type: 'recordAcquaintance'; held: false; reason: NotHeldReason; text: TextId | null }
  | {
      type: 'signPoints';
      party: Party;
      outcome: SignOffOutcome;
      points: readonly { point: PointKey; version: ContentHash }[];
      text: TextId | null;
      until: Day | null;
    }
  | { type: 'askPointBack'; point: PointKey; version: ContentHash; question: string; text: TextId }
  | { type: 'answerQuestion'; point: PointKey; question: string; text: TextId }
  | { type: 'confirmTransferDay'; day: Day; caseWorker: PersonId | null }
  | { type: 'moveTransferDay'; text: TextId }
  | { type: 'recordCheckIn'; week: number; day: Day; place: CheckInPlace; text: TextId | null }
  | { type: 'missCheckIn'; week: number; text: TextId; newDay: Day | null }
  | { type: 'moveCheckIn'; week: number; day: Day; text: TextId }
  | { type: 'assignCheckIn'; week: number; side: Side }
  /** `fell`: at the end the overall score is lower than at the start; the scores themselves stay sealed. */
  | { type: 'recordWatTelt'; moment: 'start' | 'end'; day: Day; scores: TextId; fell?: boolean }
  /** What the client thinks of it; `score` null: did not want to answer, `asked` null: by the client themselves. */
  | {
      type: 'recordSatisfaction';
      moment: SatisfactionMoment;
      score: SatisfactionScore | null;
      day: Day;
      asked: AskedWay | null;
      text: TextId | null;
    }
  | { type: 'keepAgreement'; point: PointKey; agreement: string }
  | { type: 'proposeDecision'; proposal: string; decision: Decision }
  | { type: 'agreeDecision'; proposal: string }
  | { type: 'rejectDecision'; proposal: string; text: TextId }
  | { type: 'recordPulseCheck'; month: number; outcome: PulseOutcome; text: TextId | null }
  | { type: 'reopen'; text: TextId }
  | { type: 'callSafetyNet'; call: string; trigger: SafetyNetTrigger; text: TextId }
  | {
      type: 'answerSafetyNet';
      call: string;
      kind: SafetyNetAnswerKind;
      responsible: Side;
      by: Day;
      text: TextId;
    }
  | { type: 'concludeSafetyNet'; call: string; text: TextId }
  | { type: 'acceptReturn'; text: TextId | null }
  | { type: 'declineReturn'; text: TextId }
  | { type: 'pause'; reason: PauseReason; until: Day; text: TextId | null }
  | { type: 'extendPause'; until: Day; text: TextId }
  | { type: 'resume' }
  | { type: 'withdraw'; reason: WithdrawReason; text: TextId | null }
  | { type: 'extendDeadline'; expectation: string; day: Day; text: TextId }
  | { type: 'explainStall'; reason: StallReason; engaged: YesNoUnknown; text: TextId | null }
  | { type: 'startReachingOut'; since: Day; text: TextId | null }
  | { type: 'logAttempt'; day: Day; way: AttemptWay; text: TextId | null; reached: boolean }
  | { type: 'weighRisks'; text: TextId }
  | { type: 'changeContacts'; side: Side; contacts: Contacts; text: TextId }
  | { type: 'changeCaseWorker'; side: Side; person: PersonId; text: TextId | null }
  | {
      type: 'changeNeighbourhood';
      neighbourhood: NeighbourhoodId;
      cluster: ClusterId;
      surroundings: Surroundings;
      text: TextId;
    }
  /** The client takes back the consent to share; the answer on how to go on is a new basis, or the next one. */
  | { type: 'withdrawConsent'; text: TextId | null }
  | { type: 'goOnWithoutConsent'; text: TextId }
  /** The client agrees to be part of the research export; nothing in the handover depends on it. */
  | { type: 'giveResearchConsent' }
  | { type: 'withdrawResearchConsent' }
  /** Temporary access ("meekijken"): `until` is the last day. */
  | { type: 'askAccess'; text: TextId; until: Day }
  | { type: 'grantAccess'; request: string; until: Day }
  | { type: 'refuseAccess'; request: string; text: TextId }
  | { type: 'endAccess'; request: string }
  | { type: 'takeEmergencyAccess'; text: TextId }
  | { type: 'recordSameClient'; outcome: SameClientOutcome; text: TextId }
  /** The programme manager asks the owner of an open expectation how it stands. */
  | { type: 'askOwner'; asked: string; expectation: string; by: Day }
  | { type: 'answerAsked'; asked: string; answer: AskedAnswer; text: TextId | null }
  /** Who could stand in on a side; that side changes its contacts, or says no. */
  | { type: 'proposeDeputy'; proposal: string; side: Side; person: PersonId; by: Day }
  | { type: 'declineDeputy'; proposal: string; text: TextId }
  /** It was put on a conference's agenda, or a bottleneck was raised: done there, told here. */
  | { type: 'noteSteering'; step: SteeringStep; matter: string }
  | { type: 'updateSurroundings'; surroundings: Surroundings }
  | { type: 'timePasses' };

export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
