import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { randomUUID } from 'node:crypto';
import { addDays, weekdayOf } from '../../src/domain/calendar/day';
import { addWorkingDays } from '../../src/domain/calendar/workingDays';
import { conferenceIdOf } from '../../src/domain/matters';
import { actor, facts, handover, newcomer, series, surroundings } from '../domain/conference/support';
import { prepareMatter, type MatterRun } from '../support/matterRun';
import { memoryRecord } from '../support/memoryRecord';
import { startTestWorker, timeSkippingServer, type TestWorker } from '../support/temporal';

const { matters: memory, activities } = memoryRecord();
let environment: TestWorkflowEnvironment;
let worker: TestWorker;

beforeAll(async () => {
  environment = await timeSkippingServer();
  worker = await startTestWorker(environment, activities);
}, 120_000);

afterAll(async () => {
  await worker?.stop();
  await environment?.teardown();
});

beforeEach(() => {
  memory.surroundings = null;
});

type Run = MatterRun<'conference'>;
const calendar = { liberationDay: 'everyFiveYears' as const, closingDays: [], pauses: [] };

/** A cluster with a conference every six weeks from three weeks on. */
async function aConference(): Promise<Run> {
  const stage = { environment, taskQueue: worker.taskQueue, memory };
  const cluster = randomUUID();
  const run = prepareMatter(stage, 'conference', conferenceIdOf(cluster), actor);
  const begun = await run.begins('time', {
    type: 'startConference',
    conference: run.id,
    kind: 'conference',
    cluster,
    surroundings,
  });
  expect(begun.kind).toBe('done');
  const from = await run.dayAhead(28);
  await run.does('programmeManager', {
    type: 'setSeries',
    series: { ...series, from, weekday: weekdayOf(from) },
  });
  return run;
}

const next = (run: Run) => {
  const meeting = run.state().next;
  if (!meeting) throw new Error('No next meeting');
  return meeting;
};

const before = (run: Run, workingDays: number) => addWorkingDays(next(run).day, -workingDays, calendar);

describe('The course of a case conference', () => {
  it('goes from plan to invitation, agenda, reminder, meeting, report and the next one', async () => {
    const run = await aConference();
    const { day } = next(run);
    await run.passTo(addDays(before(run, 10), -1), '23:00');
    expect(run.types()).toEqual(['conferenceStarted', 'seriesSet', 'conferencePlanned']);
    await run.passTo(before(run, 10));
    expect(run.types().at(-1)).toBe('peopleInvited');
    await run.passTo(before(run, 3));
    expect(run.types().at(-1)).toBe('agendaMade');
    await run.passTo(before(run, 1));
    expect(run.types().at(-1)).toBe('conferenceReminded');

    await run.passTo(day, '10:00');
    const cluster = run.state().cluster ?? '';
    const about = facts(handover('h1', { cluster, stalledSince: day }));
    await run.does('senderContact', { type: 'open', meeting: 1, facts: about });
    await run.does('receiverContact', {
      type: 'recordAttendance',
      meeting: 1,
      people: [
        { person: 'senderContact', presence: 'present' },
        { person: 'receiverContact', presence: 'present' },
      ],
    });
    await run.does('senderContact', { type: 'close', meeting: 1 });
    expect(next(run).number).toBe(2);
    await run.does('senderContact', { type: 'writeReport', meeting: 1, text: 'report-1' });
    expect(run.told()).toContain('conferenceReport receiverContact');
    expect(await run.remembered()).toEqual(run.state());
    expect(next(run).day > addDays(day, 30)).toBe(true);
  }, 60_000);
});
