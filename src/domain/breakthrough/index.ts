export type { CaseCommand } from './commands';
export { decideCase, type CaseDecided } from './decide';
export { caseExpectationKinds, type CaseEvent, type CaseExpectationKind, type RecordedCase } from './events';
export { evolveCase } from './evolve';
export { caseExpectations, nextCaseDue, type CaseExpectation } from './expectations';
export { caseNoticeKinds, caseNotices, type CaseNoticeKind } from './notices';
export { caseRelations, mayBringIn, mayCaseCommand, seesCase } from './permissions';
export { caseRefusalCodes, type CaseRefusalCode } from './refusals';
export type { BreakthroughRules, CaseRules } from './rules';
export {
  caseStatusOf,
  reviewOutcomes,
  rulesOfThumb,
  rulesToJudge,
  type CaseState,
  type CaseStatus,
  type RuleOfThumb,
} from './state';
export { caseOnAgenda, casesOnTable, type CaseOnTable, type CaseReason } from './table';
