import { describeProblems, readConfig } from '../config';
import { databaseRoles, prepareDatabase, problemWith } from '../db/prepareDatabase';

const needed = {
  url: 'DATABASE_URL',
  webUrl: 'WEB_DATABASE_URL',
  workerUrl: 'WORKER_DATABASE_URL',
  administratorUrl: 'ADMINISTRATOR_DATABASE_URL',
} as const;

/** `npm run prepare-database`: the three users and the database of the addresses in the settings. Safe to repeat. */
const main = async (): Promise<void> => {
  const read = readConfig(process.env);
  if (!read.ok) throw new Error(describeProblems(read.problems));
  const { url, webUrl, workerUrl, administratorUrl } = read.config.database;
  if (!url || !webUrl || !workerUrl || !administratorUrl)
    throw new Error(`These settings are all needed: ${Object.values(needed).join(', ')}.`);
  const urls = { url, webUrl, workerUrl };
  const problem = problemWith(urls);
  if (problem !== null) throw new Error(problem);
  await prepareDatabase(administratorUrl, urls);
  console.log(`The database is there, with the users ${Object.values(databaseRoles).join(', ')}.`);
};

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
