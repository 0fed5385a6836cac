export type { BottleneckCommand } from './commands';
export { decideBottleneck, type BottleneckDecided } from './decide';
export {
  bottleneckExpectationKinds,
  type BottleneckEvent,
  type BottleneckExpectationKind,
  type RecordedBottleneck,
} from './events';
export { evolveBottleneck } from './evolve';
export { bottleneckExpectations, nextBottleneckDue, type BottleneckExpectation } from './expectations';
export { bottleneckKinds, outsideParties, type BottleneckKind, type OutsideParty } from './kinds';
export { bottleneckNoticeKinds, bottleneckNotices, type BottleneckNoticeKind } from './notices';
export { countsPerQuarter, type CountedBottleneck, type KindCount } from './occurrences';
export { bottleneckRelations, mayBottleneckCommand, mayRaiseBottleneck, seesBottleneck } from './permissions';
export { nextQuarter, previousQuarter, quarterOf, type Quarter } from '../calendar/quarter';
export { raisable, type Raisable } from './raisable';
export { bottleneckRefusalCodes, type BottleneckRefusalCode } from './refusals';
export type { BottleneckRules, Rules } from './rules';
export { bottleneckOnAgenda } from './onAgenda';
export { bottleneckOutcomes, clustersOf, meetingIdOf, type BottleneckState, type RaisedFor } from './state';
