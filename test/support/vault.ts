import type { Pool } from 'pg';
import { openVault } from '../../src/db/keys';
import { masterKeysOf, type Vault } from '../../src/vault';

export const testMasterKey = '5e'.repeat(32);

const vaults = new WeakMap<Pool, Promise<Vault>>();

/** The vault of a test's database, always the same one. A value that does not open fails the test. */
export function testVault(pool: Pool): Promise<Vault> {
  const error = (place: object) => {
    throw new Error(`A sealed value does not open: ${JSON.stringify(place)}`);
  };
  const vault = vaults.get(pool) ?? openVault(pool, masterKeysOf({ text: testMasterKey }), { error });
  vaults.set(pool, vault);
  return vault;
}
