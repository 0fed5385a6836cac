import { addDays } from '../../src/domain/calendar/day';
import { prepareRun, startRun } from '../support/handoverRun';
import { memoryRecord } from '../support/memoryRecord';
import { testEngine } from '../support/temporal';

const memory = memoryRecord();
const engine = testEngine(memory.activities);

test('one handover takes 2,500 commands, twenty at a time', async () => {
  const run = prepareRun(engine.environment, engine.worker.taskQueue, memory.state);
  await startRun(run);
  const today = await run.today();
  for (let round = 0; round < 125; round += 1) {
    const days = Array.from({ length: 20 }, (_, at) => addDays(today, 50 + (round % 2) * 20 + at));
    const outcomes = await Promise.all(
      days.map((day) => run.ask('anna', { type: 'changeMovingDay', day, text: 'text-1' })),
    );
    expect(outcomes.filter(({ kind }) => kind !== 'done')).toEqual([]);
  }
  expect((await run.remembered())?.seq).toBe(2_501);
}, 180_000);
