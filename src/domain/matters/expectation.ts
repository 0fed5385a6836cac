import type { BottleneckExpectationKind } from '../bottleneck/events';
import type { FaultExpectationKind } from '../bottleneck/fault';
import type { CaseExpectationKind } from '../breakthrough/events';
import type { ConferenceExpectation, ConferenceExpectationKind } from '../conference/expectation';
import type { OwnedExpectation } from '../owned/expectation';

export type MatterExpectationKind =
  ConferenceExpectationKind | BottleneckExpectationKind | FaultExpectationKind | CaseExpectationKind;

/** Something that somebody has to do by a day, in one matter. */
export interface MatterExpectation extends OwnedExpectation<MatterExpectationKind> {
  /** Of a conference: the meeting and the action it is about, if any. */
  meeting: number | null;
  action: string | null;
}

export const ofOwned = (expected: readonly OwnedExpectation<MatterExpectationKind>[]): MatterExpectation[] =>
  expected.map((one) => ({ ...one, meeting: null, action: null }));

export const ofConference = (expected: readonly ConferenceExpectation[]): MatterExpectation[] => [
  ...expected,
];
