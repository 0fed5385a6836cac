import type { Recorded } from '../../handover/events';
import type { PersonId } from '../../handover/state';
import type { RungClimbed } from '../../owned/rungs';
import type { FaultCommandOf, FaultCommandType } from './commands';

type Fact<Name extends string, C extends FaultCommandType> = Omit<FaultCommandOf<C>, 'type'> & { type: Name };

export const faultExpectationKinds = ['weighFault', 'keepPromise'] as const;
export type FaultExpectationKind = (typeof faultExpectationKinds)[number];

/** Everything that can have happened to a structural fault. */
export type FaultEvent =
  | Fact<'faultProposed', 'proposeFault'>
  | (Fact<'faultAccepted', 'acceptFault'> & { renewed: boolean })
  | { type: 'keeperLeft'; person: PersonId }
  | Fact<'changeRecorded', 'recordChange'>
  | Fact<'cameBack', 'recordReturn'>
  | { type: 'stayedAway' }
  | Fact<'dismissed', 'dismiss'>
  | Fact<'surroundingsUpdated', 'updateSurroundings'>
  | RungClimbed<FaultExpectationKind>;

export type FaultEventType = FaultEvent['type'];
export type FaultEventOf<T extends FaultEventType> = Extract<FaultEvent, { type: T }>;
export type RecordedFault = Recorded<FaultEvent>;
