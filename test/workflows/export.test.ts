import { toMoment } from '../../src/domain/calendar/day';
import { createExports } from '../../src/temporal/exports';
import { exportWorkflowId } from '../../src/temporal/workflowIds';
import { memoryRecord } from '../support/memoryRecord';
import { testEngine } from '../support/temporal';

const memory = memoryRecord();
const engine = testEngine(memory.activities);

const exports = () =>
  createExports({ client: engine.environment.client, taskQueue: engine.worker.taskQueue });
const ended = (id: string) => engine.environment.client.workflow.getHandle(exportWorkflowId(id)).result();
const inDays = async (days: number) =>
  toMoment((await engine.environment.currentTimeMs()) + days * 24 * 60 * 60 * 1000);

test('a file is gathered once however often it is started, and erased when its time is over', async () => {
  memory.exports.expires = await inDays(7);
  const before = await engine.environment.currentTimeMs();
  await exports().start('one');
  await exports().start('one');
  await ended('one');
  expect(memory.exports.done).toEqual(['gathered one', 'erased one']);
  expect((await engine.environment.currentTimeMs()) - before).toBeGreaterThanOrEqual(
    7 * 24 * 60 * 60 * 1000 - 5_000,
  );
}, 60_000);

test('what cannot be made says so, keeps nothing, and can be asked again', async () => {
  memory.exports.done = [];
  memory.fault = new Error('A fault of ours');
  await exports().start('two');
  await ended('two');
  expect(memory.exports.done).toEqual(['failed two']);
  memory.fault = null;
  memory.exports.expires = await inDays(1);
  await exports().start('two');
  await ended('two');
  expect(memory.exports.done).toEqual(['failed two', 'gathered two', 'erased two']);
}, 60_000);

test('what may not be made, or is over, ends at once', async () => {
  memory.exports.done = [];
  memory.exports.expires = null;
  await exports().start('three');
  await ended('three');
  expect(memory.exports.done).toEqual(['gathered three']);
}, 60_000);
