import type { ClockTime } from './calendar/day';
import type { LiberationDay } from './calendar/holidays';
import type { Phase } from './handover/state';
import type { SummaryPolicy } from './weeklySummary';
import { defaultTemplate, pointsOnConsent, type PointKey } from './template';

/** To whom a rung of the ladder speaks; an absent or vacant position is answered for by the next one up. */
export type RungTarget = 'owner' | 'deputy' | 'manager' | 'programmeManager';

export interface Rung {
  /** Working days after the due day; negative is before it. */
  after: number;
  to: readonly RungTarget[];
  /** `now` is mailed at once, `bundled` waits for the daily mail. */
  mail: 'now' | 'bundled';
}

export interface Ladder {
  rungs: readonly Rung[];
  /** The last rung is repeated every so many working days until somebody acts. */
  repeatLastEvery: number | null;
}

export type LadderName =
  'standard' | 'checkIn' | 'safetyNet' | 'reachingOut' | 'reminderOnly' | 'satisfaction';

/** Why something is on the agenda of a meeting, the most urgent first. */
export const agendaReasonCodes = [
  'safetyNet',
  'noContact',
  'stalled',
  'due',
  'endOfAftercare',
  'scoreFell',
  'broughtIn',
  'review',
  'bottleneck',
  'openAction',
  'added',
] as const;
export type AgendaReasonCode = (typeof agendaReasonCodes)[number];

/** How a recurring meeting goes (DOMAIN.md section 6): the case conferences, and the breakthrough table. */
export interface ConferencePolicy {
  intervalWeeks: number;
  /** 1 (Monday) to 5 (Friday). */
  weekday: number;
  time: ClockTime;
  /** How long it takes. */
  minutes: number;
  workingDays: {
    /** Before the meeting. */
    invitation: number;
    agenda: number;
    reminders: readonly number[];
    /** What is due within so many working days after the meeting is on the agenda, and what ends in aftercare. */
    dueWithin: number;
    endOfAftercare: number;
    /** After the meeting: it is recorded as held or not; the report is there. */
    record: number;
    report: number;
    /** After it was cancelled, or something came to stand in the way. */
    replacement: number;
    removeObstacle: number;
  };
  /** Without a meeting held in so many intervals it is not structural. */
  notStructuralAfterIntervals: number;
  agendaReasons: readonly AgendaReasonCode[];
}

/** The numbers a region can change. Every duration says its unit; source: DOMAIN.md section 5. */
export interface Policy {
  version: string;
  templateVersion: string;
  /** The points of that template that must be ready before the transfer. */
  blockingPoints: readonly PointKey[];
  /** The points of that template with a question that rests on the client's consent. */
  consentPoints: readonly PointKey[];
  /** Working days. */
  workingDays: {
    preparationWithoutProgress: number;
    submissionBeforeMove: number;
    answerSubmission: number;
    acquaintance: number;
    signOff: number;
    answerQuestion: number;
    confirmTransfer: number;
    nameCaseWorker: number;
    askClosureBeforeEnd: number;
    confirmDecision: number;
    answerSafetyNet: number;
    concludeSafetyNet: number;
    acceptReturn: number;
    explainStall: number;
    stallToProgrammeManager: number;
    nextAttempt: number;
    resumeAfterPause: number;
    answerAccess: number;
    settleConsent: number;
    settleSameClient: number;
    /** After the transfer and after the closure; a version without it does not ask. */
    askSatisfaction?: number;
  };
  /** How long somebody may look along at the most, and after taking emergency access; calendar days after today. */
  accessDays: { asked: number; emergency: number };
  /** Working days without progress after which a handover is stalled; null: this phase has a rhythm of its own. */
  stalledAfter: Record<Phase, number | null>;
  aftercareMonths: number;
  checkInWeeks: readonly number[];
  watTeltWeek: number;
  pulseMonths: readonly number[];
  reachingOutWeeks: { weighRisks: number; toProgrammeManager: number };
  conference: ConferencePolicy;
  breakthroughTable: ConferencePolicy;
  ladders: Record<LadderName, Ladder>;
  reminderTime: ClockTime;
  /** When programme managers get their weekly summary. */
  summary: SummaryPolicy;
  liberationDay: LiberationDay;
}

const standardRungs: readonly Rung[] = [
  { after: -2, to: ['owner'], mail: 'bundled' },
  { after: 0, to: ['owner'], mail: 'now' },
  { after: 1, to: ['owner', 'deputy'], mail: 'bundled' },
  { after: 3, to: ['manager'], mail: 'bundled' },
  { after: 5, to: ['programmeManager'], mail: 'bundled' },
];

const conference: ConferencePolicy = {
  intervalWeeks: 6,
  weekday: 2,
  time: '10:00',
  minutes: 90,
  workingDays: {
    invitation: 10,
    agenda: 3,
    reminders: [1],
    dueWithin: 5,
    endOfAftercare: 10,
    record: 3,
    report: 2,
    replacement: 5,
    removeObstacle: 10,
  },
  notStructuralAfterIntervals: 2,
  agendaReasons: agendaReasonCodes.filter((code) => code !== 'broughtIn' && code !== 'review'),
};

/** Every two weeks there is less time to invite, and only what was brought in is discussed. */
const breakthroughTable: ConferencePolicy = {
  ...conference,
  intervalWeeks: 2,
  weekday: 4,
  workingDays: { ...conference.workingDays, invitation: 5 },
  agendaReasons: ['broughtIn', 'review', 'openAction', 'added'],
};

/** The default policy of the region Utrecht. */
export const defaultPolicy: Policy = {
  version: 'utrecht-2026-4',
  templateVersion: defaultTemplate.version,
  blockingPoints: defaultTemplate.points.filter((point) => point.blocking).map((point) => point.key),
  consentPoints: pointsOnConsent(defaultTemplate),
  workingDays: {
    preparationWithoutProgress: 10,
    submissionBeforeMove: 10,
    answerSubmission: 3,
    acquaintance: 5,
    signOff: 10,
    answerQuestion: 3,
    confirmTransfer: 5,
    nameCaseWorker: 3,
    askClosureBeforeEnd: 10,
    confirmDecision: 5,
    answerSafetyNet: 1,
    concludeSafetyNet: 10,
    acceptReturn: 3,
    explainStall: 3,
    stallToProgrammeManager: 20,
    nextAttempt: 5,
    resumeAfterPause: 1,
    answerAccess: 3,
    settleConsent: 3,
    settleSameClient: 3,
    askSatisfaction: 10,
  },
  accessDays: { asked: 14, emergency: 1 },
  stalledAfter: {
    preparation: 10,
    submitted: 10,
    acquaintance: 10,
    signOff: 10,
    transfer: 10,
    aftercare: null,
    pulse: null,
    ended: null,
  },
  aftercareMonths: 3,
  checkInWeeks: [1, 2, 4, 8, 12],
  watTeltWeek: 4,
  pulseMonths: [6, 12, 24],
  reachingOutWeeks: { weighRisks: 6, toProgrammeManager: 8 },
  conference,
  breakthroughTable,
  ladders: {
    standard: { rungs: standardRungs, repeatLastEvery: 5 },
    checkIn: {
      rungs: [
        { after: 0, to: ['owner'], mail: 'now' },
        { after: 1, to: ['owner'], mail: 'bundled' },
        { after: 3, to: ['deputy', 'manager'], mail: 'bundled' },
        { after: 5, to: ['programmeManager'], mail: 'bundled' },
      ],
      repeatLastEvery: 5,
    },
    safetyNet: {
      rungs: [
        { after: 0, to: ['owner', 'deputy', 'manager'], mail: 'now' },
        { after: 1, to: ['programmeManager'], mail: 'now' },
      ],
      repeatLastEvery: 1,
    },
    reachingOut: {
      rungs: [
        { after: 0, to: ['owner'], mail: 'now' },
        { after: 1, to: ['deputy'], mail: 'bundled' },
        { after: 3, to: ['manager'], mail: 'bundled' },
        { after: 5, to: ['programmeManager'], mail: 'bundled' },
      ],
      repeatLastEvery: 5,
    },
    reminderOnly: {
      rungs: [
        { after: 0, to: ['owner'], mail: 'bundled' },
        { after: 5, to: ['owner'], mail: 'bundled' },
      ],
      repeatLastEvery: 10,
    },
    // A client is not asked again and again.
    satisfaction: {
      rungs: [
        { after: 0, to: ['owner'], mail: 'bundled' },
        { after: 5, to: ['owner'], mail: 'bundled' },
      ],
      repeatLastEvery: null,
    },
  },
  reminderTime: '08:00',
  summary: { weekday: 1, time: '08:00' },
  liberationDay: 'everyFiveYears',
};
