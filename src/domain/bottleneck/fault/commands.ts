import type { Day } from '../../calendar/day';
import type { PersonId, TextId } from '../../handover/state';
import type { Surroundings } from '../../owned/surroundings';
import type { OutsideParty } from '../kinds';
import type { BottleneckId } from '../state';
import type { FaultGrounds, FaultId } from './state';

/** Everything anybody can ask of a structural fault. */
export type FaultCommand =
  | { type: 'proposeFault'; fault: FaultId; grounds: FaultGrounds; surroundings: Surroundings }
  /** An owner outside the case and a promised day; asked again it replaces the promise, with the reason in words. */
  | {
      type: 'acceptFault';
      party: OutsideParty;
      contact: TextId | null;
      promisedDay: Day;
      keeper: PersonId;
      text: TextId | null;
    }
  | { type: 'recordChange'; on: Day; text: TextId }
  /** It came back: by a bottleneck of the same kind, or somebody says how they know. */
  | { type: 'recordReturn'; bottleneck: BottleneckId | null; text: TextId | null }
  | { type: 'dismiss'; text: TextId }
  | { type: 'updateSurroundings'; surroundings: Surroundings }
  | { type: 'timePasses' };

export type FaultCommandType = FaultCommand['type'];
export type FaultCommandOf<T extends FaultCommandType> = Extract<FaultCommand, { type: T }>;
