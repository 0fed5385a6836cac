import { momentAt, toMoment } from '../../src/domain/calendar/day';
import { ensureSnapshots } from '../../src/temporal/endless';
import { memoryRecord } from '../support/memoryRecord';
import { testEngine } from '../support/temporal';

const memory = memoryRecord();
const engine = testEngine(memory.activities);

test('quarters are frozen at the first start, and on the first morning of every quarter, once', async () => {
  const year = Number(toMoment(await engine.environment.currentTimeMs()).slice(0, 4)) + 1;
  const passTo = async (day: string, time: string) => {
    const left = Date.parse(momentAt(day, time)) - (await engine.environment.currentTimeMs());
    if (left > 0) await engine.environment.sleep(left);
  };
  const first = `${year}-02-10`;
  await passTo(first, '12:00');
  for (let time = 0; time < 2; time += 1)
    await ensureSnapshots({ client: engine.environment.client, taskQueue: engine.worker.taskQueue });
  await passTo(first, '12:05');
  expect(memory.freezings).toEqual([first]);

  const mornings = [`${year}-04-01`, `${year}-07-01`, `${year}-10-01`, `${year + 1}-01-01`];
  for (const morning of mornings) {
    const before = memory.freezings.length;
    await passTo(morning, '04:59');
    expect(memory.freezings).toHaveLength(before);
    await passTo(morning, '05:05');
  }
  expect(memory.freezings).toEqual([first, ...mornings]);
}, 120_000);
