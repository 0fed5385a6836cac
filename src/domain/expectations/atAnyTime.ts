import { addWeeks, dayOf, momentAt, type Day } from '../calendar/day';
import { addWorkingDays, nextWorkingDay } from '../calendar/workingDays';
import { regionCalendar } from '../handover/calendarOf';
import { leadingSide } from '../handover/responsibility';
import type { Expectation, Position } from './expectation';
import {
  caseWorkerOf,
  contactPersonOf,
  expect,
  managerOf,
  officeTimeOf,
  workingDaysAfter,
  type Scene,
} from './expect';

/** The safety net: an answer within one working day, by the clock; it does not pause with the handover. */
export function safetyNet(scene: Scene): Expectation[] {
  const { state, policy } = scene;
  const calendar = regionCalendar(state, policy);
  return state.safetyNet
    .filter((call) => call.concludedOn === null)
    .map((call) =>
      call.answer
        ? expect(scene, {
            kind: 'concludeSafetyNet',
            of: call.id,
            position: contactPersonOf(call.answer.responsible),
            since: call.answer.answeredAt,
            dueDay: nextWorkingDay(call.answer.by, calendar),
          })
        : expect(scene, {
            kind: 'answerSafetyNet',
            of: call.id,
            position: contactPersonOf('sender'),
            since: call.calledAt,
            dueDay: addWorkingDays(dayOf(call.calledAt), policy.workingDays.answerSafetyNet, calendar),
            dueTime: officeTimeOf(call.calledAt),
            ladder: 'safetyNet',
            extendable: false,
          }),
    );
}

/** A return that was asked for is accepted, or declined with a reason, by the sender's manager. */
export function askedReturn(scene: Scene): Expectation[] {
  const { state, policy } = scene;
  const { returnAsked } = state;
  if (!returnAsked) return [];
  return [
    expect(scene, {
      kind: 'acceptReturn',
      of: returnAsked.call ?? returnAsked.at,
      position: managerOf('sender'),
      since: returnAsked.at,
      dueDay: addWorkingDays(
        dayOf(returnAsked.at),
        policy.workingDays.acceptReturn,
        regionCalendar(state, policy),
      ),
    }),
  ];
}

/** A pause ends on its day: resume it or say until when it lasts. */
export function endOfPause(scene: Scene): Expectation[] {
  const { state, policy } = scene;
  if (!state.pause) return [];
  const { from, until } = state.pause;
  return [
    expect(scene, {
      kind: 'resumePause',
      of: until,
      position: contactPersonOf(leadingSide(state)),
      since: momentAt(from, policy.reminderTime),
      dueDay: nextWorkingDay(until, regionCalendar(state, policy)),
      extendable: false,
    }),
  ];
}

/** Who owns the progress of the phase, and so explains why it stands still. */
export function ownerOfPhase(scene: Scene): Position {
  switch (scene.state.phase) {
    case 'preparation':
      return caseWorkerOf('sender');
    case 'submitted':
    case 'acquaintance':
    case 'pulse':
      return contactPersonOf('receiver');
    case 'signOff':
    case 'transfer':
    case 'aftercare':
    case 'ended':
      return contactPersonOf('sender');
  }
}

/** Stalled: a coded reason, and whether the client is still engaged. */
export function explainStall(scene: Scene): Expectation[] {
  const { stall } = scene.state;
  if (!stall || stall.explained) return [];
  const since = momentAt(stall.askedOn, scene.policy.reminderTime);
  return [
    expect(scene, {
      kind: 'explainStall',
      of: stall.askedOn,
      position: ownerOfPhase(scene),
      since,
      dueDay: workingDaysAfter(scene, since, scene.policy.workingDays.explainStall),
      extendable: false,
    }),
  ];
}

/** Reaching out (SD): keep trying, and after six weeks weigh the risks together. */
export function reachingOut(scene: Scene): Expectation[] {
  const { state, policy } = scene;
  const { reachingOut: out } = state;
  if (!out) return [];
  const side = leadingSide(state);
  const lastTry: Day = out.lastAttempt ?? out.since;
  const next = expect(scene, {
    kind: 'reachOut',
    of: out.attempts,
    position: caseWorkerOf(side),
    since: momentAt(lastTry, policy.reminderTime),
    dueDay: addWorkingDays(lastTry, policy.workingDays.nextAttempt, scene.calendar),
  });
  if (out.weighedOn) return [next];
  return [
    next,
    expect(scene, {
      kind: 'weighRisks',
      of: out.since,
      position: contactPersonOf(side),
      since: momentAt(out.since, policy.reminderTime),
      dueDay: nextWorkingDay(addWeeks(out.since, policy.reachingOutWeeks.weighRisks), scene.calendar),
      ladder: 'reachingOut',
      extendable: false,
    }),
  ];
}
