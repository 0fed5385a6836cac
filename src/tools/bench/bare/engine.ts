import { randomUUID } from 'node:crypto';
import { createTemporalClient } from '../../../temporal/connection';
import { work, type Timing } from '../load';
import type { Stage } from '../stage';
import { bareTaskQueue } from './taskQueue';
import { bare, count } from './workflow';

export interface BareEngine {
  /** So many updates on so many workflows, through the same client as the product's. */
  run: (plan: { updates: number; atOnce: number }) => Promise<Timing>;
  close: () => Promise<void>;
}

/** Ten points, signed by two: as many workflows work side by side as handovers do. */
const updatesPerWorkflow = 20;

export async function startBareEngine(stage: Stage): Promise<BareEngine> {
  await stage.start('bare');
  const { client, close } = createTemporalClient(stage.config.temporal);

  const startWorkflow = () =>
    client.workflow.start(bare, {
      workflowId: `bare-${randomUUID()}`,
      taskQueue: bareTaskQueue,
      args: [updatesPerWorkflow],
    });

  return {
    run: async ({ updates, atOnce }) => {
      const handles = await Promise.all(
        Array.from({ length: Math.ceil(updates / updatesPerWorkflow) }, startWorkflow),
      );
      const tasks = Array.from({ length: updatesPerWorkflow }, () =>
        handles.map((handle) => async () => {
          const id = randomUUID();
          await handle.executeUpdate(count, { args: [{ id }], updateId: id });
        }),
      ).flat();
      return work(tasks.slice(0, updates), atOnce);
    },
    close: async () => {
      await close();
      await stage.stop('bare');
    },
  };
}
