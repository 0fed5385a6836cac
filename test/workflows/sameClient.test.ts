import { handoverWorkflowId } from '../../src/temporal/workflowIds';
import { prepareRun, startRun, surroundings } from '../support/handoverRun';
import { memoryRecord } from '../support/memoryRecord';
import { testEngine } from '../support/temporal';

const memory = memoryRecord();
const engine = testEngine(memory.activities);

const newRun = () => prepareRun(engine.environment, engine.worker.taskQueue, memory.state);
const statusOf = async (id: string) =>
  (await engine.environment.client.workflow.getHandle(handoverWorkflowId(id)).describe()).status.name;

describe('When another sender has the same client', () => {
  it('both handovers hear of it after the start, and the last that is left hears when the other is over', async () => {
    const here = newRun();
    const there = newRun();
    memory.sameClient = [];
    memory.surroundings = surroundings;
    await startRun(here);
    memory.sameClient = [here.id];
    memory.surroundings = {
      ...surroundings,
      sameClient: [{ organisation: 'lister', contactPerson: 'joost' }],
    };
    await startRun(there);
    await engine.environment.sleep('1 minute');
    for (const run of [here, there])
      expect(memory.events(run.id).map(({ event }) => event.type)).toEqual([
        'handoverStarted',
        'surroundingsUpdated',
      ]);
    expect(here.state().sameClient?.outcome).toBeNull();

    memory.surroundings = surroundings;
    await there.does('bram', { type: 'withdraw', reason: 'otherSupport', text: null });
    await engine.environment.sleep('1 minute');
    expect(here.state().sameClient).toBeNull();
    expect(await statusOf(there.id)).toBe('COMPLETED');
    memory.sameClient = [];
  });
});
