import { describeProblems, readConfig } from '../config';
import { startParts } from '../local/parts';
import { createLog } from '../log';
import { migrate } from '../db/migrate';
import { runRebuild } from './rebuildReport';

/** `npm run rebuild-projections`: on the database of the settings, or of the data folder, running or not. */
const main = async (): Promise<0 | 1> => {
  const read = readConfig(process.env);
  if (!read.ok) throw new Error(describeProblems(read.problems));
  const log = createLog(read.config);
  const parts = await startParts(read.config, { postgres: true }, log);
  try {
    const { url } = parts.config.database;
    await migrate(url, log);
    return await runRebuild(url, console.log);
  } finally {
    await parts.stop();
  }
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  },
);
