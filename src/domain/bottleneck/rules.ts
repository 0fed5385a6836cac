import type { Policy } from '../policy';
import type { BottleneckKind, OutsideParty } from './kinds';

/** One kind of bottleneck that a region knows. */
export interface KindOfBottleneck {
  key: BottleneckKind;
  /** Whom to ask first when it recurs. */
  usualParty: OutsideParty;
  /** Two of them are the same thing. `other` is not: it says what a bottleneck is not. */
  recurs: boolean;
}

/** What a region decides about bottlenecks (DOMAIN.md section 6). */
export interface BottleneckRules {
  kinds: readonly KindOfBottleneck[];
  workingDays: {
    /** From raising until it is expected to be solved, unless somebody names another day. */
    resolve: number;
    nameOwner: number;
    weighFault: number;
  };
  /** Within one quarter, the same kind in so many clusters or handovers is proposed as a structural fault. */
  structural: { clusters: number; handovers: number };
  /** So many months without the same kind after the change, and the fault stayed away. */
  stayedAwayMonths: number;
}

/** The rules that decide about bottlenecks and faults; a region has them all. */
export interface Rules {
  policy: Policy;
  bottlenecks: BottleneckRules;
}

const kind = (key: BottleneckKind, usualParty: OutsideParty, recurs = true): KindOfBottleneck => ({
  key,
  usualParty,
  recurs,
});

export const defaultBottleneckRules: BottleneckRules = {
  kinds: [
    kind('home', 'housingCorporation'),
    kind('income', 'benefits'),
    kind('debts', 'municipality'),
    kind('treatment', 'mentalHealthCare'),
    kind('daytime', 'municipality'),
    kind('support', 'municipality'),
    kind('nuisance', 'housingCorporation'),
    kind('contact', 'receiverBoard'),
    kind('documents', 'senderBoard'),
    kind('cooperation', 'other'),
    kind('capacitySender', 'senderBoard'),
    kind('capacityReceiver', 'receiverBoard'),
    kind('other', 'other', false),
  ],
  workingDays: { resolve: 20, nameOwner: 3, weighFault: 10 },
  structural: { clusters: 2, handovers: 3 },
  stayedAwayMonths: 3,
};
