import { dayOf, clockTimeOf, momentAt, type ClockTime, type Day, type Moment } from '../calendar/day';
import { addWorkingDays, type Calendar } from '../calendar/workingDays';
import { calendarOf } from '../handover/calendarOf';
import { contactsOf, holderOf, lineOf } from '../handover/people';
import type { HandoverState, PersonId, Side } from '../handover/state';
import type { LadderName, Policy } from '../policy';
import type { PointKey } from '../template';
import type { Expectation, ExpectationKind, Position } from './expectation';

/** What every phase's expectations are made from. */
export interface Scene {
  state: HandoverState;
  policy: Policy;
  calendar: Calendar;
}

export const sceneOf = (state: HandoverState, policy: Policy): Scene => ({
  state,
  policy,
  calendar: calendarOf(state, policy),
});

/** Working days after the day on which the moment falls, in this handover's calendar. */
export const workingDaysAfter = (scene: Scene, since: Moment, workingDays: number): Day =>
  addWorkingDays(dayOf(since), workingDays, scene.calendar);

export const caseWorkerOf = (side: Side): Position => ({ side, role: 'caseWorker' });
export const contactPersonOf = (side: Side): Position => ({ side, role: 'contactPerson' });
export const managerOf = (side: Side): Position => ({ side, role: 'manager' });

interface Expected {
  kind: ExpectationKind;
  /** Tells it from others of its kind: a side, a week, a question. */
  of?: string | number;
  position: Position;
  /** Named for this one expectation; goes before whoever fills the position. */
  owner?: PersonId;
  since: Moment;
  dueDay: Day;
  ladder?: LadderName;
  askedWhenItBegins?: boolean;
  points?: readonly PointKey[];
  number?: number;
  extendable?: boolean;
  dueTime?: ClockTime;
}

const keyOf = ({ kind, of }: Expected) => (of === undefined ? kind : `${kind}:${of}`);

/** Fills in who owns it, whom it climbs to, and an agreed later day. */
export function expect({ state, policy }: Scene, expected: Expected): Expectation {
  const { position } = expected;
  const key = keyOf(expected);
  const line = [...(expected.owner ? [expected.owner] : []), ...lineOf(state, position)];
  const owner = line[0] as PersonId;
  const contacts = position.side ? contactsOf(state, position.side) : null;
  const dueDay = state.extensions[key] ?? expected.dueDay;
  return {
    key,
    kind: expected.kind,
    position,
    owner,
    vacant: !expected.owner && holderOf(state, position) === null,
    deputy: standInFor(owner, line),
    manager: contacts?.manager ?? null,
    programmeManager: state.surroundings.programmeManager,
    escalatesTo: line.find((person) => person !== owner) ?? state.surroundings.programmeManager,
    since: expected.since,
    dueDay,
    dueAt: momentAt(dueDay, expected.dueTime ?? policy.reminderTime),
    ladder: expected.ladder ?? 'standard',
    askedWhenItBegins: expected.askedWhenItBegins ?? false,
    points: expected.points ?? [],
    number: expected.number ?? null,
    extendable: expected.extendable ?? true,
  };
}

const standInFor = (owner: string, line: readonly string[]): string | null =>
  line.find((person) => person !== owner) ?? null;

const earliestCall: ClockTime = '09:00';
const latestCall: ClockTime = '17:00';

/** The clock time of a moment, brought inside office hours so that a night call is not answered for in the night. */
export function officeTimeOf(moment: Moment): ClockTime {
  const time = clockTimeOf(moment);
  if (time < earliestCall) return earliestCall;
  return time > latestCall ? latestCall : time;
}
