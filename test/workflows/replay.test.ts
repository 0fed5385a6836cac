import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { temporal } from '@temporalio/proto';
import { DeterminismViolationError } from '@temporalio/workflow';
import { bundleWorkflowCode, DefaultLogger, Worker, type ReplayHistoriesIterable } from '@temporalio/worker';
import { courses } from '../support/courses';
import { endlessCourses } from '../support/endlessCourses';
import { matterCourses } from '../support/matterCourses';
import { beQuiet, testBundle } from '../support/temporal';

const folder = path.join(__dirname, 'histories');
const names = readdirSync(folder).map((file) => path.basename(file, '.json'));
const { History } = temporal.api.history.v1;

const storedRuns = (name: string) => {
  const runs: object[] = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
  return runs.map((run, at) => ({ workflowId: `${name}-${at}`, history: History.fromObject(run) }));
};

/** What went wrong with the histories of these courses under a version of the workflows, by course; all in one worker. */
async function replay(
  workflowBundle: { code: string },
  courseNames: readonly string[],
): Promise<Map<string, string[]>> {
  const errors = new Map<string, string[]>();
  const histories: ReplayHistoriesIterable = courseNames.flatMap(storedRuns);
  for await (const { workflowId, error } of Worker.runReplayHistories({ workflowBundle }, histories)) {
    const name = workflowId.slice(0, workflowId.lastIndexOf('-'));
    const before = errors.get(name) ?? [];
    const message = error instanceof DeterminismViolationError ? 'not the same course' : error?.message;
    errors.set(name, message === undefined ? before : [...before, message]);
  }
  return errors;
}

let errorsNow = new Map<string, string[]>();
beforeAll(async () => {
  beQuiet();
  errorsNow = await replay(await testBundle(), names);
}, 120_000);

describe('Handovers, matters and what runs without end, that began under an earlier version', () => {
  it('are stored for every course that one can take', () => {
    expect(names.sort()).toEqual(Object.keys({ ...courses, ...matterCourses, ...endlessCourses }).sort());
    expect(names.length).toBeGreaterThanOrEqual(6);
  });

  it.each(names)('go on under this version: %s', (name) => {
    expect(errorsNow.get(name)).toEqual([]);
  });

  it('do not go on under an incompatible version, and that is noticed', async () => {
    const logger = new DefaultLogger('ERROR');
    const workflowsPath = path.join(__dirname, '../support/incompatibleWorkflows.ts');
    const { code } = await bundleWorkflowCode({ workflowsPath, logger });
    const errors = (await replay({ code }, ['straightToClosureAndPulse'])).get('straightToClosureAndPulse');
    expect(errors).not.toEqual([]);
    expect(errors?.[0]).toMatch(/not the same course|nondeterminism/i);
  }, 60_000);
});
