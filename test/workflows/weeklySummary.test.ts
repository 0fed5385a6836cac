import { addDays, momentAt, toMoment, weekdayOf, type Day } from '../../src/domain/calendar/day';
import { publicHolidays } from '../../src/domain/calendar/holidays';
import { summaryOn } from '../../src/domain/weeklySummary';
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

const summary = { weekday: 1, time: '08:00' };

describe('The weekly summary', () => {
  it('goes out on Monday at eight, after a Monday off on Tuesday, through both clock changes', async () => {
    // From before the clocks go back until after Easter Monday, when they have gone forward.
    const year = Number((await now()).slice(0, 4)) + 1;
    const first = `${year}-10-12`;
    const days = Array.from({ length: 205 }, (_, at) => addDays(first, at));
    const closed = days.find((day, at) => at > 30 && weekdayOf(day) === 1) ?? first;
    memory.closingDays = [closed];
    const calendar = { liberationDay: 'always' as const, closingDays: [closed], pauses: [] };
    const expected = days.flatMap((day) => {
      const period = summaryOn(day, summary, calendar);
      return period ? [{ day, period }] : [];
    });
    const mondaysOff = [closed, ...publicHolidays(year + 1, 'always')].filter(
      (day) => weekdayOf(day) === 1 && days.includes(day),
    );
    expect(mondaysOff.length).toBeGreaterThanOrEqual(2);
    for (const monday of mondaysOff) {
      expect(expected.map(({ day }) => day)).not.toContain(monday);
      expect(expected.map(({ day }) => day)).toContain(addDays(monday, 1));
    }

    await passTo(first, '00:30');
    await engine.environment.client.workflow.start('weeklySummary', {
      workflowId: 'weekly-summary',
      taskQueue: engine.worker.taskQueue,
      args: [{ summary, liberationDay: 'always' }],
    });
    for (const { day } of expected) {
      const before = memory.summaries.length;
      await passTo(day, '07:59');
      expect(memory.summaries).toHaveLength(before);
      await passTo(day, '08:05');
    }
    await engine.environment.sleep('1 minute');
    expect(memory.summaries).toEqual(expected);
  }, 120_000);
});
