import { earliest, type Day, type Moment } from '../calendar/day';
import { nextRung, reachedRungs, recipientsOf, type Recipient } from '../expectations/ladder';
import type { Policy } from '../policy';
import type { OwnedExpectation } from './expectation';
import type { Owned } from './owned';
import { calendarAround } from './surroundings';

/** Somebody is reminded, or asked to step in. */
export interface RungClimbed<Kind extends string = string> {
  type: 'rungClimbed';
  expectation: string;
  kind: Kind;
  rung: number;
  dueDay: Day;
  mail: 'now' | 'bundled';
  recipients: readonly Recipient[];
}

const climbedOf = ({ climbed }: Owned, { key }: OwnedExpectation): number => climbed[key] ?? 0;

/** The first moment at which somebody is reminded of one of these. */
export const nextRungDue = (
  state: Owned,
  expected: readonly OwnedExpectation[],
  policy: Policy,
): Moment | null =>
  earliest(
    expected.flatMap(
      (one) =>
        nextRung(one, climbedOf(state, one), policy, calendarAround(state.surroundings, policy))?.at ?? [],
    ),
  );

/** Who is reminded of what by now; rungs that were missed in between come together. */
export function rungsBy<Kind extends string>(
  state: Owned,
  expected: readonly OwnedExpectation<Kind>[],
  now: Moment,
  policy: Policy,
): RungClimbed<Kind>[] {
  const calendar = calendarAround(state.surroundings, policy);
  return expected.flatMap((one) => {
    const reached = reachedRungs(one, climbedOf(state, one), now, policy, calendar);
    const highest = reached.at(-1);
    if (!highest) return [];
    return [
      {
        type: 'rungClimbed' as const,
        expectation: one.key,
        kind: one.kind,
        rung: highest.index,
        dueDay: one.dueDay,
        mail: reached.some(({ rung }) => rung.mail === 'now') ? ('now' as const) : ('bundled' as const),
        recipients: recipientsOf(one, reached, now, state.surroundings.absences),
      },
    ];
  });
}
