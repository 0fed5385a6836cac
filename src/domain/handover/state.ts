import type { Day, Moment, ClockTime } from '../calendar/day';
import type { Stretch } from '../calendar/workingDays';
import type { BasisKind, PointKey, PointStatus } from '../template';
import type { AccessGrant } from './access';
import type {
  ClientId,
  ClusterId,
  ContentHash,
  HandoverId,
  NeighbourhoodId,
  OrganisationId,
  PersonId,
  TextId,
} from './ids';
import type { DropOut } from './dropOut';
import type { SameClient, SameClientElsewhere } from './sameClient';
import type { Stall } from './stall';
import type { Satisfaction } from './satisfaction';
import type { Asked, DeputyProposal } from './steering';

export type { Asked, DeputyProposal } from './steering';

export type {
  ClientId,
  ClusterId,
  ContentHash,
  HandoverId,
  NeighbourhoodId,
  OrganisationId,
  PersonId,
  TextId,
} from './ids';

export const phases = [
  'preparation',
  'submitted',
  'acquaintance',
  'signOff',
  'transfer',
  'aftercare',
  'pulse',
  'ended',
] as const;
export type Phase = (typeof phases)[number];

export const phasesBeforeTransfer: readonly Phase[] = [
  'preparation',
  'submitted',
  'acquaintance',
  'signOff',
  'transfer',
];

export const sides = ['sender', 'receiver'] as const;
export type Side = (typeof sides)[number];
export const otherSide = (side: Side): Side => (side === 'sender' ? 'receiver' : 'sender');
export const parties = ['sender', 'receiver', 'client'] as const;
export type Party = (typeof parties)[number];

/** Who fills the positions of one side; null is a vacancy. */
export interface Contacts {
  contactPerson: PersonId | null;
  deputy: PersonId | null;
  manager: PersonId | null;
}

export interface Absence {
  person: PersonId;
  from: Day;
  /** The last day away; null: not known yet. */
  until: Day | null;
}

/** What the directory says of this handover's neighbourhood and sender; changes arrive as an event. */
export interface Surroundings {
  contacts: Record<Side, Contacts>;
  programmeManager: PersonId;
  absences: readonly Absence[];
  closingDays: readonly Day[];
  /** Other senders with a handover of the same client, found by a keyed hash of name and birth date. */
  sameClient: readonly SameClientElsewhere[];
}

export { basisKinds, type BasisKind } from '../template';

export { stallReasons, type Stall, type StallReason } from './stall';

export const signOffOutcomes = ['signed', 'withReservation', 'couldNot', 'didNotWant'] as const;
export type SignOffOutcome = (typeof signOffOutcomes)[number];

export interface SignOff {
  party: Party;
  version: ContentHash;
  outcome: SignOffOutcome;
  by: PersonId;
  at: Moment;
  text: TextId | null;
  /** With reservation: the day by which the agreement is kept. */
  until: Day | null;
}

/** What is still needed: the words are in the point's content, here is who owes it by when. */
export interface Agreement {
  id: string;
  side: Side;
  by: Day;
}

export interface PointState {
  version: ContentHash | null;
  status: PointStatus;
  agreements: readonly Agreement[];
  signOffs: Partial<Record<Party, SignOff>>;
  question: { id: string; askedAt: Moment; askedBy: Side; text: TextId } | null;
  /** Agreements that were kept after the transfer. */
  kept: readonly string[];
}

export interface Meeting {
  day: Day;
  time: ClockTime;
  place: MeetingPlace;
  text: TextId | null;
  /** Rises with every change, as calendars want it (RFC 5545 SEQUENCE). */
  sequence: number;
}

export const meetingPlaces = ['clientHome', 'senderOffice', 'receiverOffice', 'elsewhere'] as const;
export type MeetingPlace = (typeof meetingPlaces)[number];

export interface CheckIn {
  week: number;
  day: Day;
  side: Side;
  outcome: 'done' | 'missed' | null;
  recordedOn: Day | null;
}

export const closingReasons = [
  'endedAsPlanned',
  'externalCircumstances',
  'endedByProvider',
  'endedByClient',
  'mutualAgreement',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

export type YesNoUnknown = 'yes' | 'no' | 'unknown';

/** What the two contact persons decide at the end of the aftercare. */
export type Decision =
  | {
      kind: 'close';
      reason: ClosingReason;
      independent: YesNoUnknown;
      /** "Does something go wrong if I step out?" Only "no" closes without a second opinion. */
      goesWrong: YesNoUnknown;
      secondOpinion: TextId | null;
      text: TextId | null;
    }
  | { kind: 'extend'; until: Day; text: TextId }
  | { kind: 'return'; text: TextId };

export const safetyNetTriggers = [
  'relapse',
  'debtsOrEviction',
  'nuisance',
  'noContact',
  'clientAsks',
  'other',
] as const;
export type SafetyNetTrigger = (typeof safetyNetTriggers)[number];

export const safetyNetAnswers = ['supportOnTheSpot', 'temporaryStay', 'return'] as const;
export type SafetyNetAnswerKind = (typeof safetyNetAnswers)[number];

export interface SafetyNetCall {
  id: string;
  trigger: SafetyNetTrigger;
  calledBy: Side;
  calledAt: Moment;
  answer: { kind: SafetyNetAnswerKind; responsible: Side; by: Day; answeredAt: Moment } | null;
  concludedOn: Day | null;
}

export interface ReachingOut {
  since: Day;
  attempts: number;
  lastAttempt: Day | null;
  weighedOn: Day | null;
  raised: boolean;
}

export type Ending =
  { kind: 'withdrawn'; reason: WithdrawReason } | { kind: 'returned' } | { kind: 'pulseCompleted' };

export const withdrawReasons = [
  'homeFellThrough',
  'clientWithdrew',
  'otherSupport',
  'moved',
  'died',
  'other',
] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

export const pauseReasons = ['admission', 'detention', 'homeDelayed', 'other'] as const;
export type PauseReason = (typeof pauseReasons)[number];

export interface Pause {
  from: Day;
  until: Day;
  reason: PauseReason;
}

/** Everything the rules need to know of one handover. Plain JSON: no text, no names. */
export interface HandoverState {
  id: HandoverId;
  reference: string;
  client: ClientId;
  /** Number of events so far; the next event gets this sequence number plus one. */
  seq: number;
  phase: Phase;
  phaseSince: Moment;
  startedAt: Moment;
  lastProgress: Moment;
  organisations: Record<Side, OrganisationId>;
  neighbourhood: NeighbourhoodId;
  cluster: ClusterId;
  /** Since when this neighbourhood is the receiving one. */
  neighbourhoodSince: Moment;
  plannedMovingDay: Day;
  surroundings: Surroundings;
  /** Contacts chosen for this one handover; they go before the directory's. */
  chosenContacts: Partial<Record<Side, Contacts>>;
  caseWorkers: Record<Side, PersonId | null>;
  basis: { kind: BasisKind; informedOn: Day; text: TextId | null } | null;
  points: Record<PointKey, PointState>;
  submission: { at: Moment; answerer: PersonId | null; answererSince: Day | null } | null;
  regiecheck: { outcome: 'nobodyLeads' | 'somebodyLeads'; at: Moment; text: TextId | null } | null;
  acquaintance: { plan: Meeting | null; sequence: number; heldOn: Day | null; timesNotHeld: number };
  transfer: {
    documentCompleteOn: Day | null;
    confirmed: Partial<Record<Side, Day>>;
    agreedDay: Day | null;
    transferredOn: Day | null;
  };
  aftercare: {
    until: Day;
    checkIns: readonly CheckIn[];
    /** `fell`: the overall score was lower at the end. */
    watTelt: { start: Day | null; end: Day | null; fell?: boolean };
  } | null;
  proposal: { id: string; by: Side; proposedAt: Moment; decision: Decision } | null;
  pulse: { since: Day; done: readonly number[] } | null;
  /** A return that the sender's manager has to accept. */
  returnAsked: { at: Moment; call: string | null } | null;
  safetyNet: readonly SafetyNetCall[];
  pause: Pause | null;
  /** The client took back the consent on that day, and how to go on is not settled: a pause without an end day. */
  consentWithdrawnOn: Day | null;
  /** It was settled to go on without consent: there is none left to take back. */
  withoutConsent: boolean;
  /** Since when the client agrees that the course counts in research; null: did not agree, or took it back. */
  researchConsentOn: Day | null;
  /** Finished pauses: their days count for no clock. */
  pastPauses: readonly Stretch[];
  stall: Stall | null;
  reachingOut: ReachingOut | null;
  /** Agreed later days, by expectation key. */
  extensions: Readonly<Record<string, Day>>;
  /** Rungs already climbed, by expectation key. */
  climbed: Readonly<Record<string, number>>;
  /** Deputies whom the ladder asked to step in since the phase began. */
  standIns: readonly PersonId[];
  ending: Ending | null;
  /** It ended without a durable place. */
  dropOut: DropOut | null;
  /** Everybody who asked to look along, oldest first. */
  access: readonly AccessGrant[];
  sameClient: SameClient | null;
  satisfaction: Satisfaction;
  /** What the programme manager asked of owners and is still open, oldest first. */
  asked: readonly Asked[];
  /** Who was proposed to stand in, and nobody said yes or no to yet: one a side. */
  deputyProposals: readonly DeputyProposal[];
  /** Ids of the latest commands, so that a form sent twice is answered as once. */
  recentCommands: readonly string[];
}
