import { bottleneckRefusalCodes } from '../bottleneck/refusals';
import { faultRefusalCodes } from '../bottleneck/fault';
import { caseRefusalCodes } from '../breakthrough/refusals';
import { conferenceRefusalCodes } from '../conference/refusals';
import type { MatterRefusalCode } from './matter';

/** Every code with which a matter says no, each once. */
export const matterRefusalCodes: readonly MatterRefusalCode[] = [
  ...new Set([
    ...conferenceRefusalCodes,
    ...bottleneckRefusalCodes,
    ...faultRefusalCodes,
    ...caseRefusalCodes,
  ]),
];
