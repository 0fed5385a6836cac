import { DefaultLogger, Runtime, type Logger, type LogLevel } from '@temporalio/worker';
import type { Log } from '../log';

type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error';

const levels: Readonly<Record<LogLevel, Level>> = {
  TRACE: 'trace',
  DEBUG: 'debug',
  // What the SDK finds worth telling is of use to us when something is wrong only.
  INFO: 'debug',
  WARN: 'warn',
  ERROR: 'error',
};

/** What of the SDK's details is kept: where and what kind, never a payload. */
const keptDetails = ['workflowType', 'workflowId', 'runId', 'activityType', 'attempt', 'taskQueue', 'seq'];

export const sdkLogger = (log: Log): Logger =>
  new DefaultLogger('INFO', ({ level, message, meta }) => {
    const details = Object.entries(meta ?? {}).filter(([key]) => keptDetails.includes(key));
    log[levels[level]](Object.fromEntries(details), message);
  });

let installed = false;

/** Once in a process: the SDK logs through ours, and leaves signals to whoever composes the process. */
export function installRuntime(log: Log): void {
  if (installed) return;
  installed = true;
  Runtime.install({
    logger: sdkLogger(log),
    shutdownSignals: [],
    telemetryOptions: { logging: { filter: 'WARN', forward: {} } },
  });
}
