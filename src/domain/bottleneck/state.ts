import type { Day, Moment } from '../calendar/day';
import type { ExpectationKind } from '../expectations';
import type {
  ClusterId,
  HandoverId,
  PersonId,
  SafetyNetTrigger,
  StallReason,
  TextId,
} from '../handover/state';
import type { Owned } from '../owned/owned';
import type { BottleneckKind } from './kinds';

export type BottleneckId = string;
/** One meeting of one conference, or one table. */
export type MeetingId = string;
export const meetingIdOf = (conference: string, number: number): MeetingId => `${conference}:${number}`;

/** What went wrong in a handover when the bottleneck was raised: it proposes a kind, and words for the description. */
export type RaisedFor =
  | { kind: 'stall'; reason: StallReason | null }
  | { kind: 'overdue'; expectation: ExpectationKind }
  | { kind: 'return' }
  | { kind: 'safetyNet'; trigger: SafetyNetTrigger };

export type Origin =
  | { kind: 'handover'; handover: HandoverId; reason: RaisedFor | null }
  | { kind: 'conference'; meeting: MeetingId }
  | { kind: 'free' };

/** A handover that it holds up. */
export interface Hit {
  handover: HandoverId;
  cluster: ClusterId;
}

export const bottleneckOutcomes = ['solved', 'workAround', 'noLongerThere', 'notSolvable'] as const;
export type BottleneckOutcome = (typeof bottleneckOutcomes)[number];

/** Something that holds up one or more handovers. Open as long as there is no outcome. */
export interface BottleneckState extends Owned {
  kind: BottleneckKind;
  description: TextId;
  origin: Origin;
  raisedBy: PersonId | null;
  raisedOn: Day;
  reopenedOn: readonly Day[];
  /** Where it was seen, besides the clusters of the handovers it hits. */
  clusters: readonly ClusterId[];
  hits: readonly (Hit & { on: Day })[];
  /** null: vacant, which is the programme manager's to fill. */
  owner: PersonId | null;
  /** Since when this owner has it, or since when nobody has. */
  ownerSince: Moment;
  dueDay: Day;
  outcome: { kind: BottleneckOutcome; on: Day; by: PersonId | null; text: TextId } | null;
}

/** Every cluster that it touches, each once. */
export const clustersOf = ({ clusters, hits }: Pick<BottleneckState, 'clusters' | 'hits'>): ClusterId[] => [
  ...new Set([...clusters, ...hits.map(({ cluster }) => cluster)]),
];
