import type { ClockTime, Day } from '../calendar/day';
import type { ExpectationKind } from '../expectations/expectation';
import type { MeetingPlace, PersonId } from '../handover/state';

export const noticeKinds = [
  'submissionArrived',
  'submissionAccepted',
  'submissionReturned',
  'answererNamed',
  'acquaintanceInvitation',
  'acquaintanceCancelled',
  'signOffLapsed',
  'pointAskedBack',
  'questionAnswered',
  'transferDayConfirmed',
  'transferAgreed',
  'transferDayLapsed',
  'transferred',
  'decisionProposed',
  'decisionRejected',
  'closed',
  'aftercareExtended',
  'reopened',
  'safetyNetCalled',
  'safetyNetAnswered',
  'safetyNetConcluded',
  'returnAsked',
  'returned',
  'returnDeclined',
  'paused',
  'resumed',
  'withdrawn',
  'stalled',
  'stallRaised',
  'reachingOutRaised',
  'contactsChanged',
  'caseWorkerChanged',
  'neighbourhoodChanged',
  'accessAsked',
  'accessGranted',
  'accessRefused',
  'accessEnded',
  'emergencyAccessTaken',
  'consentWithdrawn',
  'wentOnWithoutConsent',
  'sameClient',
  'sameClientRecorded',
  'ownerAsked',
  'askedAnswered',
  'deputyProposed',
  'deputyDeclined',
  'expectationDue',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** A message to one person. The key makes it exactly one: the same key is never sent twice. */
export interface Notice {
  key: string;
  kind: NoticeKind;
  recipient: PersonId;
  /** `now` is mailed at once; `bundled` waits for the person's daily mail. */
  mail: 'now' | 'bundled';
  dueDay: Day | null;
  /** Set for `expectationDue`: what is asked, and whether it is a reminder to the owner or reaches somebody else. */
  expectation: {
    key: string;
    kind: ExpectationKind;
    as: 'owner' | 'deputy' | 'manager' | 'programmeManager';
  } | null;
  /** Set for an invitation or its cancellation. */
  meeting: {
    day: Day;
    time: ClockTime;
    place: MeetingPlace;
    sequence: number;
    cancelled: boolean;
    attendees: readonly PersonId[];
  } | null;
}
