import { addDays, momentAt, toMoment, type Day } from '../../src/domain/calendar/day';
import { isWorkingDay } from '../../src/domain/calendar/workingDays';
import { memoryRecord } from '../support/memoryRecord';
import { testEngine } from '../support/temporal';

const memory = memoryRecord();
const engine = testEngine(memory.activities);

const now = async () => toMoment(await engine.environment.currentTimeMs());

/** Passes time until that clock time in Europe/Amsterdam. */
const passTo = async (day: Day, time: string) => {
  const left = Date.parse(momentAt(day, time)) - Date.parse(await now());
  if (left > 0) await engine.environment.sleep(left);
};

describe('The daily mail', () => {
  it('goes out at eight in the morning on working days only, through holidays and both clock changes', async () => {
    // From before the clocks go back, over Christmas, until after they go forward.
    const first = `${Number((await now()).slice(0, 4)) + 1}-10-20`;
    const closed = addDays(first, 30);
    memory.closingDays = [closed];
    const calendar = { liberationDay: 'always' as const, closingDays: [closed], pauses: [] };
    const expected = Array.from({ length: 170 }, (_, at) => addDays(first, at)).filter((day) =>
      isWorkingDay(day, calendar),
    );
    await passTo(first, '00:30');
    await engine.environment.client.workflow.start('dailyDigest', {
      workflowId: 'daily-digest',
      taskQueue: engine.worker.taskQueue,
      args: [{ reminderTime: '08:00', liberationDay: 'always' }],
    });
    for (const day of expected) {
      const before = memory.digests.length;
      await passTo(day, '07:59');
      expect(memory.digests).toHaveLength(before);
      await passTo(day, '08:05');
    }
    await engine.environment.sleep('1 minute');
    expect(memory.digests).toEqual(expected);
  }, 120_000);
});
