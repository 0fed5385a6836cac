import type { Day } from '../calendar/day';
import { evolve } from '../handover/evolve';
import type { Recorded } from '../handover/events';
import type { HandoverState, NeighbourhoodId, OrganisationId } from '../handover/state';
import type { Policy } from '../policy';
import type { Measured } from './measured';
import { measuresOf } from './measuresOf';
import { stepMade, type Step } from './steps';

/** What a stretch of events gives to count: with each the event it comes from, and which one of that event it is. */
export interface Counted {
  measures: (Measured & { seq: number; number: number })[];
  steps: { step: Step; day: Day; neighbourhood: NeighbourhoodId; sender: OrganisationId }[];
}

/** What counts in these events, which follow on the state. */
export function countedIn(
  before: HandoverState | null,
  recorded: readonly Recorded[],
  policy: Policy,
): Counted {
  const counted: Counted = { measures: [], steps: [] };
  let state = before;
  for (const each of recorded) {
    const after = evolve(state, each);
    measuresOf({ before: state, recorded: each, after, policy }).forEach((measured, number) =>
      counted.measures.push({ ...measured, seq: each.seq, number }),
    );
    const step = stepMade(each);
    if (step && !counted.steps.some((made) => made.step === step.step))
      counted.steps.push({ ...step, neighbourhood: after.neighbourhood, sender: after.organisations.sender });
    state = after;
  }
  return counted;
}
