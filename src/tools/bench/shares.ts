import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { createRecordsActivities } from '../../../activities/records';
import { loadHandover } from '../../db/handovers';
import { addDays, dayOf, toMoment } from '../../domain/calendar/day';
import type { Command } from '../../domain/handover/commands';
import { decide, type Request } from '../../domain/handover/decide';
import { record } from '../../domain/handover/record';
import type { HandoverState } from '../../domain/handover/state';
import { pointKeys, type PointKey } from '../../domain/template';
import { actorFor } from '../../local/demo/roles';
import { createTemporalClient } from '../../temporal/connection';
import { createHandovers } from '../../temporal/handovers';
import { actors } from './courses';
import { work, type Timing } from './load';
import type { Stage } from './stage';

const signature = (state: HandoverState, point: PointKey): Request => ({
  id: randomUUID(),
  actor: actorFor(actors.receiver),
  command: {
    type: 'signPoints',
    party: 'receiver',
    outcome: 'signed',
    points: [{ point, version: state.points[point].version ?? '' }],
    text: null,
    until: null,
  },
});

const stateOf = async (pool: Pool, handover: string): Promise<HandoverState> => {
  const found = await loadHandover(pool, handover);
  if (!found) throw new Error(`${handover} is not on record`);
  return found.state;
};

/** The sign-offs of these handovers as Updates, without pages. */
export async function updatesOnly(
  { config }: Stage,
  pool: Pool,
  handovers: readonly string[],
): Promise<Timing> {
  const { client, close } = createTemporalClient(config.temporal);
  const { execute } = createHandovers({ client, taskQueue: config.temporal.taskQueue, patience: 60_000 });
  const states = await Promise.all(handovers.map((handover) => stateOf(pool, handover)));
  try {
    return await work(
      pointKeys.flatMap((point) =>
        states.map((state) => async () => {
          const { kind } = await execute(state.id, signature(state, point));
          if (kind !== 'done') throw new Error(`A sign-off was answered with ${kind}`);
        }),
      ),
      1,
    );
  } finally {
    await close();
  }
}

/** The same sign-offs as transactions, without Temporal; of handovers that do not run. */
export async function transactionsOnly(pool: Pool, handovers: readonly string[]): Promise<Timing> {
  const { commit } = createRecordsActivities({ pool });
  const tasks = pointKeys.flatMap((point) =>
    handovers.map((handover) => async () => {
      const found = await loadHandover(pool, handover);
      if (!found) throw new Error(`${handover} is not on record`);
      const request = signature(found.state, point);
      const now = toMoment(Date.now());
      const decided = decide(found.state, request, now, found.policy);
      if (!decided.ok) throw new Error(decided.refusal.code);
      const recorded = record(found.state, request, now, decided.events);
      await commit({
        handover,
        request: { id: request.id, actor: request.actor },
        recorded,
      });
    }),
  );
  return work(tasks, 1);
}

const movingDays = 300;

/** So many commands on one and the same handover, ten at once: they take turns. */
export async function commandsOnOne({ config }: Stage, handover: string, count: number): Promise<Timing> {
  const { client, close } = createTemporalClient(config.temporal);
  const { execute } = createHandovers({ client, taskQueue: config.temporal.taskQueue, patience: 60_000 });
  const from = addDays(dayOf(toMoment(Date.now())), 30);
  const move = (at: number): Command => ({
    type: 'changeMovingDay',
    day: addDays(from, at % movingDays),
    text: randomUUID(),
  });
  try {
    return await work(
      Array.from({ length: count }, (_, at) => async () => {
        const request = { id: randomUUID(), actor: actorFor(actors.caseWorker), command: move(at) };
        const { kind } = await execute(handover, request);
        if (kind !== 'done') throw new Error(`Command ${at} was answered with ${kind}`);
      }),
      10,
    );
  } finally {
    await close();
  }
}
