import { addDays, daysBetween, type Day } from '../../../../src/domain/calendar/day';
import { workingDaysBetween, type Stretch } from '../../../../src/domain/calendar/workingDays';
import type { EventOf, EventType, HandoverEvent } from '../../../../src/domain/handover/events';
import { defaultPolicy } from '../../../../src/domain/policy';

/** One event as it stands in the record, with the day on which it was recorded. */
export interface Happened {
  seq: number;
  day: Day;
  event: HandoverEvent;
}

export type Named<T extends EventType> = Omit<Happened, 'event'> & { event: EventOf<T> };

const isOf =
  <T extends EventType>(types: readonly T[]) =>
  (one: Happened): one is Named<T> =>
    (types as readonly string[]).includes(one.event.type);

/** What one finds by leafing through the events of a handover: no state, none of the code that counts. */
export interface History {
  all<T extends EventType>(...types: T[]): Named<T>[];
  /** The last of these before an event. */
  last<T extends EventType>(before: Happened, ...types: T[]): Named<T> | undefined;
  neighbourhood(before: Happened): string;
  sender: string;
  phase(before: Happened): string;
  workingDays(from: Day, to: Day, before: Happened): number;
  /** The days in which nothing ran, by what ended them. */
  stoodStill(before: Happened): (Stretch & { seq: number })[];
}

/** In which phase an event brings a handover; what is not here changes none. */
function phaseAfter(event: HandoverEvent): string | null {
  switch (event.type) {
    case 'handoverStarted':
    case 'submissionReturned':
      return 'preparation';
    case 'submitted':
      return 'submitted';
    case 'neighbourhoodChanged':
      return event.resubmitted ? 'submitted' : null;
    case 'submissionAccepted':
      return 'acquaintance';
    case 'acquaintanceHeld':
    case 'documentReopened':
      return 'signOff';
    case 'documentCompleted':
      return 'transfer';
    case 'transferred':
    case 'reopened':
      return 'aftercare';
    case 'closed':
      return 'pulse';
    default:
      return null;
  }
}

/** A pause until it is resumed, and a consent taken back until something else is settled. */
function standstills(events: readonly Happened[]): (Stretch & { seq: number })[] {
  const over: (Stretch & { seq: number })[] = [];
  let paused: Day | null = null;
  let withdrawn: Day | null = null;
  for (const { seq, day, event } of events) {
    if (event.type === 'paused') paused = event.from;
    if (event.type === 'consentWithdrawn') withdrawn = day;
    const goesOn = event.type === 'basisRecorded' || event.type === 'wentOnWithoutConsent';
    const from = event.type === 'resumed' ? paused : goesOn ? withdrawn : null;
    if (from === null) continue;
    over.push({ seq, from, until: event.type === 'resumed' ? event.on : day });
    [paused, withdrawn] = [null, null];
  }
  return over;
}

export function historyOf(events: readonly Happened[]): History {
  const start = events.find(isOf(['handoverStarted']));
  if (!start) throw new Error('A history begins with the start');
  const before = ({ seq }: Happened) => events.filter((one) => one.seq < seq);
  const history: History = {
    sender: start.event.sender,
    all: (...types) => events.filter(isOf(types)),
    last: (one, ...types) => before(one).filter(isOf(types)).at(-1),
    neighbourhood: (one) =>
      history.last(one, 'neighbourhoodChanged')?.event.neighbourhood ?? start.event.neighbourhood,
    phase: (one) =>
      before(one)
        .flatMap(({ event }) => phaseAfter(event) ?? [])
        .at(-1) ?? 'preparation',
    stoodStill: (one) => standstills(before(one)),
    workingDays: (from, to, one) => {
      const around = history.last(one, 'surroundingsUpdated', 'neighbourhoodChanged') ?? start;
      return workingDaysBetween(from, to, {
        liberationDay: defaultPolicy.liberationDay,
        closingDays: around.event.surroundings.closingDays,
        pauses: history.stoodStill(one),
      });
    },
  };
  return history;
}

/** A day that lay ahead when a standstill began comes so much later. */
export const movedBy = (day: Day, { from, until }: Stretch): Day =>
  from <= day ? addDays(day, daysBetween(from, until)) : day;
