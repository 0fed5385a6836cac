import { addDays, momentAt, toMoment } from '../../src/domain/calendar/day';
import { ensureRetention } from '../../src/temporal/endless';
import { memoryRecord } from '../support/memoryRecord';
import { testEngine } from '../support/temporal';

const memory = memoryRecord();
const engine = testEngine(memory.activities);

test('every night at three, once, also when the clocks change: what is due is erased', async () => {
  const started = toMoment(await engine.environment.currentTimeMs());
  // The night on which the clocks go back is among these.
  const first = `${Number(started.slice(0, 4)) + 1}-10-20`;
  const passTo = async (day: string, time: string) => {
    const left = Date.parse(momentAt(day, time)) - (await engine.environment.currentTimeMs());
    if (left > 0) await engine.environment.sleep(left);
  };
  await passTo(first, '12:00');
  for (let time = 0; time < 2; time += 1)
    await ensureRetention({ client: engine.environment.client, taskQueue: engine.worker.taskQueue });
  const nights = Array.from({ length: 14 }, (_, at) => addDays(first, at + 1));
  for (const night of nights) {
    const before = memory.nights.length;
    await passTo(night, '02:59');
    expect(memory.nights).toHaveLength(before);
    await passTo(night, '03:05');
  }
  expect(memory.nights).toEqual(nights);
}, 120_000);
