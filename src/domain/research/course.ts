import { daysBetween, dayOf, type Day } from '../calendar/day';
import type { Recorded } from '../handover/events';
import { satisfactionMoments, type SatisfactionMoment } from '../handover/satisfaction';
import type { HandoverState, TextId } from '../handover/state';
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
  /** What the client thought of it; null: did not want to say. */
  satisfaction: readonly { week: number; moment: SatisfactionMoment; score: number | null }[];
}

/** A talk about Wat Telt; the scores themselves are a text that is sealed. */
export interface WatTeltTalk {
  week: number;
  moment: 'start' | 'end';
  scores: TextId;
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
  const from = weeksFrom(state);
  return {
    cluster: state.cluster,
    sender: state.organisations.sender,
    year: Number(from.slice(0, 4)),
    weeksFrom: transferredOn === null ? 'start' : 'transfer',
    steps: [
      ...recorded.flatMap((one) =>
        stepsOf(one.event).map((step) => ({ week: weekOf(dayIn(one), from), ...step })),
      ),
      ...droppedOut(state, from),
    ],
    points: recorded.flatMap(({ event, at }) =>
      event.type === 'pointEdited'
        ? [{ week: weekOf(dayOf(at), from), point: event.point, status: event.status }]
        : [],
    ),
    satisfaction: satisfactionMoments.flatMap((moment) => {
      const answer = state.satisfaction[moment];
      return answer ? [{ week: weekOf(answer.day, from), moment, score: answer.score }] : [];
    }),
  };
}

const weeksFrom = ({ transfer, startedAt }: HandoverState): Day => transfer.transferredOn ?? dayOf(startedAt);

/** Whether it ended without a durable place; what was reopened did not. */
const droppedOut = ({ dropOut }: HandoverState, from: Day): ResearchCourse['steps'] =>
  dropOut
    ? [{ week: weekOf(dropOut.day, from), kind: 'droppedOut', code: `${dropOut.phase}:${dropOut.reason}` }]
    : [];

/** The talks about Wat Telt, in the weeks of the course. */
export const watTeltTalks = (state: HandoverState, recorded: readonly Happened[]): WatTeltTalk[] =>
  recorded.flatMap(({ event }) =>
    event.type === 'watTeltRecorded'
      ? [{ week: weekOf(event.day, weeksFrom(state)), moment: event.moment, scores: event.scores }]
      : [],
  );
