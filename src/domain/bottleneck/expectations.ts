import { dayOf, latest, momentAt, type Moment } from '../calendar/day';
import { addWorkingDays } from '../calendar/workingDays';
import { expectFrom, type OwnedExpectation } from '../owned/expectation';
import { nextRungDue } from '../owned/rungs';
import { calendarAround } from '../owned/surroundings';
import type { BottleneckExpectationKind } from './events';
import type { Rules } from './rules';
import type { BottleneckState } from './state';

export type BottleneckExpectation = OwnedExpectation<BottleneckExpectationKind>;

/**
 * An open bottleneck asks its owner for an outcome by the due day. Without an owner it asks the programme manager to
 * name one: exactly one of the two, so that it is always somebody's.
 */
export function bottleneckExpectations(state: BottleneckState, rules: Rules): BottleneckExpectation[] {
  const { owner, ownerSince, surroundings, outcome, dueDay } = state;
  if (outcome) return [];
  const { policy } = rules;
  const reopened = state.reopenedOn.map((day) => momentAt(day, policy.reminderTime));
  const since = latest([ownerSince, ...reopened]) as Moment;
  if (owner === null) {
    const { nameOwner } = rules.bottlenecks.workingDays;
    return [
      expectFrom(surroundings, policy, {
        kind: 'nameBottleneckOwner',
        of: since,
        owner: null,
        since,
        dueDay: addWorkingDays(dayOf(since), nameOwner, calendarAround(surroundings, policy)),
      }),
    ];
  }
  return [
    expectFrom(surroundings, policy, {
      kind: 'resolveBottleneck',
      of: `${dueDay}:${since}`,
      owner,
      since,
      dueDay,
    }),
  ];
}

/** The first moment at which `timePasses` yields something. */
export const nextBottleneckDue = (state: BottleneckState, rules: Rules): Moment | null =>
  nextRungDue(state, bottleneckExpectations(state, rules), rules.policy);
