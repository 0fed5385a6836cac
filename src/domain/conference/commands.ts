import type { ClockTime, Day } from '../calendar/day';
import type { ConferenceFacts } from './facts';
import type {
  ClusterId,
  ConferenceId,
  ConferenceKind,
  ConferenceSurroundings,
  HandoverId,
  NotHeldReason,
  PersonId,
  Presence,
  ReplyAnswer,
  Series,
  Side,
  TextId,
} from './state';

/**
 * Everything anybody can ask of a recurring meeting. `meeting` is its number, so that a form of one meeting never
 * touches the next. Free text is already a row in Postgres; a command carries its id.
 */
export type ConferenceCommand =
  | {
      type: 'startConference';
      conference: ConferenceId;
      kind: ConferenceKind;
      cluster: ClusterId | null;
      surroundings: ConferenceSurroundings;
    }
  | { type: 'setSeries'; series: Omit<Series, 'chair'> & { chair: PersonId | null } }
  /** A day for what was cancelled. */
  | { type: 'planConference'; day: Day; time: ClockTime; place: TextId | null }
  | {
      type: 'moveConference';
      meeting: number;
      day: Day;
      time: ClockTime;
      place: TextId | null;
      text: TextId;
    }
  /** It cannot go on, and another day is looked for. */
  | { type: 'cancelConference'; meeting: number; reason: NotHeldReason; text: TextId | null }
  /** It is left out; the next one is the next in the rhythm. */
  | { type: 'skipConference'; meeting: number; reason: NotHeldReason; text: TextId | null }
  | { type: 'updateParticipants'; surroundings: ConferenceSurroundings }
  /** `sequence` is that of the invitation that is answered. */
  | { type: 'reply'; meeting: number; sequence: number; answer: ReplyAnswer }
  | {
      type: 'addItem';
      item: string;
      /** Where the handover lies, and whether the receiving side may know of it. */
      handover: { id: HandoverId; cluster: ClusterId; shared: boolean } | null;
      text: TextId;
    }
  | { type: 'removeItem'; item: string }
  | { type: 'open'; meeting: number; facts: ConferenceFacts }
  | {
      type: 'recordAttendance';
      meeting: number;
      people: readonly { person: PersonId; presence: Presence }[];
    }
  /** `basedOn` is the decision the writer saw; another one in between is a conflict. */
  | { type: 'decideItem'; meeting: number; item: string; text: TextId; basedOn: TextId | null }
  | {
      type: 'addAction';
      meeting: number;
      action: string;
      item: string | null;
      what: TextId;
      owner: PersonId;
      dueDay: Day;
    }
  | { type: 'changeAction'; action: string; owner: PersonId; dueDay: Day; text: TextId }
  | { type: 'completeAction'; action: string; text: TextId | null }
  /** `from` is the item on the screen, so that two people who go on together skip nothing. */
  | { type: 'nextItem'; meeting: number; from: string | null; to: string }
  | { type: 'close'; meeting: number }
  | { type: 'recordNotHeld'; meeting: number; reason: NotHeldReason; text: TextId | null }
  | { type: 'scoreCooperation'; meeting: number; side: Side; score: number; text: TextId }
  | { type: 'writeReport'; meeting: number; text: TextId }
  | { type: 'timePasses' };

export type ConferenceCommandType = ConferenceCommand['type'];
export type ConferenceCommandOf<T extends ConferenceCommandType> = Extract<ConferenceCommand, { type: T }>;
export type RunningCommand = Exclude<ConferenceCommand, { type: 'startConference' }>;
