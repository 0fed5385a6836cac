import { migrate } from '../db/migrate';
import { startWeb } from '../server/main';
import { startWorker } from '../worker';
import { listenForEnd, runCommand } from './command';
import { demoPeople, fillWhenEmpty } from './demo';
import { recoverAll } from './recoverAll';

/** `npm start`. One process holds the web application, the worker, mail and sign-in; Postgres and Temporal are its children. */
const main = async (): Promise<void> => {
  const terminal = { say: console.log, complain: console.error };
  const interrupted = listenForEnd(terminal);
  const filled = { fillWhenEmpty, recover: recoverAll };
  const product = { people: demoPeople, migrate, startWorker, ...filled, startWeb };
  process.exit(await runCommand(process.env, product, terminal, interrupted));
};

void main();
