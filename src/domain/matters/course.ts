import type { Day, Moment } from '../calendar/day';
import type { ClusterId, HandoverId, PersonId } from '../handover/state';
import type { MatterExpectation } from './expectation';
import type { MatterKind } from './kinds';
import type {
  MatterCommands,
  MatterDecided,
  MatterEvents,
  MatterRecorded,
  MatterRequest,
  MatterRules,
  MatterStates,
  MatterSurroundings,
} from './matter';
import type { MatterNotice } from './notice';

/** What lists show of a matter. */
export interface MatterSummary {
  /** What it is about: the kind of meeting, bottleneck or fault; of a case its cluster. */
  topic: string;
  status: string;
  owner: PersonId | null;
  dueDay: Day | null;
}

/** How one kind of matter goes: the same questions for each, so that one engine carries all. Pure. */
export interface Course<K extends MatterKind> {
  decide(
    state: MatterStates[K] | null,
    request: MatterRequest<K>,
    now: Moment,
    rules: MatterRules,
  ): MatterDecided<K>;
  record(
    state: MatterStates[K] | null,
    request: Pick<MatterRequest<K>, 'id' | 'actor'>,
    now: Moment,
    events: readonly MatterEvents[K][],
  ): MatterRecorded<K>[];
  evolve(state: MatterStates[K] | null, recorded: MatterRecorded<K>): MatterStates[K];
  /** The first moment at which `timePasses` yields something. */
  nextDue(state: MatterStates[K], rules: MatterRules): Moment | null;
  notices(
    before: MatterStates[K] | null,
    recorded: MatterRecorded<K>,
    after: MatterStates[K],
    rules: MatterRules,
  ): MatterNotice[];
  expectations(state: MatterStates[K], rules: MatterRules): MatterExpectation[];
  /** Everybody who may see it or owns something in it; how much they see is decided by its relations. */
  people(state: MatterStates[K], rules: MatterRules): PersonId[];
  /** The clusters it touches; of a breakthrough table none. */
  clusters(state: MatterStates[K]): ClusterId[];
  /** Every handover it points at. */
  handovers(state: MatterStates[K]): HandoverId[];
  /** Nothing is expected and time brings nothing about; people may still ask something of it. */
  hasEnded(state: MatterStates[K]): boolean;
  /** Changes when a stretch of its course is over: a run of the workflow lasts no longer. */
  stretch(state: MatterStates[K]): string;
  summary(state: MatterStates[K], rules: MatterRules): MatterSummary;
  timePasses: MatterCommands[K];
  updateSurroundings(surroundings: MatterSurroundings[K]): MatterCommands[K];
}
