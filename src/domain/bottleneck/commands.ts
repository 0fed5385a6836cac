import type { Day } from '../calendar/day';
import type { ClusterId, HandoverId, PersonId, TextId } from '../handover/state';
import type { Surroundings } from '../owned/surroundings';
import type { BottleneckKind } from './kinds';
import type { BottleneckId, BottleneckOutcome, Hit, Origin } from './state';

/** Everything anybody can ask of a bottleneck. Free text is already a row in Postgres; a command carries its id. */
export type BottleneckCommand =
  | {
      type: 'raise';
      bottleneck: BottleneckId;
      kind: BottleneckKind;
      description: TextId;
      origin: Origin;
      clusters: readonly ClusterId[];
      hits: readonly Hit[];
      /** null: nobody yet; the programme manager is asked to name somebody. */
      owner: PersonId | null;
      /** null: the region's own number of working days from today. */
      dueDay: Day | null;
      surroundings: Surroundings;
    }
  | { type: 'addHandover'; handover: HandoverId; cluster: ClusterId; text: TextId | null }
  /** `dueDay` null keeps the day; nobody becomes the owner of something that is late already. */
  | { type: 'assignOwner'; owner: PersonId; dueDay: Day | null; text: TextId | null }
  | { type: 'moveDueDay'; dueDay: Day; text: TextId }
  | { type: 'resolve'; outcome: BottleneckOutcome; text: TextId }
  | { type: 'reopen'; dueDay: Day; text: TextId }
  | { type: 'comment'; text: TextId }
  | { type: 'updateSurroundings'; surroundings: Surroundings }
  | { type: 'timePasses' };

export type BottleneckCommandType = BottleneckCommand['type'];
export type BottleneckCommandOf<T extends BottleneckCommandType> = Extract<BottleneckCommand, { type: T }>;
