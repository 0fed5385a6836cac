import { addMonths, dayOf, earliest, momentAt, type Moment } from '../../calendar/day';
import { addWorkingDays } from '../../calendar/workingDays';
import { expectFrom, type OwnedExpectation } from '../../owned/expectation';
import { nextRungDue } from '../../owned/rungs';
import { calendarAround } from '../../owned/surroundings';
import type { Rules } from '../rules';
import type { FaultExpectationKind } from './events';
import { statusOf, type FaultState } from './state';

export type FaultExpectation = OwnedExpectation<FaultExpectationKind>;

/**
 * A proposed fault is weighed by the programme manager: an owner outside the case, or not a fault. A promised one asks
 * its keeper on the promised day what was changed, as the owner outside gets no mail of ours.
 */
export function faultExpectations(state: FaultState, rules: Rules): FaultExpectation[] {
  const { surroundings, waitingSince, promise } = state;
  const { policy } = rules;
  const status = statusOf(state);
  if (promise && status === 'promised') {
    return [
      expectFrom(surroundings, policy, {
        kind: 'keepPromise',
        of: `${promise.day}:${state.keeperSince}`,
        owner: state.keeper,
        since: state.keeperSince,
        dueDay: promise.day,
      }),
    ];
  }
  if (status !== 'proposed' && status !== 'cameBack') return [];
  return [
    expectFrom(surroundings, policy, {
      kind: 'weighFault',
      of: waitingSince,
      owner: surroundings.programmeManager,
      since: waitingSince,
      dueDay: addWorkingDays(
        dayOf(waitingSince),
        rules.bottlenecks.workingDays.weighFault,
        calendarAround(surroundings, policy),
      ),
    }),
  ];
}

/** When a changed fault has stayed away for as long as the region says; null: there is nothing to wait for. */
export const staysAwayAt = (state: FaultState, { policy, bottlenecks }: Rules): Moment | null =>
  state.change && !state.ended
    ? momentAt(addMonths(state.change.on, bottlenecks.stayedAwayMonths), policy.reminderTime)
    : null;

/** The first moment at which `timePasses` yields something. */
export function nextFaultDue(state: FaultState, rules: Rules): Moment | null {
  const rung = nextRungDue(state, faultExpectations(state, rules), rules.policy);
  return earliest([rung, staysAwayAt(state, rules)].filter((at) => at !== null));
}
