export type { FaultCommand } from './commands';
export { decideFault, type FaultDecided } from './decide';
export {
  faultExpectationKinds,
  type FaultEvent,
  type FaultExpectationKind,
  type RecordedFault,
} from './events';
export { evolveFault } from './evolve';
export { faultExpectations, nextFaultDue, type FaultExpectation } from './expectations';
export { faultNoticeKinds, faultNotices, type FaultNoticeKind } from './notices';
export { faultRelations, mayFaultCommand, seesFault } from './permissions';
export { faultIdOf, proposals, returns, type FaultFacts, type Proposal, type Return } from './proposals';
export { faultRefusalCodes, type FaultRefusalCode } from './refusals';
export { faultStatuses, statusOf, type FaultState, type FaultStatus } from './state';
