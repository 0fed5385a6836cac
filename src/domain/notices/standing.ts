import type { Day } from '../calendar/day';
import type { ExpectationKind } from '../expectations/expectation';
import type { MatterNotice, MatterNoticeKind } from '../matters';
import type { Notice, NoticeKind } from './notice';

/** What somebody can switch off, each as one: reminders ahead of time, news, what meetings bring, the weekly summary. */
export const noticeGroups = ['reminders', 'handovers', 'meetings', 'weekly'] as const;
export type NoticeGroup = (typeof noticeGroups)[number];

/** Why a mail always goes. */
export const alwaysReasons = ['askedByName', 'dueToday', 'escalation', 'safetyNet'] as const;
export type AlwaysReason = (typeof alwaysReasons)[number];

/** May it be switched off, and as part of what; or why not. */
export type Standing = { group: NoticeGroup } | { always: AlwaysReason };

const reminder: Standing = { group: 'reminders' };
const news: Standing = { group: 'handovers' };
const ofMeetings: Standing = { group: 'meetings' };
const asked: Standing = { always: 'askedByName' };
const dueToday: Standing = { always: 'dueToday' };
const escalation: Standing = { always: 'escalation' };
const safetyNet: Standing = { always: 'safetyNet' };

type Told = Exclude<NoticeKind | MatterNoticeKind, 'expectationDue'>;

/** Every kind of notice has its standing: one that is forgotten does not compile. */
export const standings: Readonly<Record<Told, Standing>> = {
  submissionArrived: asked,
  submissionAccepted: news,
  submissionReturned: asked,
  answererNamed: asked,
  acquaintanceInvitation: asked,
  acquaintanceCancelled: asked,
  signOffLapsed: asked,
  pointAskedBack: asked,
  questionAnswered: news,
  transferDayConfirmed: asked,
  transferAgreed: news,
  transferDayLapsed: asked,
  transferred: news,
  decisionProposed: asked,
  decisionRejected: asked,
  closed: news,
  aftercareExtended: news,
  reopened: news,
  safetyNetCalled: safetyNet,
  safetyNetAnswered: safetyNet,
  safetyNetConcluded: safetyNet,
  returnAsked: safetyNet,
  returned: safetyNet,
  returnDeclined: safetyNet,
  paused: news,
  resumed: news,
  withdrawn: news,
  stalled: asked,
  stallRaised: escalation,
  reachingOutRaised: escalation,
  contactsChanged: news,
  caseWorkerChanged: news,
  neighbourhoodChanged: news,
  accessAsked: asked,
  accessGranted: news,
  accessRefused: news,
  accessEnded: news,
  emergencyAccessTaken: asked,
  consentWithdrawn: asked,
  wentOnWithoutConsent: news,
  ownerAsked: asked,
  askedAnswered: news,
  deputyProposed: asked,
  deputyDeclined: news,
  sameClient: asked,
  sameClientRecorded: news,
  conferenceInvitation: asked,
  conferenceUpdated: asked,
  conferenceCancelled: asked,
  agendaReady: ofMeetings,
  conferenceReminder: ofMeetings,
  conferenceReport: ofMeetings,
  noStructuralConference: escalation,
  actionAssigned: asked,
  bottleneckAssigned: asked,
  bottleneckWithoutOwner: escalation,
  bottleneckHandedOver: ofMeetings,
  bottleneckGrew: ofMeetings,
  bottleneckDueDayMoved: ofMeetings,
  bottleneckResolved: ofMeetings,
  bottleneckReopened: asked,
  bottleneckCommented: ofMeetings,
  faultProposed: asked,
  faultAccepted: ofMeetings,
  faultWithoutKeeper: escalation,
  faultChanged: ofMeetings,
  faultCameBack: asked,
  faultStayedAway: ofMeetings,
  faultDismissed: ofMeetings,
  caseBroughtIn: ofMeetings,
  caseDecided: ofMeetings,
  decisionAssigned: asked,
  decisionWithoutOwner: escalation,
  decisionMoved: ofMeetings,
  decisionDone: ofMeetings,
  caseReviewed: ofMeetings,
  caseWithdrawn: ofMeetings,
};

const ofSafetyNet: readonly ExpectationKind[] = ['answerSafetyNet', 'concludeSafetyNet', 'acceptReturn'];

const isOfSafetyNet = (kind: string): boolean => (ofSafetyNet as readonly string[]).includes(kind);

/**
 * May this mail be left out on that day? A reminder ahead of time to whoever it is up to, yes; once the day has come, or
 * when it speaks to somebody else because nobody acted, no.
 */
export function standingOf(notice: Notice | MatterNotice, day: Day): Standing {
  const { kind, dueDay, expectation } = notice;
  if (kind === 'expectationDue') {
    if (expectation === null) return asked;
    if (isOfSafetyNet(expectation.kind)) return safetyNet;
    if (expectation.as !== 'owner') return escalation;
    return notice.mail === 'now' || dueDay === null || dueDay <= day ? dueToday : reminder;
  }
  const standing = standings[kind];
  return 'group' in standing && dueDay !== null && dueDay <= day ? dueToday : standing;
}

/** Did the recipient switch this off, as far as that can be done? */
export function isHeldBack(notice: Notice | MatterNotice, off: readonly NoticeGroup[], day: Day): boolean {
  const standing = standingOf(notice, day);
  return 'group' in standing && off.includes(standing.group);
}
