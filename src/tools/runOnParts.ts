import { describeProblems, readConfig, type ResolvedConfig } from '../config';
import { migrate } from '../db/migrate';
import { startParts, type Wanted } from '../local/parts';
import { createLog, type Log } from '../log';

type Work = (config: ResolvedConfig, log: Log) => Promise<0 | 1>;

async function exitCodeOf(wanted: Wanted, work: Work, migrates: boolean): Promise<0 | 1> {
  const read = readConfig(process.env);
  if (!read.ok) throw new Error(describeProblems(read.problems));
  const log = createLog(read.config);
  const parts = await startParts(read.config, wanted, log);
  try {
    if (migrates) await migrate(parts.config.database.url, log);
    return await work(parts.config, log);
  } finally {
    await parts.stop();
  }
}

/**
 * A command for the terminal, on the parts of the settings or of the data folder, running or not. The exit code is what
 * the work gives; a fault is told in its own words, with exit code 1.
 */
export function runOnParts(wanted: Wanted, work: Work, { migrates = true } = {}): void {
  exitCodeOf(wanted, work, migrates).then(
    (code) => {
      process.exitCode = code;
    },
    (fault: unknown) => {
      console.error(fault instanceof Error ? fault.message : fault);
      process.exitCode = 1;
    },
  );
}
