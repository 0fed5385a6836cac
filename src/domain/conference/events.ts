import type { ClockTime, Day, Moment } from '../calendar/day';
import type { OrganisationId } from '../handover/state';
import type { RungTarget } from '../policy';
import type { ConferenceCommandOf, ConferenceCommandType } from './commands';
import type { ConferenceExpectationKind } from './expectation';
import type { AgendaItem, NotHeldReason, ObstacleCode, PersonId, Series, TextId } from './state';

/** A command that is its own fact: allowed as it was asked, recorded under a name in the past tense. */
type Fact<Name extends string, C extends ConferenceCommandType> = Omit<ConferenceCommandOf<C>, 'type'> & {
  type: Name;
};

/** When and where a meeting is. */
export interface Place {
  day: Day;
  time: ClockTime;
  minutes: number;
  place: TextId | null;
}

/** Everything that can have happened to a recurring meeting. No text, no names: ids, codes, days. */
export type ConferenceEvent =
  | Fact<'conferenceStarted', 'startConference'>
  | { type: 'seriesSet'; series: Series }
  | ({ type: 'conferencePlanned'; meeting: number; rhythmDay: Day } & Place)
  | ({
      type: 'conferenceMoved';
      meeting: number;
      rhythmDay: Day;
      sequence: number;
      text: TextId | null;
    } & Place)
  | (Fact<'conferenceCancelled', 'cancelConference'> & { sequence: number })
  | (Fact<'conferenceSkipped', 'skipConference'> & { sequence: number })
  | Fact<'participantsUpdated', 'updateParticipants'>
  | { type: 'peopleInvited'; meeting: number; people: readonly PersonId[]; sequence: number }
  | { type: 'peopleUninvited'; meeting: number; people: readonly PersonId[]; sequence: number }
  | Fact<'replied', 'reply'>
  | { type: 'itemAdded'; item: string; handover: string | null; text: TextId }
  | Fact<'itemRemoved', 'removeItem'>
  | { type: 'agendaMade'; meeting: number; day: Day }
  | { type: 'conferenceReminded'; meeting: number; workingDaysBefore: number }
  | { type: 'conferenceOpened'; meeting: number; items: readonly AgendaItem[] }
  | Fact<'attendanceRecorded', 'recordAttendance'>
  | Fact<'itemDecided', 'decideItem'>
  | (Fact<'actionAdded', 'addAction'> & { handover: string | null })
  | Fact<'actionChanged', 'changeAction'>
  | Fact<'actionCompleted', 'completeAction'>
  | Fact<'itemTurned', 'nextItem'>
  | { type: 'conferenceHeld'; meeting: number }
  | {
      type: 'conferenceNotHeld';
      meeting: number;
      reason: NotHeldReason | 'notRecorded';
      text: TextId | null;
    }
  | Fact<'cooperationScored', 'scoreCooperation'>
  | Fact<'reportWritten', 'writeReport'>
  | { type: 'structureMissed'; since: Day; obstacles: readonly ObstacleCode[] }
  | {
      type: 'rungClimbed';
      expectation: string;
      kind: ConferenceExpectationKind;
      rung: number;
      dueDay: Day;
      mail: 'now' | 'bundled';
      recipients: readonly { person: PersonId; as: RungTarget }[];
    };

export type ConferenceEventType = ConferenceEvent['type'];
export type ConferenceEventOf<T extends ConferenceEventType> = Extract<ConferenceEvent, { type: T }>;
export type RunningEventType = Exclude<ConferenceEventType, 'conferenceStarted'>;

/** Who did it, when, and in which order. */
export interface ConferenceRecorded {
  seq: number;
  at: Moment;
  command: string;
  /** null: time itself, or a change in the directory. */
  person: PersonId | null;
  organisation: OrganisationId | null;
  event: ConferenceEvent;
}
