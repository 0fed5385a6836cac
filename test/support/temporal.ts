import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import type { Activities } from '../../activities';
import { readConfig } from '../../src/config';
import { resolveTestServer } from '../../src/local/temporalBinary';
import { workflowBundle } from '../../src/temporal/workflowBundle';

const cacheDir = (): string => {
  const read = readConfig(process.env);
  if (!read.ok) throw new Error('The settings of this machine are not right');
  return read.config.cacheDir;
};

export const testBundle = () => workflowBundle(cacheDir(), new DefaultLogger('ERROR'));

let quiet = false;
export function beQuiet(): void {
  if (quiet) return;
  quiet = true;
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
  });
}

/** The server on which time is passed instead of waited for. */
export async function timeSkippingServer(): Promise<TestWorkflowEnvironment> {
  beQuiet();
  const path = await resolveTestServer({ cacheDir: cacheDir() });
  return TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
}

export interface TestWorker {
  taskQueue: string;
  stop(): Promise<void>;
}

let queues = 0;

/** A worker with our workflows on a task queue of its own. */
export async function startTestWorker(
  environment: TestWorkflowEnvironment,
  activities: Activities,
  taskQueue = `test-${(queues += 1)}`,
): Promise<TestWorker> {
  const worker = await Worker.create({
    connection: environment.nativeConnection,
    taskQueue,
    workflowBundle: await testBundle(),
    activities,
  });
  const ended = worker.run();
  return {
    taskQueue,
    stop: async () => {
      worker.shutdown();
      await ended;
    },
  };
}

/** A time-skipping server and a worker on it, for the tests of one file; there once they have begun. */
export function testEngine(activities: Activities): {
  environment: TestWorkflowEnvironment;
  worker: TestWorker;
} {
  let environment: TestWorkflowEnvironment | undefined;
  let worker: TestWorker | undefined;
  beforeAll(async () => {
    environment = await timeSkippingServer();
    worker = await startTestWorker(environment, activities);
  }, 120_000);
  afterAll(async () => {
    await worker?.stop();
    await environment?.teardown();
  });
  const begun = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('The tests of this file have not begun');
    return part;
  };
  return {
    get environment() {
      return begun(environment);
    },
    get worker() {
      return begun(worker);
    },
  };
}
