import type { MattersActivities } from '../../activities/matters';
import {
  courseOf,
  type MatterKind,
  type MatterNotice,
  type MatterRecorded,
  type MatterRules,
  type MatterStates,
  type MatterSurroundings,
} from '../../src/domain/matters';
import { utrecht } from '../../src/domain/region/utrecht';

export const matterRules: MatterRules = {
  policy: utrecht.policy,
  bottlenecks: utrecht.bottlenecks,
  breakthrough: utrecht.breakthrough,
};

interface Kept {
  kind: MatterKind;
  recorded: MatterRecorded[];
}

export interface MemoryMatters {
  activities: MattersActivities & { deliverMatterNotices(input: { matter: string }): Promise<void> };
  events(matter: string): readonly MatterRecorded[];
  state<K extends MatterKind>(kind: K, matter: string): MatterStates[K] | null;
  /** Takes over what was recorded elsewhere. */
  adopt(kind: MatterKind, matter: string, recorded: readonly MatterRecorded[]): void;
  /** Everything that was to be told, in order. */
  notices(matter: string): MatterNotice[];
  /** How often notices of the matter were handed out. */
  deliveries(matter: string): number;
  /** Matters on record of that kind. */
  all(kind: MatterKind): string[];
  /** What the directory says from now on; null: nothing changed. */
  surroundings: MatterSurroundings[MatterKind] | null;
  /** The rules of the region from now on; null: as they were. */
  rules: MatterRules | null;
  toStart: Awaited<ReturnType<MattersActivities['conferencesToStart']>>;
  toPropose: () => Awaited<ReturnType<MattersActivities['faultsToPropose']>>;
}

/** The effects of matters without Postgres and mail, keeping the same promises: a command once, events in order. */
export function memoryMatters(mayFail: () => void): MemoryMatters {
  const kept = new Map<string, Kept>();
  const handled = new Map<string, number>();
  const deliveries = new Map<string, number>();
  const eventsOf = (matter: string) => kept.get(matter)?.recorded ?? [];

  const memory: MemoryMatters = {
    events: eventsOf,
    state: (kind, matter) => {
      type State = MatterStates[typeof kind];
      const { evolve } = courseOf(kind);
      return (eventsOf(matter) as MatterRecorded<typeof kind>[]).reduce<State | null>(evolve, null);
    },
    adopt: (kind, matter, recorded) => {
      kept.set(matter, { kind, recorded: [...recorded] });
      for (const { command, seq } of recorded) handled.set(command, seq);
    },
    notices: (matter) => {
      const course = courseOf<MatterKind>(kept.get(matter)?.kind ?? 'conference');
      let state: MatterStates[MatterKind] | null = null;
      return eventsOf(matter).flatMap((one) => {
        const before: MatterStates[MatterKind] | null = state;
        state = course.evolve(before, one);
        return course.notices(before, one, state, matterRules);
      });
    },
    deliveries: (matter) => deliveries.get(matter) ?? 0,
    all: (kind) => [...kept].filter(([, one]) => one.kind === kind).map(([id]) => id),
    surroundings: null,
    rules: null,
    toStart: [],
    toPropose: () => ({ proposed: [], returned: [] }),
    activities: {
      async commitMatter({ kind, matter, request, recorded }) {
        mayFail();
        const before = handled.get(request.id);
        if (before !== undefined) return { kind: 'repeated', seq: before };
        const known = eventsOf(matter);
        const last = recorded.at(-1);
        if (!last || recorded.some(({ seq }, at) => seq !== known.length + at + 1))
          throw Object.assign(new Error('SequenceFault'), { name: 'SequenceFault' });
        kept.set(matter, { kind, recorded: [...known, ...recorded] });
        handled.set(request.id, last.seq);
        return { kind: 'committed', seq: last.seq };
      },
      async loadMatter({ kind, matter }) {
        mayFail();
        return memory.state(kind, matter);
      },
      async readMatterSurroundings<K extends MatterKind>() {
        mayFail();
        return memory.surroundings as MatterSurroundings[K] | null;
      },
      rulesToday: async () => memory.rules,
      conferencesToStart: async () => memory.toStart,
      faultsToPropose: async () => memory.toPropose(),
      async deliverMatterNotices({ matter }) {
        mayFail();
        deliveries.set(matter, (deliveries.get(matter) ?? 0) + 1);
      },
    },
  };
  return memory;
}
