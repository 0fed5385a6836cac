import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { History } from '@temporalio/common/lib/proto-utils';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { handoverWorkflowId, matterWorkflowId } from '../../src/temporal/workflowIds';
import { defaultPolicy } from '../../src/domain/policy';
import { courses } from './courses';
import { endlessCourses } from './endlessCourses';
import { prepareRun, surroundings } from './handoverRun';
import { matterCourses } from './matterCourses';
import { memoryRecord } from './memoryRecord';
import { startTestWorker, timeSkippingServer } from './temporal';

/**
 * Run on its own (tsx test/support/recordHistories.ts [course…]) when a course gets a new form; what is stored already
 * stays, since it stands for handovers that began under an earlier version.
 */
export const historiesFolder = path.join(__dirname, '../workflows/histories');

/** Everything about the machine that recorded is left out. */
const withoutOrigin = (json: string): string =>
  json
    .replace(/"identity": ?"[^"]*"/g, '"identity": "recorder"')
    .replace(/"stackTrace": ?"[^"]*"/g, '"stackTrace": ""')
    .replace(/"binaryChecksum": ?"[^"]*",?/g, '');

/** The histories of all runs of one handover, the last first. */
async function historiesOf(environment: TestWorkflowEnvironment, workflowId: string): Promise<unknown[]> {
  const histories: unknown[] = [];
  for (let runId: string | undefined; ;) {
    const history: History = await environment.client.workflow.getHandle(workflowId, runId).fetchHistory();
    histories.push(JSON.parse(withoutOrigin(JSON.stringify(history))));
    const [started] = history.events ?? [];
    runId = started?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? undefined;
    if (!runId) return histories;
  }
}

async function record(names: readonly string[]): Promise<void> {
  const memory = memoryRecord();
  const environment = await timeSkippingServer();
  const worker = await startTestWorker(environment, memory.activities, 'overstap');
  const stage = { environment, taskQueue: worker.taskQueue, memory: memory.matters };
  await mkdir(historiesFolder, { recursive: true });
  for (const name of names) {
    memory.surroundings = surroundings;
    memory.matters.surroundings = null;
    const workflowId = await play(name);
    await environment.sleep('1 minute');
    const histories = await historiesOf(environment, workflowId);
    const file = path.join(historiesFolder, `${name}.json`);
    await writeFile(file, `[\n${histories.map((history) => JSON.stringify(history)).join(',\n')}\n]\n`);
    console.log(`${name}: ${histories.length} runs`);
  }
  await worker.stop();
  await environment.teardown();

  async function play(name: string): Promise<string> {
    const ofMatter = matterCourses[name];
    if (ofMatter) return matterWorkflowId(await ofMatter(stage));
    const endless = endlessCourses[name];
    if (endless) return endless(stage);
    const run = prepareRun(environment, worker.taskQueue, memory.state, defaultPolicy, memory);
    await courses[name]?.(run);
    return handoverWorkflowId(run.id);
  }
}

if (require.main === module) {
  const asked = process.argv.slice(2);
  void record(asked.length > 0 ? asked : Object.keys({ ...courses, ...matterCourses, ...endlessCourses }));
}
