import { randomBytes } from 'node:crypto';
import {
  createVault,
  keyIdOf,
  open,
  seal,
  type ClientKey,
  type MasterKeys,
  type Place,
  type Vault,
  type WrappedKey,
} from '../vault';
import type { Queryable } from './pool';

const indexPlace: Place = { table: 'vault_keys', row: 'index', column: 'wrapped' };

/** What the vault of this database is asked with; a fault names where a value stands, never what it holds. */
export interface VaultLog {
  error(details: object, message: string): void;
}

/** The index key and which master key wraps it. Throws one sentence when none of these master keys does. */
async function readIndexKey(db: Queryable, { byId }: MasterKeys): Promise<{ plain: string; under: string }> {
  const { rows } = await db.query<{ wrapped: string }>('select wrapped from vault_keys where name = $1', [
    indexPlace.row,
  ]);
  const wrapped = rows[0]?.wrapped ?? '';
  const masterKey = byId.get(keyIdOf(wrapped) ?? '');
  const plain = masterKey ? open(masterKey, indexPlace, wrapped) : null;
  if (!masterKey || plain === null)
    throw new Error(
      'The master key is not the one with which this database was filled: set MASTER_KEY or MASTER_KEY_FILE to that key.',
    );
  return { plain, under: masterKey.id };
}

/** The first who comes makes it. */
const makeIndexKey = (db: Queryable, { newest }: MasterKeys) =>
  db.query('insert into vault_keys (name, wrapped) values ($1, $2) on conflict (name) do nothing', [
    indexPlace.row,
    seal(newest, indexPlace, randomBytes(32).toString('hex')),
  ]);

/** The vault of this database. Throws one sentence when the master key is not the one with which it was filled. */
export async function openVault(db: Queryable, masterKeys: MasterKeys, log: VaultLog): Promise<Vault> {
  await makeIndexKey(db, masterKeys);
  const { plain } = await readIndexKey(db, masterKeys);
  return createVault({
    masterKeys,
    indexKey: Buffer.from(plain, 'hex'),
    onFault: (place) => log.error(place, 'A sealed value does not open'),
  });
}

/** The index key under the newest master key, for who replaces master keys. */
export async function rewrapIndexKey(db: Queryable, masterKeys: MasterKeys): Promise<void> {
  await makeIndexKey(db, masterKeys);
  const { plain, under } = await readIndexKey(db, masterKeys);
  if (under === masterKeys.newest.id) return;
  await db.query('update vault_keys set wrapped = $2 where name = $1', [
    indexPlace.row,
    seal(masterKeys.newest, indexPlace, plain),
  ]);
}

const keyColumns = `c.id, c.client_id as client, c.wrapped`;

function unwrapped(vault: Vault, row: WrappedKey): ClientKey | null {
  const key = vault.ring.find(row.id) ?? vault.unwrap(row);
  if (key) vault.ring.keep(key);
  return key;
}

/** By id; null: there, but it does not open. */
export type KnownKeys = ReadonlyMap<string, ClientKey | null>;

/** The keys that open these values. One that is gone is not among them. */
export async function keysFor(
  db: Queryable,
  vault: Vault,
  sealed: Iterable<string | null>,
): Promise<KnownKeys> {
  const known = new Map<string, ClientKey | null>();
  const missing = new Set<string>();
  for (const value of sealed) {
    const id = value === null ? null : keyIdOf(value);
    if (id === null || known.has(id) || missing.has(id)) continue;
    const key = vault.ring.find(id);
    if (key) known.set(id, key);
    else missing.add(id);
  }
  if (missing.size === 0) return known;
  const { rows } = await db.query<WrappedKey>(
    `select ${keyColumns} from client_keys c where c.id = any ($1)`,
    [[...missing]],
  );
  for (const row of rows) known.set(row.id, unwrapped(vault, row));
  return known;
}

/** The keys under which something about these clients is written, by client. */
export async function keysOfClients(
  db: Queryable,
  vault: Vault,
  clients: readonly string[],
): Promise<Map<string, ClientKey>> {
  const { rows } = await db.query<WrappedKey>(
    `select ${keyColumns} from client_keys c where c.client_id = any ($1) order by c.generation`,
    [clients],
  );
  const keys = rows.map((row) => unwrapped(vault, row)).filter((key) => key !== null);
  return new Map(keys.map((key) => [key.client, key]));
}

/** The key under which something about the client of this handover is written. */
export async function keyOfHandover(db: Queryable, vault: Vault, handover: string): Promise<ClientKey> {
  const { rows } = await db.query<WrappedKey>(
    `select ${keyColumns} from handovers h join client_keys c on c.client_id = h.client_id
      where h.id = $1 order by c.generation desc limit 1`,
    [handover],
  );
  const key = rows[0] ? unwrapped(vault, rows[0]) : null;
  if (!key) throw new Error(`There is no key for handover ${handover}`);
  return key;
}

const isForeignKeyViolation = (fault: unknown): boolean => (fault as { code?: string }).code === '23503';

/** Writes under the client's key; when that was replaced in between, once more under the new one. */
export async function underKeyOf<Result>(
  db: Queryable,
  vault: Vault,
  handover: string,
  write: (key: ClientKey) => Promise<Result>,
): Promise<Result> {
  try {
    return await write(await keyOfHandover(db, vault, handover));
  } catch (fault) {
    if (!isForeignKeyViolation(fault)) throw fault;
    return write(await keyOfHandover(db, vault, handover));
  }
}

/** Whose key the words of all matters are under: nobody's in particular. */
const ofMatters = 'matters';

async function keyOfMatters(db: Queryable, vault: Vault): Promise<ClientKey> {
  const known = async () => (await keysOfClients(db, vault, [ofMatters])).get(ofMatters);
  const found = await known();
  if (found) return found;
  const { id, client, wrapped } = vault.wrap(vault.newClientKey(ofMatters));
  await db.query(
    'insert into client_keys (id, client_id, wrapped) values ($1, $2, $3) on conflict do nothing',
    [id, client, wrapped],
  );
  const made = await known();
  if (!made) throw new Error('The key of the matters does not open');
  return made;
}

/** As `underKeyOf`, under the key that all matters share. */
export async function underKeyOfMatters<Result>(
  db: Queryable,
  vault: Vault,
  write: (key: ClientKey) => Promise<Result>,
): Promise<Result> {
  try {
    return await write(await keyOfMatters(db, vault));
  } catch (fault) {
    if (!isForeignKeyViolation(fault)) throw fault;
    return write(await keyOfMatters(db, vault));
  }
}
