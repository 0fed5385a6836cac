import { describeProblems, readConfig } from '../config';
import { migrate } from '../db/migrate';
import { createLog } from '../log';

/** Brings the database of DATABASE_URL up to this version; in production, before web and worker start. */
const main = async (): Promise<void> => {
  const read = readConfig(process.env);
  if (!read.ok) throw new Error(describeProblems(read.problems));
  const { url } = read.config.database;
  if (url === undefined) throw new Error('DATABASE_URL is needed: which database is to be migrated?');
  await migrate(url, createLog(read.config));
};

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
