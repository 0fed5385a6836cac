import { raisable, type Raisable } from '../../../domain/bottleneck';
import type { Day } from '../../../domain/calendar/day';
import type { HandoverState } from '../../../domain/handover/state';
import type { Visibility } from '../../../domain/permissions';
import type { Policy } from '../../../domain/policy';

interface Handover {
  state: HandoverState;
  policy: Policy;
  visibility: Visibility;
}

/**
 * What in this handover asks for a bottleneck, as far as the reader may know: why a client called the safety net or
 * what a handover waits for is content, that something is late is a process fact.
 */
export function raisableFor({ state, policy, visibility }: Handover, day: Day): Raisable[] {
  const found = raisable(state, policy, day);
  if (visibility === 'full') return found;
  if (visibility !== 'processFacts') return [];
  return found.flatMap((one): Raisable[] => {
    switch (one.reason.kind) {
      case 'overdue':
      case 'return':
        return [one];
      case 'stall':
        return [{ ...one, kind: 'other', reason: { kind: 'stall', reason: null } }];
      case 'safetyNet':
        return [];
    }
  });
}
