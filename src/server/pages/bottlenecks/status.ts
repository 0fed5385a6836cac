import type { BottleneckState } from '../../../domain/bottleneck';
import type { Day } from '../../../domain/calendar/day';
import type { StatusKey } from '../../html/status';

/** The one status that says most: over, nobody's, too late, or simply open. */
export function bottleneckStatus(
  { outcome, owner, dueDay }: Pick<BottleneckState, 'outcome' | 'owner' | 'dueDay'>,
  today: Day,
): StatusKey {
  if (outcome !== null) return 'bottleneckClosed';
  if (owner === null) return 'noOwner';
  return dueDay < today ? 'overdue' : 'bottleneckOpen';
}
