import type { Policy } from '../policy';

/** What a region decides about the cases of its breakthrough table; the table itself is a conference. */
export interface BreakthroughRules {
  workingDays: {
    /** A table every two weeks, and some days for one that was moved. */
    discussCase: number;
    reviewCase: number;
  };
}

export interface CaseRules {
  policy: Policy;
  breakthrough: BreakthroughRules;
}

export const defaultBreakthroughRules: BreakthroughRules = {
  workingDays: { discussCase: 15, reviewCase: 15 },
};
