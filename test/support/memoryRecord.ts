import type { Moment } from '../../src/domain/calendar/day';
import type { Activities } from '../../activities';
import { quietly } from '../../activities/quietly';
import type { Recorded } from '../../src/domain/handover/events';
import { evolveAll } from '../../src/domain/handover/evolve';
import type { HandoverState, Surroundings } from '../../src/domain/handover/state';
import { defaultPolicy } from '../../src/domain/policy';
import { memoryMatters, type MemoryMatters } from './memoryMatters';

export interface MemoryRecord {
  activities: Activities;
  events(handover: string): readonly Recorded[];
  state(handover: string): HandoverState | null;
  /** Takes over what was recorded elsewhere. */
  adopt(handover: string, recorded: readonly Recorded[]): void;
  /** How often notices of the handover were handed out. */
  deliveries(handover: string): number;
  /** Days on which the daily mails went out. */
  digests: string[];
  /** The weekly summaries that went out: on which day, about which days. */
  summaries: { day: string; period: { from: string; until: string } }[];
  closingDays: string[];
  /** Nights on which what was due was erased. */
  nights: string[];
  /** Files: until when one can be fetched, and what was done with it. */
  exports: { expires: Moment | null; done: string[] };
  /** Days on which quarters were frozen. */
  freezings: string[];
  /** What the directory says from now on. */
  surroundings: Surroundings | null;
  /** Handovers of the same client by other senders. */
  sameClient: string[];
  /** Conferences, bottlenecks, faults and cases. */
  matters: MemoryMatters;
  /** The next effects fail with this, as long as it is set. */
  fault: Error | null;
}

/** The effects without Postgres and mail, keeping the same promises: a command once, events in order. */
export function memoryRecord(): MemoryRecord {
  const events = new Map<string, Recorded[]>();
  const handled = new Map<string, number>();
  const deliveries = new Map<string, number>();
  const eventsOf = (handover: string) => events.get(handover) ?? [];
  const stateOf = (handover: string) => {
    const recorded = eventsOf(handover);
    return recorded.length === 0 ? null : evolveAll(null, recorded);
  };
  const mayFail = () => {
    if (memory.fault) throw memory.fault;
  };
  const matters = memoryMatters(mayFail);

  const memory: MemoryRecord = {
    events: eventsOf,
    state: stateOf,
    adopt: (handover, recorded) => {
      events.set(handover, [...recorded]);
      for (const { command, seq } of recorded) handled.set(command, seq);
    },
    deliveries: (handover) => deliveries.get(handover) ?? 0,
    digests: [],
    summaries: [],
    closingDays: [],
    nights: [],
    exports: { expires: null, done: [] },
    freezings: [],
    surroundings: null,
    sameClient: [],
    matters,
    fault: null,
    activities: quietly(
      {
        ...matters.activities,
        async commit({ handover, request, recorded }) {
          mayFail();
          const before = handled.get(request.id);
          if (before !== undefined) return { kind: 'repeated', seq: before };
          const known = eventsOf(handover);
          const last = recorded.at(-1);
          if (!last || recorded.some(({ seq }, at) => seq !== known.length + at + 1))
            throw Object.assign(new Error('SequenceFault'), { name: 'SequenceFault' });
          events.set(handover, [...known, ...recorded]);
          handled.set(request.id, last.seq);
          return { kind: 'committed', seq: last.seq };
        },
        async loadHandover(handover) {
          mayFail();
          const state = stateOf(handover);
          return state && { state, policy: defaultPolicy };
        },
        async readSurroundings() {
          mayFail();
          return memory.surroundings;
        },
        async findSameClient() {
          return memory.sameClient;
        },
        async readClosingDays() {
          return memory.closingDays;
        },
        async deliverNotices({ handover }) {
          mayFail();
          deliveries.set(handover, (deliveries.get(handover) ?? 0) + 1);
        },
        async sendDigests({ day }) {
          memory.digests.push(day);
        },
        async sendWeeklySummaries(asked) {
          mayFail();
          memory.summaries.push(asked);
        },
        async eraseDue({ day }) {
          mayFail();
          memory.nights.push(day);
          return { erased: 0, failed: 0 };
        },
        async gatherExport({ id }) {
          mayFail();
          memory.exports.done.push(`gathered ${id}`);
          return memory.exports.expires;
        },
        async failExport({ id }) {
          memory.exports.done.push(`failed ${id}`);
        },
        async eraseExport({ id }) {
          memory.exports.done.push(`erased ${id}`);
        },
        async freezeQuarters({ today }) {
          mayFail();
          memory.freezings.push(today);
          return 1;
        },
      },
      { warn: () => undefined },
    ),
  };
  return memory;
}
