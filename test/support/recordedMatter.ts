import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { commitMatter, type MatterCommitResult } from '../../src/db/matters/commit';
import type { Moment } from '../../src/domain/calendar/day';
import {
  courseOf,
  type MatterCommands,
  type MatterKind,
  type MatterRecorded,
  type MatterStates,
} from '../../src/domain/matters';
import { utrecht } from '../../src/domain/region/utrecht';
import { actorOf, type MemberName } from './directory';

const toActor = (by: MemberName | 'system') => (by === 'system' ? { kind: 'system' as const } : actorOf(by));

/** A matter on record, moved on by the real rules and committed by the real transaction. */
export interface RecordedMatter<K extends MatterKind> {
  id: string;
  state(): MatterStates[K];
  ask(by: MemberName | 'system', command: MatterCommands[K], at: Moment): Promise<MatterCommitResult>;
}

export function recordedMatter<K extends MatterKind>(pool: Pool, kind: K, id: string): RecordedMatter<K> {
  const course = courseOf(kind);
  let state: MatterStates[K] | null = null;
  return {
    id,
    state: () => {
      if (!state) throw new Error('Not begun');
      return state;
    },
    ask: async (by, command, at) => {
      const request = { id: randomUUID(), actor: toActor(by), command };
      const decided = course.decide(state, request, at, utrecht);
      if (!decided.ok) throw new Error(`${command.type} was refused: ${decided.refusal.code}`);
      const recorded = course.record(state, request, at, decided.events);
      const result = await commitMatter(pool, { kind, matter: id, request, recorded });
      state = recorded.reduce<MatterStates[K] | null>(course.evolve, state);
      return result;
    },
  };
}

/** Commits what was told in memory, one command after the other; gives what every repetition was answered. */
export async function commitTold<K extends MatterKind>(
  pool: Pool,
  kind: K,
  matter: string,
  told: readonly MatterRecorded<K>[],
): Promise<MatterRecorded<K>[]> {
  // The same command ids come in every story.
  const recorded = told.map((one) => ({ ...one, command: `${matter}:${one.command}` }));
  for (const command of new Set(recorded.map((one) => one.command))) {
    const events = recorded.filter((one) => one.command === command);
    const input = {
      kind,
      matter,
      request: { id: command, actor: { kind: 'system' as const } },
      recorded: events,
    };
    await commitMatter(pool, input);
    const again = await commitMatter(pool, input);
    if (again.kind !== 'repeated') throw new Error(`Command ${command} was committed twice`);
  }
  return recorded;
}
