import type { Day, Moment } from '../../calendar/day';
import type { ClusterId, HandoverId, PersonId, TextId } from '../../handover/state';
import type { Owned } from '../../owned/owned';
import type { BottleneckKind, OutsideParty } from '../kinds';
import type { Quarter } from '../../calendar/quarter';
import type { BottleneckId } from '../state';

export type FaultId = string;

export const faultReasons = ['clusters', 'handovers'] as const;
/** Met in enough clusters, or in enough handovers. */
export type FaultReason = (typeof faultReasons)[number];

/** On what it was proposed. */
export interface FaultGrounds {
  kind: BottleneckKind;
  quarter: Quarter;
  because: readonly FaultReason[];
  clusters: readonly ClusterId[];
  handovers: readonly HandoverId[];
  bottlenecks: readonly BottleneckId[];
}

/** What somebody outside the case promised. */
export interface FaultPromise {
  party: OutsideParty;
  /** Who there, in words. */
  contact: TextId | null;
  day: Day;
  madeAt: Moment;
}

/** A bottleneck that recurs and needs somebody outside the case to repair it (ZO). */
export interface FaultState extends Owned {
  grounds: FaultGrounds;
  /** Since when it waits to be weighed: proposed, or come back. */
  waitingSince: Moment;
  /** The colleague who keeps in touch with the owner outside, as they cannot be reminded by us; null is vacant. */
  keeper: PersonId | null;
  keeperSince: Moment;
  promise: FaultPromise | null;
  /** How often a promised day was replaced by another. */
  renewals: number;
  change: { on: Day; text: TextId } | null;
  /** The days on which it came back after a change. */
  cameBackOn: readonly Day[];
  ended: { kind: 'stayedAway' | 'dismissed'; on: Day; text: TextId | null } | null;
}

export const faultStatuses = [
  'proposed',
  'promised',
  'changed',
  'cameBack',
  'stayedAway',
  'dismissed',
] as const;
export type FaultStatus = (typeof faultStatuses)[number];

/** Derived from the facts, never kept. */
export function statusOf(
  state: Pick<FaultState, 'ended' | 'change' | 'promise' | 'cameBackOn'>,
): FaultStatus {
  if (state.ended) return state.ended.kind;
  if (state.change) return 'changed';
  if (state.promise) return 'promised';
  return state.cameBackOn.length > 0 ? 'cameBack' : 'proposed';
}
