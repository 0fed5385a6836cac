import { describeProblems, readConfig } from '../config';
import { migrate } from '../db/migrate';
import { startParts } from '../local/parts';
import { recoverAll } from '../local/recoverAll';
import { createLog } from '../log';

/** `npm run recover`: on the parts of the settings, or of the data folder, running or not. */
const main = async (): Promise<void> => {
  const read = readConfig(process.env);
  if (!read.ok) throw new Error(describeProblems(read.problems));
  const log = createLog(read.config);
  const parts = await startParts(read.config, { postgres: true, temporal: true }, log);
  try {
    await migrate(parts.config.database.url, log);
    const { started, running } = await recoverAll({ config: parts.config, log });
    console.log(`${started} open handovers run again; ${running} were running already.`);
  } finally {
    await parts.stop();
  }
};

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
