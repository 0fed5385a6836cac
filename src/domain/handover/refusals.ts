import type { PointKey } from '../template';

export const refusalCodes = [
  'notAllowed',
  'notInThisPhase',
  'alreadyStarted',
  'handoverEnded',
  'handoverPaused',
  'notPaused',
  'unknownPoint',
  'unknownExpectation',
  'unknownCheckIn',
  'unknownPulseMonth',
  'unknownCall',
  'unknownProposal',
  'unknownQuestion',
  'unknownAgreement',
  'changedMeanwhile',
  'nothingChanged',
  'notReadyToSubmit',
  'notReadyToTransfer',
  'dayInThePast',
  'dayInTheFuture',
  'dayTooFar',
  'notAWorkingDay',
  'dayNotLater',
  'reasonNeeded',
  'alreadySigned',
  'signedForOtherParty',
  'pointNotStarted',
  'openQuestion',
  'alreadyAskedBack',
  'outcomeNotForThisParty',
  'reservationOnBlockingPoint',
  'acquaintanceNotPlanned',
  'caseWorkerMissing',
  'alreadyRecorded',
  'secondOpinionNeeded',
  'proposalPending',
  'ownProposal',
  'safetyNetOpen',
  'safetyNetNotAnswered',
  'alreadyAnswered',
  'notStalled',
  'alreadyReachingOut',
  'notReachingOut',
  'notExtendable',
  'returnNotAsked',
  'vacantContactPerson',
  'consentWithdrawn',
  'nothingOnConsent',
  'basisNeeded',
  'alreadySees',
  'alreadyAsked',
  'unknownAccess',
  'sameClientOpen',
  'noSameClient',
  'ownExpectation',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A no that somebody can do something with: a stable code, and the points or keys it is about. */
export interface Refusal {
  code: RefusalCode;
  /** What misses, when the code is about something that is not complete. */
  needs?: readonly Need[];
}

export const needCodes = [
  'basis',
  'pointNotStarted',
  'pointNotReady',
  'pointNotSettled',
  'senderSignOff',
  'receiverSignOff',
  'clientSignOff',
  'openQuestion',
  'receiverCaseWorker',
  'transferDay',
] as const;
export type NeedCode = (typeof needCodes)[number];

/** Something that misses, and which side can solve it. */
export interface Need {
  code: NeedCode;
  point: PointKey | null;
  solver: 'sender' | 'receiver' | 'both';
}
