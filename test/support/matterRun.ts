import { randomUUID } from 'node:crypto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import {
  addDays,
  dayOf,
  momentAt,
  toEpochMilliseconds,
  toMoment,
  type Day,
  type Moment,
} from '../../src/domain/calendar/day';
import { nextWorkingDay } from '../../src/domain/calendar/workingDays';
import type { MatterCommands, MatterKind, MatterStates, MatterSurroundings } from '../../src/domain/matters';
import type { Actor } from '../../src/domain/permissions';
import { createMatters, type MatterOutcome, type Matters } from '../../src/temporal/matters';
import { matterWorkflowId } from '../../src/temporal/workflowIds';
import { matterState } from '../../workflows/matters/messages';
import { untilSettled } from './handoverRun';
import { matterRules, type MemoryMatters } from './memoryMatters';

const calendar = { liberationDay: matterRules.policy.liberationDay, closingDays: [], pauses: [] };

/** One matter on a Temporal server, moved on by people's commands and by time. */
export interface MatterRun<K extends MatterKind> {
  id: string;
  kind: K;
  matters: Matters;
  /** Its first command. */
  begins(by: string, command: MatterCommands[K], token?: string): Promise<MatterOutcome<K>>;
  ask(by: string, command: MatterCommands[K], token?: string): Promise<MatterOutcome<K>>;
  /** As `ask`, and a no fails the test. */
  does(by: string, command: MatterCommands[K]): Promise<void>;
  /** As on record. */
  state(): MatterStates[K];
  /** As the workflow remembers it. */
  remembered(): Promise<MatterStates[MatterKind] | null>;
  /** What happened, by name. */
  types(): string[];
  /** Who was told what, in order. */
  told(): string[];
  /** The directory says something else from now on, and the run is told so. */
  hears(surroundings: MatterSurroundings[K]): Promise<void>;
  now(): Promise<Moment>;
  today(): Promise<Day>;
  /** The first working day from so many days on. */
  dayAhead(days: number): Promise<Day>;
  /** Passes time until that time of that day. */
  passTo(day: Day, time?: string): Promise<void>;
  settled(): Promise<void>;
}

export interface MatterStage {
  environment: TestWorkflowEnvironment;
  taskQueue: string;
  memory: MemoryMatters;
}

export function prepareMatter<K extends MatterKind>(
  { environment, taskQueue, memory }: MatterStage,
  kind: K,
  id: string,
  actorOf: (person: string) => Actor,
): MatterRun<K> {
  const matters = createMatters({ client: environment.client, taskQueue, patience: 20_000 });
  const now = async () => toMoment(await environment.currentTimeMs());
  const settled = () => untilSettled(environment, matterWorkflowId(id));
  const run: MatterRun<K> = {
    id,
    kind,
    matters,
    now,
    settled,
    begins: (by, command, token = randomUUID()) =>
      matters.start(kind, id, { id: token, actor: actorOf(by), command }, matterRules),
    ask: (by, command, token = randomUUID()) => {
      const request = { id: token, actor: actorOf(by), command };
      return matters.execute(kind, id, request, { state: run.state(), rules: matterRules });
    },
    does: async (by, command) => {
      const outcome = await run.ask(by, command);
      await settled();
      if (outcome.kind !== 'done') throw new Error(`${command.type} by ${by}: ${JSON.stringify(outcome)}`);
    },
    state: () => {
      const state = memory.state(kind, id);
      if (!state) throw new Error('Not started');
      return state;
    },
    remembered: async () => {
      await settled();
      return environment.client.workflow.getHandle(matterWorkflowId(id)).query(matterState);
    },
    types: () => memory.events(id).map(({ event }) => event.type),
    told: () => memory.notices(id).map((notice) => `${notice.kind} ${notice.recipient}`),
    hears: async (surroundings) => {
      memory.surroundings = surroundings;
      await matters.notifySurroundings([id]);
      await environment.sleep('1 minute');
      await settled();
    },
    today: async () => dayOf(await now()),
    dayAhead: async (days) => nextWorkingDay(addDays(dayOf(await now()), days), calendar),
    passTo: async (day, time = '12:00') => {
      const left = toEpochMilliseconds(momentAt(day, time)) - toEpochMilliseconds(await now());
      await settled();
      if (left > 0) await environment.sleep(left);
      await settled();
    },
  };
  return run;
}
