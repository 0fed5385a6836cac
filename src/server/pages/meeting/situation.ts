import type {
  ConferenceState,
  Meeting,
  Minutes,
  NotHeldReason,
  PastMeeting,
} from '../../../domain/conference/state';
import { endOf, startOf } from '../../../domain/conference/rhythm';
import type { MatterFile } from '../../matters/file';

export type ConferenceFile = MatterFile<'conference'>;

/** How one meeting stands: what can be done with it follows from that. */
export type Situation =
  | { kind: 'planned'; meeting: Meeting; isToday: boolean; hasBegun: boolean }
  | { kind: 'open'; meeting: Meeting; written: Minutes; isOver: boolean }
  /** The minutes can be completed until the report is written. */
  | { kind: 'held'; meeting: PastMeeting; written: Minutes; reportedOn: string | null }
  | {
      kind: 'notHeld' | 'cancelled' | 'skipped';
      meeting: PastMeeting;
      reason: NotHeldReason | 'notRecorded';
    };

type Looked = Pick<ConferenceFile, 'state' | 'now' | 'today'>;

/** `former` are the meetings that the rules look back at no more. */
export function situationOf(
  { state, now, today }: Looked,
  number: number,
  former: readonly PastMeeting[] = [],
): Situation | null {
  if (state.next?.number === number) return ofNext(state.next, now, today);
  const past = pastMeeting(state, number) ?? former.find((one) => one.number === number);
  return past ? ofPast(past) : null;
}

export const pastMeeting = (state: ConferenceState, number: number): PastMeeting | undefined =>
  state.past.find((one) => one.number === number);

function ofNext(meeting: Meeting, now: string, today: string): Situation {
  const { written } = meeting;
  if (written) return { kind: 'open', meeting, written, isOver: endOf(meeting) <= now };
  return { kind: 'planned', meeting, isToday: meeting.day <= today, hasBegun: startOf(meeting) <= now };
}

const nothingWritten: Minutes = {
  openedAt: '',
  items: [],
  decisions: {},
  attendance: {},
  current: null,
  spent: {},
};

function ofPast(meeting: PastMeeting): Situation {
  const { outcome } = meeting;
  if (outcome.kind !== 'held') return { kind: outcome.kind, meeting, reason: outcome.reason };
  return {
    kind: 'held',
    meeting,
    written: meeting.written ?? nothingWritten,
    reportedOn: outcome.reportedOn,
  };
}
