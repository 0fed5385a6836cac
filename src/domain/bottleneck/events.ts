import type { Day } from '../calendar/day';
import type { Recorded } from '../handover/events';
import type { PersonId } from '../handover/state';
import type { RungClimbed } from '../owned/rungs';
import type { BottleneckCommandOf, BottleneckCommandType } from './commands';

type Fact<Name extends string, C extends BottleneckCommandType> = Omit<BottleneckCommandOf<C>, 'type'> & {
  type: Name;
};

/** Everything that can have happened to a bottleneck: its history. */
export type BottleneckEvent =
  | (Omit<Fact<'raised', 'raise'>, 'dueDay'> & { dueDay: Day })
  | Fact<'handoverAdded', 'addHandover'>
  | (Omit<Fact<'ownerAssigned', 'assignOwner'>, 'dueDay'> & { dueDay: Day })
  | { type: 'ownerLeft'; person: PersonId }
  | Fact<'dueDayMoved', 'moveDueDay'>
  | Fact<'resolved', 'resolve'>
  | Fact<'reopened', 'reopen'>
  | Fact<'commented', 'comment'>
  | Fact<'surroundingsUpdated', 'updateSurroundings'>
  | RungClimbed<BottleneckExpectationKind>;

export const bottleneckExpectationKinds = ['resolveBottleneck', 'nameBottleneckOwner'] as const;
export type BottleneckExpectationKind = (typeof bottleneckExpectationKinds)[number];

export type BottleneckEventType = BottleneckEvent['type'];
export type BottleneckEventOf<T extends BottleneckEventType> = Extract<BottleneckEvent, { type: T }>;
export type RecordedBottleneck = Recorded<BottleneckEvent>;
