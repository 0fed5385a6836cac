import type { Day } from '../calendar/day';
import { expectations, firstDue } from '../expectations';
import { dayOf, earliest } from '../calendar/day';
import type { HandoverState } from '../handover/state';
import type { Policy } from '../policy';
import type { ClusterId, HandoverId } from './state';

/** What an agenda has to know of one handover. */
export interface HandoverFacts {
  handover: HandoverId;
  cluster: ClusterId;
  /** Since when; null: it is not so. */
  safetyNetSince: Day | null;
  noContactSince: Day | null;
  stalledSince: Day | null;
  scoreFellOn: Day | null;
  /** The first thing that is expected. */
  nextDue: Day | null;
  aftercareUntil: Day | null;
}

export interface BottleneckFacts {
  bottleneck: string;
  clusters: readonly ClusterId[];
  handovers: readonly HandoverId[];
  dueDay: Day | null;
}

/** A case of the breakthrough table: brought in for the next one, or its outcome is looked at again. */
export interface CaseFacts {
  case: string;
  handover: HandoverId;
  stage: 'broughtIn' | 'review';
  day: Day;
}

export interface ConferenceFacts {
  handovers: readonly HandoverFacts[];
  bottlenecks: readonly BottleneckFacts[];
  cases: readonly CaseFacts[];
}

/** Only what both organisations may know of is talked about: submitted, and not while the consent is taken back. */
export const isShared = ({ phase, submission, consentWithdrawnOn }: HandoverState): boolean =>
  phase !== 'ended' && submission !== null && consentWithdrawnOn === null;

/** The facts of one handover; null when it is on no agenda whatever happens in it. */
export function factsOf(state: HandoverState, policy: Policy): HandoverFacts | null {
  if (!isShared(state)) return null;
  const aftercare = state.phase === 'aftercare' ? state.aftercare : null;
  const calls = state.safetyNet.filter(({ concludedOn }) => concludedOn === null);
  return {
    handover: state.id,
    cluster: state.cluster,
    safetyNetSince: earliest(calls.map(({ calledAt }) => dayOf(calledAt))),
    noContactSince: state.reachingOut?.since ?? null,
    stalledSince: state.stall?.since ?? null,
    scoreFellOn: aftercare?.watTelt.fell ? aftercare.watTelt.end : null,
    nextDue: firstDue(expectations(state, policy))?.dueDay ?? null,
    aftercareUntil: aftercare?.until ?? null,
  };
}
