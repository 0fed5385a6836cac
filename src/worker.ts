import { NativeConnection, Worker } from '@temporalio/worker';
import { createActivities } from '../activities';
import { describeProblems, readResolvedConfig, type ResolvedConfig } from './config';
import { createRecordPool } from './db/pool';
import { utrecht } from './domain/region/utrecht';
import { createLog, type Log } from './log';
import { createMailer } from './mail/transport';
import { connectionOptions, createTemporalClient } from './temporal/connection';
import { endlessInput, ensureEndless } from './temporal/endless';
import { installRuntime, sdkLogger } from './temporal/runtimeLog';
import { workflowBundle } from './temporal/workflowBundle';

export interface RunningWorker {
  /** Finishes what is under way and ends; the promise is kept when nothing of it runs any more. */
  stop(): Promise<void>;
  /** Kept when the worker ends by itself, which it should not: with the fault. */
  ended: Promise<void>;
}

/** The worker's composition root: database, mail and Temporal meet here and nowhere else. */
export async function startWorker(config: ResolvedConfig, log: Log): Promise<RunningWorker> {
  installRuntime(log);
  const [bundle, connection] = await Promise.all([
    workflowBundle(config.cacheDir, sdkLogger(log)),
    NativeConnection.connect(connectionOptions(config.temporal)),
  ]);
  const pool = createRecordPool({ url: config.database.workerUrl, log });
  const mailer = createMailer({ smtpUrl: config.mail.smtpUrl, from: config.mail.from });
  const worker = await Worker.create({
    connection,
    namespace: config.temporal.namespace,
    taskQueue: config.temporal.taskQueue,
    workflowBundle: bundle,
    activities: createActivities({ pool, mailer, baseUrl: config.baseUrl, from: config.mail.from, log }),
    // A worker that was killed holds its handovers for so long; the usual ten seconds is long in front of a page.
    stickyQueueScheduleToStartTimeout: '1 second',
    // Each cached handover takes memory; one that is not cached is replayed from its short history.
    maxCachedWorkflows: 500,
    shutdownGraceTime: '5 seconds',
    shutdownForceTime: '15 seconds',
  });
  const ended = worker.run().finally(async () => {
    mailer.close();
    await Promise.allSettled([connection.close(), pool.end()]);
  });
  return {
    ended,
    stop: async () => {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await ended;
    },
  };
}

/** What is endless is for all workers together; whichever comes first starts it. */
async function startEndless({ temporal }: ResolvedConfig): Promise<void> {
  const { client, close } = createTemporalClient(temporal);
  try {
    await ensureEndless({ client, taskQueue: temporal.taskQueue, ...endlessInput(utrecht.policy) });
  } finally {
    await close();
  }
}

async function main(): Promise<void> {
  const read = readResolvedConfig(process.env, 'worker');
  if (!read.ok) {
    console.error(describeProblems(read.problems));
    process.exit(1);
  }
  const log = createLog(read.config);
  const worker = await startWorker(read.config, log);
  await startEndless(read.config);
  log.info('The worker is ready');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.stop());
  await worker.ended;
}

if (require.main === module)
  main().catch((fault: unknown) => {
    console.error(`The worker could not go on: ${fault instanceof Error ? fault.message : 'unknown fault'}`);
    process.exitCode = 1;
  });
