import type { Policy } from '../policy';
import { plansAgainAt } from './settle';
import type { ConferenceState, Meeting, ObstacleCode } from './state';

/** The one next meeting, or that there is none and what stands in the way. */
export type NextMeeting =
  | { kind: 'planned' | 'open'; meeting: Meeting }
  | { kind: 'none'; because: readonly (ObstacleCode | 'cancelled')[] };

export function nextMeeting(state: ConferenceState, policy: Policy): NextMeeting {
  const { next, obstacles } = state;
  if (next) return { kind: next.written ? 'open' : 'planned', meeting: next };
  const waits = plansAgainAt(state, policy).length > 0;
  return {
    kind: 'none',
    because: [...obstacles.map(({ code }) => code), ...(waits ? (['cancelled'] as const) : [])],
  };
}
