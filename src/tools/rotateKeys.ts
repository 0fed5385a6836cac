import { createPool } from '../db/pool';
import { replaceClientKeys, rewrapKeys, type Rotated } from '../db/rotateKeys';
import { masterKeysOf } from '../vault';
import { runOnParts } from './runOnParts';

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
runOnParts({ postgres: true }, async ({ database, vault }, log) => {
  const pool = createPool({ url: database.url, log, actor: { kind: 'system' } });
  try {
    const masterKeys = masterKeysOf(vault);
    const code = report('Keys under the newest master key', await rewrapKeys(pool, masterKeys));
    if (!process.argv.includes('--clients')) return code;
    return code || report('Clients with a new key', await replaceClientKeys(pool, masterKeys));
  } finally {
    await pool.end();
  }
});
