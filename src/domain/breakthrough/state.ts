import type { Day, Moment } from '../calendar/day';
import type { BottleneckId, MeetingId } from '../bottleneck/state';
import type { ClusterId, HandoverId, PersonId, TextId } from '../handover/state';
import type { Owned } from '../owned/owned';

export type CaseId = string;

/** The five rules of thumb of the breakthrough table (ZO). */
export const rulesOfThumb = [
  'goodHome',
  'healthyFinances',
  'worthwhileDay',
  'fittingSupport',
  'pleasantEnvironment',
] as const;
export type RuleOfThumb = (typeof rulesOfThumb)[number];

/** Does the rule hold for this client, and what makes the table say so. */
export interface Judgement {
  holds: boolean;
  text: TextId;
  meeting: MeetingId;
}

export interface CaseDecision {
  meeting: MeetingId;
  text: TextId;
  /** null: the owner left; the programme manager answers for it until somebody is named. */
  owner: PersonId | null;
  ownerSince: Moment;
  dueDay: Day;
  doneOn: Day | null;
}

export const reviewOutcomes = ['solved', 'notYet', 'notSolved', 'notSolvable'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** What a case conference could not solve. Open as long as it has not ended; every table has it until then. */
export interface CaseState extends Owned {
  handover: HandoverId;
  cluster: ClusterId;
  bottleneck: BottleneckId | null;
  question: TextId;
  broughtInBy: PersonId | null;
  broughtInAt: Moment;
  /** Since when it waits for the table: brought in, or not solved by what was decided. */
  waitingSince: Moment;
  judgements: Partial<Record<RuleOfThumb, Judgement>>;
  decision: CaseDecision | null;
  /** The moment and the table at which it was last decided on or looked at again. */
  lookedAtOn: Moment | null;
  lastTable: MeetingId | null;
  /** How often what was decided did not solve it. */
  rounds: number;
  ended: { kind: 'solved' | 'notSolvable' | 'withdrawn'; on: Day; text: TextId } | null;
}

export const caseStatuses = ['waiting', 'judged', 'decided', 'done', 'ended'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export const rulesToJudge = ({ judgements }: Pick<CaseState, 'judgements'>): RuleOfThumb[] =>
  rulesOfThumb.filter((rule) => !judgements[rule]);

/** Derived from the facts, never kept. */
export function caseStatusOf(state: Pick<CaseState, 'ended' | 'decision' | 'judgements'>): CaseStatus {
  if (state.ended) return 'ended';
  if (state.decision) return state.decision.doneOn === null ? 'decided' : 'done';
  return rulesToJudge(state).length === 0 ? 'judged' : 'waiting';
}
