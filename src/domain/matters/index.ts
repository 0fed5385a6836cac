export { courseOf } from './courseOf';
export type { Course, MatterSummary } from './course';
export type { MatterExpectation, MatterExpectationKind } from './expectation';
export {
  conferenceIdOf,
  matterKinds,
  regionOfTable,
  tableIdOf,
  type MatterId,
  type MatterKind,
} from './kinds';
export type {
  MatterCommands,
  MatterDecided,
  MatterEvents,
  MatterRecorded,
  MatterRefusal,
  MatterRefusalCode,
  MatterRequest,
  MatterRules,
  MatterStates,
  MatterSurroundings,
} from './matter';
export type { MatterNotice, MatterNoticeKind } from './notice';
export { matterRefusalCodes } from './refusals';
