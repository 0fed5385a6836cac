import { describeProblems, readConfig } from '../config';
import { migrate } from '../db/migrate';
import { createPool } from '../db/pool';
import { replaceClientKeys, rewrapKeys, type Rotated } from '../db/rotateKeys';
import { startParts } from '../local/parts';
import { createLog } from '../log';
import { masterKeysOf } from '../vault';

const report = (what: string, { done, broken }: Rotated): 0 | 1 => {
  console.log(`${what}: ${done}.`);
  if (broken.length > 0)
    console.error(`Left as they are, since they do not open: the keys of ${broken.join(', ')}.`);
  return broken.length > 0 ? 1 : 0;
};

/**
 * `npm run rotate-keys`: every key of a client under the newest master key. With `-- --clients` every client also gets a
 * new key, under which everything is sealed anew. The product may run meanwhile.
 */
const main = async (): Promise<0 | 1> => {
  const read = readConfig(process.env);
  if (!read.ok) throw new Error(describeProblems(read.problems));
  const log = createLog(read.config);
  const parts = await startParts(read.config, { postgres: true }, log);
  const { database, vault } = parts.config;
  const pool = createPool({ url: database.url, log, actor: { kind: 'system' } });
  try {
    await migrate(database.url, log);
    const masterKeys = masterKeysOf(vault);
    const code = report('Keys under the newest master key', await rewrapKeys(pool, masterKeys));
    if (!process.argv.includes('--clients')) return code;
    return code || report('Clients with a new key', await replaceClientKeys(pool, masterKeys));
  } finally {
    await pool.end();
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
