import type { PointKey, StillNeeded } from '../../../domain/template';
import type { PointContent } from '../../../domain/template';
import { finances, housing } from './basis';
import type { Facts, Variant } from './facts';
import { mentalHealth, physicalHealth } from './health';
import { dailyLiving, ownLead, safety } from './lead';
import { activation, daytime, network } from './week';

export type { Facts } from './facts';

const variants: Record<PointKey, readonly Variant[]> = {
  housing,
  finances,
  activation,
  daytime,
  network,
  physicalHealth,
  mentalHealth,
  dailyLiving,
  safety,
  ownLead,
};

/** One point of one client's document, filled in; clients beside each other get other answers. */
export function filledPoint(
  point: PointKey,
  facts: Facts,
  client: number,
  stillNeeded: readonly StillNeeded[] = [],
): PointContent {
  const all = variants[point];
  const chosen = all[(client + point.length) % all.length];
  return { answers: chosen?.(facts) ?? {}, stillNeeded, complete: stillNeeded.length === 0 };
}
