import { dayOf, daysBetween, type Day, type Moment } from '../calendar/day';
import { workingDaysBetween } from '../calendar/workingDays';
import { calendarOf } from '../handover/calendarOf';
import type { EventOf, Recorded } from '../handover/events';
import type { HandoverState } from '../handover/state';
import type { Policy } from '../policy';
import { dropOut } from './dropOut';
import type { Measured } from './measured';
import { satisfactionMeasured } from './satisfaction';
import { promisesKept } from './promises';

type Found = Pick<Measured, 'kind'> & Partial<Omit<Measured, 'kind'>>;

/** One event with the state on both sides of it; `before` is null for the first. */
export interface Happened {
  before: HandoverState | null;
  recorded: Recorded;
  after: HandoverState;
  policy: Policy;
}

/** What counts in the figures because of this event (DOMAIN.md section 8). Nothing that is not a process fact. */
export function measuresOf(happened: Happened): Measured[] {
  const { before, recorded, after } = happened;
  const common = {
    day: dayOf(recorded.at),
    neighbourhood: (before ?? after).neighbourhood,
    sender: after.organisations.sender,
    code: '',
    value: null,
    amount: 1 as const,
  };
  return [...found(happened), ...running(before, after)].map((one) => ({ ...common, ...one }));
}

function found({ before, recorded, after, policy }: Happened): Found[] {
  if (before === null) return [{ kind: 'started' }];
  const dropped = dropOut(before, recorded.event);
  return [
    ...told(before, recorded, after, policy),
    ...(dropped ? [{ kind: 'droppedOut' as const, code: `${dropped.phase}:${dropped.reason}` }] : []),
    ...promisesKept(before, recorded, after, policy).map((code) => ({ kind: 'promise' as const, code })),
  ];
}

/** Runs from its start until it is closed or ends otherwise, in one neighbourhood at a time. */
const runsIn = (state: HandoverState | null): string | null =>
  state === null || state.phase === 'pulse' || state.phase === 'ended' ? null : state.neighbourhood;

function running(before: HandoverState | null, after: HandoverState): Found[] {
  const [from, to] = [runsIn(before), runsIn(after)];
  if (from === to) return [];
  return [
    ...(from === null ? [] : [{ kind: 'running' as const, neighbourhood: from, amount: -1 as const }]),
    ...(to === null ? [] : [{ kind: 'running' as const, neighbourhood: to, amount: 1 as const }]),
  ];
}

function told(before: HandoverState, { event, at }: Recorded, after: HandoverState, policy: Policy): Found[] {
  const today = dayOf(at);
  const calendar = calendarOf(before, policy);
  const between = (from: Day, to: Day) => Math.max(0, workingDaysBetween(from, to, calendar));
  const since = (moment: Moment | undefined, to = today) =>
    moment === undefined ? null : between(dayOf(moment), to);
  const { heldOn } = before.acquaintance;

  switch (event.type) {
    case 'submitted': {
      const left = workingDaysBetween(today, before.plannedMovingDay, calendar);
      return [
        {
          kind: 'submitted',
          code: left < policy.workingDays.submissionBeforeMove ? 'late' : 'inTime',
          value: left,
        },
      ];
    }
    case 'submissionAccepted':
      return [{ kind: 'answered', code: 'accepted', value: since(before.submission?.at) }];
    case 'submissionReturned':
      return [{ kind: 'answered', code: 'returned', value: since(before.submission?.at) }];
    case 'acquaintanceHeld':
      return [{ kind: 'acquaintance', day: event.day, value: since(before.submission?.at, event.day) }];
    case 'pointSigned': {
      const again = before.points[event.point].signOffs[event.party] !== undefined;
      if (heldOn === null || again) return [];
      return [{ kind: 'signedOff', code: event.party, value: between(heldOn, today) }];
    }
    case 'documentCompleted':
      return [{ kind: 'documentCompleted', value: heldOn === null ? null : between(heldOn, today) }];
    case 'transferred':
      return [{ kind: 'transferred', day: event.day }];
    case 'checkInDone':
      return [{ kind: 'checkIn', code: checkInCode(before, event) }];
    case 'checkInMissed':
      return event.newDay === null ? [{ kind: 'checkIn', code: 'missed' }] : [];
    case 'satisfactionRecorded':
      return satisfactionMeasured(before, event);
    case 'safetyNetCalled':
      return [{ kind: 'safetyNetCalled', code: event.trigger }];
    case 'safetyNetAnswered': {
      const call = before.safetyNet.find(({ id }) => id === event.call);
      return [{ kind: 'safetyNetAnswered', code: event.kind, value: since(call?.calledAt) }];
    }
    case 'closed':
      return [
        { kind: 'closed', code: event.decision.reason },
        { kind: 'independent', code: event.decision.independent },
      ];
    case 'returned':
      return returned(before, today, after);
    default:
      return [];
  }
}

function checkInCode(before: HandoverState, event: EventOf<'checkInDone'>): 'inTime' | 'late' {
  const planned = before.aftercare?.checkIns.find(({ week }) => week === event.week);
  return planned && event.day > planned.day ? 'late' : 'inTime';
}

/** Counted on the day of the transfer, so that a period tells what became of whom it handed over. */
function returned(before: HandoverState, today: Day, after: HandoverState): Found[] {
  const { transferredOn } = before.transfer;
  if (transferredOn === null) return [];
  return [
    {
      kind: 'returned',
      day: transferredOn,
      neighbourhood: after.neighbourhood,
      value: Math.max(0, daysBetween(transferredOn, today)),
    },
  ];
}
