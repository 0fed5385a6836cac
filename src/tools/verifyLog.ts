import { describeProblems, readConfig } from '../config';
import { migrate } from '../db/migrate';
import { startParts } from '../local/parts';
import { createLog } from '../log';
import { runVerify } from './verifyReport';

/** `npm run verify-log`: the access log of the settings' database, or of the data folder, running or not. */
const main = async (): Promise<0 | 1> => {
  const read = readConfig(process.env);
  if (!read.ok) throw new Error(describeProblems(read.problems));
  const log = createLog(read.config);
  const parts = await startParts(read.config, { postgres: true }, log);
  try {
    const { url } = parts.config.database;
    await migrate(url, log);
    return await runVerify(url, process.argv.slice(2), console.log);
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
