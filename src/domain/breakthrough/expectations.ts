import { dayOf, type Moment } from '../calendar/day';
import { addWorkingDays } from '../calendar/workingDays';
import { expectFrom, type OwnedExpectation } from '../owned/expectation';
import { nextRungDue } from '../owned/rungs';
import { calendarAround } from '../owned/surroundings';
import type { CaseExpectationKind } from './events';
import type { CaseRules } from './rules';
import type { CaseState } from './state';

export type CaseExpectation = OwnedExpectation<CaseExpectationKind>;

/**
 * The programme manager gets a case on the table, and its outcome looked at again at the next one; the owner of the
 * decision carries it out. Until it has ended, at least one of these is open.
 */
export function caseExpectations(state: CaseState, rules: CaseRules): CaseExpectation[] {
  const { ended, decision, lookedAtOn, waitingSince } = state;
  if (ended) return [];
  if (!decision) return [ofTheTable(state, rules, 'discussCase', waitingSince)];
  const review = ofTheTable(state, rules, 'reviewCase', lookedAtOn ?? waitingSince);
  if (decision.doneOn !== null) return [review];
  const carryOut = expectFrom(state.surroundings, rules.policy, {
    kind: 'carryOutDecision',
    of: `${decision.dueDay}:${decision.ownerSince}`,
    owner: decision.owner,
    since: decision.ownerSince,
    dueDay: decision.dueDay,
  });
  return [carryOut, review].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
}

function ofTheTable(
  { surroundings }: CaseState,
  { policy, breakthrough }: CaseRules,
  kind: 'discussCase' | 'reviewCase',
  since: Moment,
): CaseExpectation {
  const dueDay = addWorkingDays(
    dayOf(since),
    breakthrough.workingDays[kind],
    calendarAround(surroundings, policy),
  );
  return expectFrom(surroundings, policy, {
    kind,
    of: since,
    owner: surroundings.programmeManager,
    since,
    dueDay,
  });
}

/** The first moment at which `timePasses` yields something. */
export const nextCaseDue = (state: CaseState, rules: CaseRules): Moment | null =>
  nextRungDue(state, caseExpectations(state, rules), rules.policy);
