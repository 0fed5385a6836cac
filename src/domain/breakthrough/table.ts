import type { MeetingId } from '../bottleneck/state';
import { dayOf, type Day } from '../calendar/day';
import type { CaseFacts } from '../conference/facts';
import { caseStatusOf, type CaseId, type CaseState } from './state';

export const caseReasons = ['toJudge', 'toDecide', 'decisionLate', 'toReview'] as const;
/** Why a case is on the table. */
export type CaseReason = (typeof caseReasons)[number];

export interface CaseOnTable {
  case: CaseId;
  why: CaseReason;
}

/**
 * The cases of one table: every open one that this table has not dealt with yet. What was decided before is looked at
 * again first, then what waits longest.
 */
export function casesOnTable(cases: readonly CaseState[], meeting: MeetingId, day: Day): CaseOnTable[] {
  return cases
    .filter(({ lastTable, ended }) => ended === null && lastTable !== meeting)
    .map((state) => ({ state, why: reasonOf(state, day) }))
    .sort(
      (a, b) =>
        Number(b.state.decision !== null) - Number(a.state.decision !== null) ||
        a.state.waitingSince.localeCompare(b.state.waitingSince) ||
        a.state.id.localeCompare(b.state.id),
    )
    .map(({ state, why }) => ({ case: state.id, why }));
}

function reasonOf(state: CaseState, day: Day): CaseReason {
  if (state.decision) {
    return state.decision.doneOn === null && state.decision.dueDay < day ? 'decisionLate' : 'toReview';
  }
  return caseStatusOf(state) === 'judged' ? 'toDecide' : 'toJudge';
}

/** What the agenda of the breakthrough table has to know of it; null when it has ended. */
export function caseOnAgenda({ id, handover, ended, decision, waitingSince }: CaseState): CaseFacts | null {
  if (ended) return null;
  return decision
    ? { case: id, handover, stage: 'review', day: decision.dueDay }
    : { case: id, handover, stage: 'broughtIn', day: dayOf(waitingSince) };
}
