import { seesBottleneck } from '../../domain/bottleneck';
import { seesFault } from '../../domain/bottleneck/fault';
import { seesCase } from '../../domain/breakthrough';
import type { Day } from '../../domain/calendar/day';
import { relationsTo } from '../../domain/conference/relations';
import type { MatterKind, MatterStates } from '../../domain/matters';
import type { Actor } from '../../domain/relations';

/** Who has something to do with a matter sees it; for others it is not there. */
const rules: { [K in MatterKind]: (actor: Actor, state: MatterStates[K], day: Day) => boolean } = {
  conference: (actor, state, day) => relationsTo(actor, state, day).length > 0,
  bottleneck: seesBottleneck,
  fault: seesFault,
  case: seesCase,
};

export const seesMatter = <K extends MatterKind>(
  kind: K,
  actor: Actor,
  state: MatterStates[K],
  day: Day,
): boolean => rules[kind](actor, state, day);
