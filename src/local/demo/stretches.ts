import type { Day } from '../../domain/calendar/day';
import type { PointKey } from '../../domain/template';
import {
  accept,
  askAtVisit,
  checkIn,
  confirmTransfer,
  fill,
  holdMeeting,
  planMeeting,
  recordBasis,
  sign,
  submit,
} from './steps';
import type { Player, Telling } from './telling';

/**
 * The usual course, with its usual pace in working days. Everything is told by when it was submitted or transferred:
 * a course that wants something else stops before it and goes on by itself.
 */
export const pace = {
  startBeforeSubmission: 18,
  submissionBeforeTransfer: 16,
} as const;

const firstSitting: readonly PointKey[] = ['housing', 'ownLead', 'network'];
const secondSitting: readonly PointKey[] = ['finances', 'activation', 'daytime', 'dailyLiving'];
const thirdSitting: readonly PointKey[] = ['physicalHealth', 'mentalHealth', 'safety'];

/** Filled in three sittings, the last one so many working days ago. */
export function untilFilled(t: Telling, ago: number): void {
  t.goTo(t.dates.ago(ago + 13), '11:00');
  recordBasis(t);
  fill(t, firstSitting);
  t.goTo(t.dates.ago(ago + 7), '15:00');
  fill(t, secondSitting);
  t.goTo(t.dates.ago(ago), '10:30');
  fill(t, thirdSitting);
}

export function untilSubmitted(t: Telling, ago: number): void {
  untilFilled(t, ago + 4);
  t.goTo(t.dates.ago(ago), '11:15');
  submit(t);
}

export function untilAccepted(t: Telling, submittedAgo: number, by: Player = 'receiverContact'): void {
  untilSubmitted(t, submittedAgo);
  t.goTo(t.dates.ago(submittedAgo - 1), '09:40');
  accept(t, by);
}

/** Met three working days after the submission. */
export function untilMet(t: Telling, submittedAgo: number, by: Player = 'receiverContact'): void {
  untilAccepted(t, submittedAgo, by);
  planMeeting(t, t.dates.ago(submittedAgo - 3), null, by);
  t.goTo(t.dates.ago(submittedAgo - 3), '15:30');
  holdMeeting(t, by);
}

/** Signed by all three, six working days after the submission. */
export function untilSigned(t: Telling, submittedAgo: number): void {
  untilMet(t, submittedAgo);
  t.goTo(t.dates.ago(submittedAgo - 5), '10:00');
  sign(t, 'sender');
  t.goTo(t.dates.ago(submittedAgo - 6), '13:00');
  sign(t, 'receiver');
  sign(t, 'client');
}

/** Both have confirmed the day; it lies ten working days after the signatures. */
export function untilAgreed(t: Telling, submittedAgo: number, day: Day): void {
  untilSigned(t, submittedAgo);
  t.goTo(t.dates.ago(submittedAgo - 7), '09:15');
  confirmTransfer(t, 'sender', day);
  t.goTo(t.dates.ago(submittedAgo - 8), '16:00');
  confirmTransfer(t, 'receiver', day);
}

/** The receiver leads since so many working days, and these check-ins were done. */
export function untilAftercare(t: Telling, transferredAgo: number, checkIns: readonly number[] = []): void {
  const day = t.dates.ago(transferredAgo);
  untilAgreed(t, transferredAgo + pace.submissionBeforeTransfer, day);
  t.goTo(day, '12:00');
  for (const week of checkIns) {
    checkIn(t, week);
    askAtVisit(t, week);
  }
}
