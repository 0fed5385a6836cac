import { daysBetween, dayOf, type Day } from '../calendar/day';
import type { Recorded } from '../handover/events';
import type { HandoverState } from '../handover/state';
import type { PointKey, PointStatus } from '../template';
import { stepsOf, type StepKind } from './step';

/** One handover as researchers get it: process facts and codes, in weeks. Nothing says who it is. */
export interface ResearchCourse {
  cluster: string;
  sender: string;
  /** Of the transfer; where there was none, of the start. */
  year: number;
  /** From where the weeks are counted. */
  weeksFrom: 'transfer' | 'start';
  steps: readonly { week: number; kind: StepKind; code: string }[];
  /** Each change of a point's status. */
  points: readonly { week: number; point: PointKey; status: PointStatus }[];
}

/** Weeks that began since that day; the week before it is -1. */
const weekOf = (day: Day, from: Day): number => Math.floor(daysBetween(from, day) / 7);

/** What of a recorded event goes into a course. */
type Happened = Pick<Recorded, 'event' | 'at'>;

/** The day something is about, where that is another than the day on which it was recorded. */
const dayIn = ({ event, at }: Happened): Day => {
  switch (event.type) {
    case 'acquaintanceHeld':
    case 'transferred':
    case 'checkInDone':
    case 'watTeltRecorded':
      return event.day;
    default:
      return dayOf(at);
  }
};

/** The course of a handover from what is on record of it. */
export function researchCourse(state: HandoverState, recorded: readonly Happened[]): ResearchCourse {
  const { transferredOn } = state.transfer;
  const from = transferredOn ?? dayOf(state.startedAt);
  return {
    cluster: state.cluster,
    sender: state.organisations.sender,
    year: Number(from.slice(0, 4)),
    weeksFrom: transferredOn === null ? 'start' : 'transfer',
    steps: recorded.flatMap((one) =>
      stepsOf(one.event).map((step) => ({ week: weekOf(dayIn(one), from), ...step })),
    ),
    points: recorded.flatMap(({ event, at }) =>
      event.type === 'pointEdited'
        ? [{ week: weekOf(dayOf(at), from), point: event.point, status: event.status }]
        : [],
    ),
  };
}
