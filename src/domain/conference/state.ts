import type { ClockTime, Day, Moment } from '../calendar/day';
import type { Absence, ClusterId, HandoverId, PersonId, Side, TextId } from '../handover/state';
import type { AgendaReasonCode } from '../policy';

export type { ClusterId, HandoverId, PersonId, Side, TextId } from '../handover/state';

export type ConferenceId = string;

/** The same rules serve both; each has a policy of its own. The breakthrough table is of the whole region. */
export const conferenceKinds = ['conference', 'breakthroughTable'] as const;
export type ConferenceKind = (typeof conferenceKinds)[number];

/** A contact person or deputy of one of the organisations in this cluster. */
export interface Participant {
  person: PersonId;
  side: Side;
  role: 'contactPerson' | 'deputy';
  deputy: PersonId | null;
  manager: PersonId | null;
}

/** What the directory says of this cluster today; changes arrive as an event. */
export interface ConferenceSurroundings {
  /** Everybody once. */
  participants: readonly Participant[];
  /** Everybody who works in this cluster: nobody else is invited, takes the chair or owns an action. */
  colleagues: readonly PersonId[];
  programmeManager: PersonId;
  absences: readonly Absence[];
  closingDays: readonly Day[];
}

/** The rhythm: every so many weeks on a weekday, counted from a day on. */
export interface Series {
  intervalWeeks: number;
  /** 1 (Monday) to 5 (Friday). */
  weekday: number;
  time: ClockTime;
  minutes: number;
  from: Day;
  /** A place or a link to a video meeting. */
  place: TextId | null;
  chair: PersonId;
  extra: readonly PersonId[];
}

export const replyAnswers = ['yes', 'no', 'deputy'] as const;
export type ReplyAnswer = (typeof replyAnswers)[number];

export const presences = ['present', 'absent', 'deputy'] as const;
export type Presence = (typeof presences)[number];

/** Why something is on the agenda: since or by when, and which bottleneck, action, case or added item it is. */
export interface AgendaReason {
  code: AgendaReasonCode;
  day: Day | null;
  of: string | null;
}

export interface AgendaItem {
  /** `handover:<id>`, or what it is about when that is no handover: `action:<id>`, `bottleneck:<id>`. */
  id: string;
  handover: HandoverId | null;
  reasons: readonly AgendaReason[];
}

/** Something that a person put on the next agenda. */
export interface AddedItem {
  id: string;
  handover: HandoverId | null;
  text: TextId;
  by: PersonId | null;
  on: Day;
}

export interface ItemDecision {
  text: TextId;
  by: PersonId | null;
  at: Moment;
}

/** What is written down in the meeting. */
export interface Minutes {
  openedAt: Moment;
  items: readonly AgendaItem[];
  decisions: Readonly<Record<string, ItemDecision>>;
  attendance: Readonly<Record<PersonId, Presence>>;
  current: { item: string; since: Moment } | null;
  /** Milliseconds spent on each item. */
  spent: Readonly<Record<string, number>>;
}

export interface Cooperation {
  score: number;
  text: TextId;
  by: PersonId | null;
}

export interface Meeting {
  /** Counts up within the series; names the meeting in every command. */
  number: number;
  /** The day that the rhythm gave: moving one meeting does not move the series. */
  rhythmDay: Day;
  day: Day;
  time: ClockTime;
  minutes: number;
  place: TextId | null;
  /** Since when it is on this day. */
  fixedAt: Moment;
  /** Rises with everything that is sent about it (RFC 5545 SEQUENCE). */
  sequence: number;
  /** The sequence with which it came on this day: an answer to an earlier one was about another day. */
  fixedSequence: number;
  /** Nobody is invited yet: null. */
  invited: readonly PersonId[] | null;
  replies: Readonly<Record<PersonId, ReplyAnswer>>;
  agendaMadeFor: Day | null;
  /** Reminders that were sent for this day: working days before it. */
  reminded: readonly number[];
  /** null: it was not opened. */
  written: Minutes | null;
  cooperation: Partial<Record<Side, Cooperation>>;
}

export const notHeldReasons = [
  'tooFewPeople',
  'chairAbsent',
  'senderAbsent',
  'receiverAbsent',
  'nothingToDiscuss',
  'other',
] as const;
export type NotHeldReason = (typeof notHeldReasons)[number];

export type Outcome =
  | { kind: 'held'; at: Moment; reportedOn: Day | null }
  | { kind: 'notHeld'; reason: NotHeldReason | 'notRecorded' }
  | { kind: 'cancelled'; reason: NotHeldReason }
  | { kind: 'skipped'; reason: NotHeldReason };

export interface PastMeeting extends Meeting {
  outcome: Outcome;
}

/** Somebody does something by a day. Open ones stay until they are done, whatever becomes of the meetings. */
export interface Action {
  id: string;
  /** The meeting in which it was agreed. */
  meeting: number;
  item: string | null;
  handover: HandoverId | null;
  what: TextId;
  owner: PersonId;
  addedAt: Moment;
  dueDay: Day;
  doneOn: Day | null;
}

export const obstacleCodes = ['noSeries', 'noChair', 'noSender', 'noReceiver'] as const;
export type ObstacleCode = (typeof obstacleCodes)[number];

/** What stands in the way of a next meeting, and since when. */
export interface Obstacle {
  code: ObstacleCode;
  since: Moment;
}

/** Everything the rules need to know of one recurring meeting. Plain JSON: no text, no names. */
export interface ConferenceState {
  id: ConferenceId;
  kind: ConferenceKind;
  /** null: the whole region. */
  cluster: ClusterId | null;
  seq: number;
  startedAt: Moment;
  surroundings: ConferenceSurroundings;
  series: Series | null;
  obstacles: readonly Obstacle[];
  next: Meeting | null;
  /** The last meeting was cancelled, and a new day for it is asked. */
  replacementFor: { meeting: number; since: Moment } | null;
  /** The latest ones, oldest first; the record keeps all of them. */
  past: readonly PastMeeting[];
  lastHeldOn: Day | null;
  /** It was told that this is not a structural conference. */
  missedSince: Day | null;
  added: readonly AddedItem[];
  actions: readonly Action[];
  climbed: Readonly<Record<string, number>>;
  recentCommands: readonly string[];
}
