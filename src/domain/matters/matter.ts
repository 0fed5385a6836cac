import type { BottleneckCommand } from '../bottleneck/commands';
import type { BottleneckEvent } from '../bottleneck/events';
import type { FaultCommand, FaultEvent, FaultState } from '../bottleneck/fault';
import type { BottleneckRefusalCode } from '../bottleneck/refusals';
import type { FaultRefusalCode } from '../bottleneck/fault/refusals';
import type { BottleneckRules } from '../bottleneck/rules';
import type { BottleneckState } from '../bottleneck/state';
import type { CaseCommand } from '../breakthrough/commands';
import type { CaseEvent } from '../breakthrough/events';
import type { CaseRefusalCode } from '../breakthrough/refusals';
import type { BreakthroughRules } from '../breakthrough/rules';
import type { CaseState } from '../breakthrough/state';
import type { ConferenceCommand } from '../conference/commands';
import type { ConferenceEvent } from '../conference/events';
import type { ConferenceRefusalCode } from '../conference/refusals';
import type { ConferenceState, ConferenceSurroundings } from '../conference/state';
import type { Recorded } from '../handover/events';
import type { Surroundings } from '../owned/surroundings';
import type { Actor } from '../permissions';
import type { Policy } from '../policy';
import type { MatterKind } from './kinds';

/** What decides about matters; of the region. */
export interface MatterRules {
  policy: Policy;
  bottlenecks: BottleneckRules;
  breakthrough: BreakthroughRules;
}

export interface MatterStates {
  conference: ConferenceState;
  bottleneck: BottleneckState;
  fault: FaultState;
  case: CaseState;
}

export interface MatterCommands {
  conference: ConferenceCommand;
  bottleneck: BottleneckCommand;
  fault: FaultCommand;
  case: CaseCommand;
}

export interface MatterEvents {
  conference: ConferenceEvent;
  bottleneck: BottleneckEvent;
  fault: FaultEvent;
  case: CaseEvent;
}

interface MatterRefusalCodes {
  conference: ConferenceRefusalCode;
  bottleneck: BottleneckRefusalCode;
  fault: FaultRefusalCode;
  case: CaseRefusalCode;
}

export interface MatterSurroundings {
  conference: ConferenceSurroundings;
  bottleneck: Surroundings;
  fault: Surroundings;
  case: Surroundings;
}

export type MatterRefusalCode = MatterRefusalCodes[MatterKind];

/** A no that somebody can do something with: a stable code, what misses, and whom it is about. */
export interface MatterRefusal<K extends MatterKind = MatterKind> {
  code: MatterRefusalCodes[K];
  needs?: readonly string[];
  people?: readonly string[];
}

/** A command, who asks it, and its id: the one-time token of the form it came from. */
export interface MatterRequest<K extends MatterKind = MatterKind> {
  id: string;
  actor: Actor;
  command: MatterCommands[K];
}

export type MatterRecorded<K extends MatterKind = MatterKind> = Recorded<MatterEvents[K]>;

export type MatterDecided<K extends MatterKind = MatterKind> =
  { ok: true; events: MatterEvents[K][] } | { ok: false; refusal: MatterRefusal<K> };
