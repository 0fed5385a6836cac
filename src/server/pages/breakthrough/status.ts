import { caseStatusOf, type CaseState, type CaseStatus } from '../../../domain/breakthrough';
import type { Day } from '../../../domain/calendar/day';
import type { StatusKey } from '../../html/status';

const badges: Record<CaseStatus, StatusKey> = {
  waiting: 'caseWaiting',
  judged: 'caseJudged',
  decided: 'caseDecided',
  done: 'caseDone',
  ended: 'caseEnded',
};

/** The one status that says most: too late before where it is. */
export function caseBadge(state: CaseState, today: Day): StatusKey {
  const { decision } = state;
  if (state.ended === null && decision?.doneOn === null) {
    if (decision.owner === null) return 'noOwner';
    if (decision.dueDay < today) return 'overdue';
  }
  return badges[caseStatusOf(state)];
}
