import type { Day, Moment } from '../calendar/day';
import type { PersonId, Side } from '../handover/state';
import type { LadderName } from '../policy';
import type { PointKey } from '../template';

export const expectationKinds = [
  'fillDocument',
  'submitDocument',
  'answerSubmission',
  'planAcquaintance',
  'holdAcquaintance',
  'recordAcquaintance',
  'answerQuestion',
  'makeReady',
  'signPoints',
  'recordClientSignOff',
  'confirmTransferDay',
  'awaitTransferDay',
  'nameCaseWorker',
  'checkIn',
  'recordWatTelt',
  'askSatisfaction',
  'keepAgreement',
  'decideClosure',
  'confirmDecision',
  'answerSafetyNet',
  'concludeSafetyNet',
  'acceptReturn',
  'pulseCheck',
  'explainStall',
  'reachOut',
  'weighRisks',
  'resumePause',
  'answerAccess',
  'settleConsent',
  'settleSameClient',
  'answerAsked',
  'answerDeputy',
] as const;
export type ExpectationKind = (typeof expectationKinds)[number];

/** A seat that somebody fills; the person in it may change while the expectation stays. */
export type Position =
  { side: Side; role: 'caseWorker' | 'contactPerson' | 'manager' } | { side: null; role: 'programmeManager' };

/** Something that somebody has to do by a day. Read by the work list, the timers, the reminders and the escalations. */
export interface Expectation {
  /** Unique within the handover, the same as long as it is the same expectation: `checkIn:2`, `signPoints:sender`. */
  key: string;
  kind: ExpectationKind;
  position: Position;
  /** Who fills the position; on a vacancy whoever stands in: deputy, manager, programme manager. */
  owner: PersonId;
  /** The position itself is vacant. */
  vacant: boolean;
  deputy: PersonId | null;
  manager: PersonId | null;
  programmeManager: PersonId;
  /** To whom it goes when the owner does nothing: the first on the ladder who is not the owner. */
  escalatesTo: PersonId;
  /** The moment from which it is expected. */
  since: Moment;
  dueDay: Day;
  /** The moment on the due day from which it counts as not done; the safety net is as strict as a clock. */
  dueAt: Moment;
  ladder: LadderName;
  /** The first reminder comes when it begins, instead of some days before it is due. */
  askedWhenItBegins: boolean;
  /** The points, week, month or call it is about. */
  points: readonly PointKey[];
  number: number | null;
  extendable: boolean;
}
