import { dayOf } from '../../calendar/day';
import { isWorkingDay } from '../../calendar/workingDays';
import { acquaintanceNorm } from '../../expectations/beforeTransfer';
import { regionCalendar } from '../calendarOf';
import type { HandoverEvent } from '../events';
import { allow, fact, refusalOf, type Context, type Decide } from './context';
import { tooFarAhead } from './days';

const afterNorm = (day: string, { state, scene }: Context) =>
  state.submission !== null && day > acquaintanceNorm(scene, state.submission.at);

/** Planning, and moving what was planned. A move, and a day after the norm, ask who wanted it and why. */
export const planAcquaintance: Decide<'planAcquaintance'> = (command, context) => {
  const { state, policy, today } = context;
  const { plan, sequence } = state.acquaintance;
  const same =
    plan !== null && plan.day === command.day && plan.time === command.time && plan.place === command.place;
  return (
    refusalOf(
      [command.day < today, 'dayInThePast'],
      [tooFarAhead(command.day, today), 'dayTooFar'],
      [!isWorkingDay(command.day, regionCalendar(state, policy)), 'notAWorkingDay'],
      [same, 'nothingChanged'],
      [command.change === null && (plan !== null || afterNorm(command.day, context)), 'reasonNeeded'],
    ) ?? allow({ ...fact(command, 'acquaintancePlanned'), sequence: sequence + 1 })
  );
};

/** Held opens the sign-off; not held asks for a new plan. A meeting that was still to come leaves the calendars. */
export const recordAcquaintance: Decide<'recordAcquaintance'> = (command, { state, today }) => {
  const { plan, sequence } = state.acquaintance;
  const leavesCalendars: HandoverEvent[] =
    plan && plan.day > today ? [{ type: 'acquaintanceCancelled', sequence: sequence + 1 }] : [];
  if (command.held) {
    return (
      refusalOf(
        [command.day > today, 'dayInTheFuture'],
        [state.submission !== null && command.day < dayOf(state.submission.at), 'dayInThePast'],
      ) ?? allow(...leavesCalendars, { type: 'acquaintanceHeld', day: command.day, text: command.text })
    );
  }
  return (
    refusalOf(
      [plan === null, 'acquaintanceNotPlanned'],
      [command.reason === 'other' && command.text === null, 'reasonNeeded'],
    ) ??
    allow(...leavesCalendars, { type: 'acquaintanceNotHeld', reason: command.reason, text: command.text })
  );
};
