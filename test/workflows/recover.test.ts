import { nextDue } from '../../src/domain/expectations';
import { defaultPolicy } from '../../src/domain/policy';
import { recover } from '../../src/temporal/recover';
import {
  digestWorkflowId,
  handoverWorkflowId,
  retentionWorkflowId,
  snapshotWorkflowId,
  watchWorkflowId,
  weeklySummaryWorkflowId,
} from '../../src/temporal/workflowIds';
import { prepare, prepareRun, startRun } from '../support/handoverRun';
import { memoryRecord } from '../support/memoryRecord';
import { testEngine } from '../support/temporal';

/** What runs without end, whoever is handed over. */
const endless = [
  ...[digestWorkflowId, retentionWorkflowId, watchWorkflowId],
  ...[snapshotWorkflowId, weeklySummaryWorkflowId],
];

const memory = memoryRecord();
const engine = testEngine(memory.activities);

describe('Recovery from the record', () => {
  it('runs every open handover again, with the same due moment, and leaves alone what runs', async () => {
    const runs = [1, 2, 3].map(() => prepareRun(engine.environment, engine.worker.taskQueue, memory.state));
    for (const run of runs) {
      await startRun(run);
      await prepare(run);
    }
    const [lost, submitted, running] = runs;
    if (!lost || !submitted || !running) throw new Error('Three handovers are needed');
    await submitted.does('bram', { type: 'submit' });
    const delivered = memory.deliveries(submitted.id);
    // A Temporal that lost its database knows nothing of these two any more.
    for (const run of [lost, submitted])
      await engine.environment.client.workflow.getHandle(handoverWorkflowId(run.id)).terminate();

    const ids = runs.map(({ id }) => id).sort();
    const again = () =>
      recover({
        client: engine.environment.client,
        taskQueue: engine.worker.taskQueue,
        openHandovers: async ({ after, limit }) =>
          ids
            .filter((id) => after === null || id > after)
            .slice(0, limit)
            .map((id) => ({ id, state: memory.state(id), policy: defaultPolicy })),
        handoversWithUrgentNotices: async () => [],
        openMatters: async () => [],
        mattersWithUrgentNotices: async () => [],
        digest: { reminderTime: '08:00', liberationDay: 'always' },
        weekly: { summary: { weekday: 1, time: '08:00' }, liberationDay: 'always' },
      });
    expect((await again()).handovers).toEqual({ started: 2, running: 1 });
    expect((await again()).handovers).toEqual({ started: 0, running: 3 });

    const due = nextDue(lost.state(), defaultPolicy);
    expect(await lost.remembered()).toEqual(memory.state(lost.id));
    await lost.pass(14);
    const since = memory.events(lost.id).find(({ event }) => event.type === 'rungClimbed');
    expect(Date.parse(since?.at ?? '') - Date.parse(due ?? '')).toBeLessThan(60_000);
    expect(memory.deliveries(submitted.id)).toBeGreaterThan(delivered);
    await submitted.does('eva', { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null });
    for (const id of endless) {
      const { status } = await engine.environment.client.workflow.getHandle(id).describe();
      expect([id, status.name]).toEqual([id, 'RUNNING']);
    }
    // At once what is over was frozen, once: the second recovery left it running.
    expect(memory.freezings).toHaveLength(1);
  }, 60_000);
});
