import path from 'node:path';
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker';
import { describeProblems, readResolvedConfig } from '../../../config';
import { createLog } from '../../../log';
import { connectionOptions } from '../../../temporal/connection';
import { installRuntime, sdkLogger } from '../../../temporal/runtimeLog';
import { bareTaskQueue } from './taskQueue';

/** A worker like ours, in a process of its own like ours, for the bare workflow. */
async function main(): Promise<void> {
  const read = readResolvedConfig(process.env, 'worker');
  if (!read.ok) throw new Error(describeProblems(read.problems));
  const log = createLog(read.config);
  installRuntime(log);
  const { code } = await bundleWorkflowCode({
    workflowsPath: path.join(__dirname, 'workflow.ts'),
    logger: sdkLogger(log),
  });
  const connection = await NativeConnection.connect(connectionOptions(read.config.temporal));
  const worker = await Worker.create({
    connection,
    namespace: read.config.temporal.namespace,
    taskQueue: bareTaskQueue,
    workflowBundle: { code },
    maxCachedWorkflows: 500,
    stickyQueueScheduleToStartTimeout: '1 second',
  });
  log.info('The worker is ready');
  process.once('SIGTERM', () => worker.shutdown());
  await worker.run();
}

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
});
