import type { Pool, PoolClient } from 'pg';
import {
  newClientKey,
  open,
  seal,
  unwrapClientKey,
  wrapClientKey,
  type ClientKey,
  type MasterKeys,
  type WrappedKey,
} from '../vault';
import { rewrapIndexKey } from './keys';
import { sealedColumns, type SealedColumn } from './sealedColumns';
import { inTransaction } from './transaction';

/** How many were done, and the clients whose keys or values did not open and were left as they are. */
export interface Rotated {
  done: number;
  broken: string[];
}

const batchSize = 500;

type Row = WrappedKey & { generation: number };

const keyColumns = 'id, client_id as client, wrapped, generation';

/** One batch in one transaction; gives the last id, null when there was nothing left. */
async function rewrapBatch(
  client: PoolClient,
  masterKeys: MasterKeys,
  after: string,
  rotated: Rotated,
): Promise<string | null> {
  const { rows } = await client.query<Row>(
    `select ${keyColumns} from client_keys where master_key_id <> $1 and id > $2 order by id limit $3 for update`,
    [masterKeys.newest.id, after, batchSize],
  );
  const keys = rows.map((row) => unwrapClientKey(masterKeys, row));
  const anew = keys.filter((key) => key !== null).map((key) => wrapClientKey(masterKeys, key));
  await client.query(
    `update client_keys k set wrapped = n.wrapped
       from jsonb_to_recordset($1::jsonb) as n (id text, wrapped text) where k.id = n.id`,
    [JSON.stringify(anew)],
  );
  rotated.done += anew.length;
  rotated.broken.push(...rows.filter((_row, at) => keys[at] === null).map((row) => row.client));
  return rows.at(-1)?.id ?? null;
}

/** Wraps every key that an older master key wraps by the newest one; after that the older ones are not needed. */
export async function rewrapKeys(pool: Pool, masterKeys: MasterKeys): Promise<Rotated> {
  const rotated: Rotated = { done: 0, broken: [] };
  await rewrapIndexKey(pool, masterKeys);
  for (let after: string | null = ''; after !== null;) {
    const from: string = after;
    after = await inTransaction(pool, (client) => rewrapBatch(client, masterKeys, from, rotated));
  }
  return rotated;
}

interface SealedValue {
  of: SealedColumn;
  at: string;
  row: string;
  sealed: string;
}

/** Everything that is sealed under these keys, locked until the transaction ends. */
async function valuesUnder(client: PoolClient, keys: readonly string[]): Promise<SealedValue[]> {
  const found: SealedValue[] = [];
  for (const of of sealedColumns) {
    const { rows } = await client.query<Omit<SealedValue, 'of'>>(
      `select ctid::text as at, ${of.row} as row, ${of.column} as sealed from ${of.table}
        where key_id = any ($1) and ${of.column} is not null for update`,
      [keys],
    );
    found.push(...rows.map((row) => ({ of, ...row })));
  }
  return found;
}

function sealedAnew(value: SealedValue, keys: ReadonlyMap<string, ClientKey>, anew: ClientKey): SealedValue {
  const { table, column } = value.of;
  const place = { table, row: value.row, column };
  const key = keys.get(value.sealed.split('.')[1] ?? '');
  const plain = key ? open(key, place, value.sealed) : null;
  if (plain === null) throw new Error(`A value in ${table}.${column} does not open`);
  return { ...value, sealed: seal(anew, place, plain) };
}

/** One statement a table, since a row that was changed stands somewhere else afterwards. */
async function writeAnew(client: PoolClient, values: readonly SealedValue[]): Promise<void> {
  await client.query('set local overstap.sealing_anew = on');
  for (const table of new Set(sealedColumns.map((of) => of.table))) {
    const here = values.filter(({ of }) => of.table === table);
    const columns = [...new Set(here.map(({ of }) => of.column))];
    if (columns.length === 0) continue;
    const rows = new Map<string, Record<string, string>>();
    for (const { at, of, sealed } of here) rows.set(at, { ...rows.get(at), at, [of.column]: sealed });
    await client.query(
      `update ${table} t set ${columns.map((column) => `${column} = coalesce(n.${column}, t.${column})`).join(', ')}
         from jsonb_to_recordset($1::jsonb) as n (at tid, ${columns.map((column) => `${column} text`).join(', ')})
        where t.ctid = n.at`,
      [JSON.stringify([...rows.values()])],
    );
  }
}

/** A new key for one client, and everything about them under it; all or nothing. */
async function replaceKey(db: PoolClient, masterKeys: MasterKeys, client: string): Promise<void> {
  const { rows } = await db.query<Row>(
    `select ${keyColumns} from client_keys where client_id = $1 order by generation for update`,
    [client],
  );
  const keys = new Map<string, ClientKey>();
  for (const row of rows) {
    const key = unwrapClientKey(masterKeys, row);
    if (key) keys.set(key.id, key);
  }
  const newest = rows.at(-1);
  const old = newest && keys.get(newest.id);
  if (!newest || !old) throw new Error('The key of the client does not open');
  const anew = newClientKey(client, old.salt);
  const { wrapped } = wrapClientKey(masterKeys, anew);
  await db.query('insert into client_keys (id, client_id, generation, wrapped) values ($1, $2, $3, $4)', [
    anew.id,
    client,
    newest.generation + 1,
    wrapped,
  ]);
  const ids = rows.map(({ id }) => id);
  const values = await valuesUnder(db, ids);
  await writeAnew(
    db,
    values.map((value) => sealedAnew(value, keys, anew)),
  );
  // Refused by the database when somebody wrote under the old key meanwhile.
  await db.query('delete from client_keys where id = any ($1)', [ids]);
}

const mostTries = 3;

async function replaceKeyOf(pool: Pool, masterKeys: MasterKeys, client: string, tries = 1): Promise<boolean> {
  try {
    await inTransaction(pool, (db) => replaceKey(db, masterKeys, client));
    return true;
  } catch (fault) {
    const { code } = fault as { code?: string };
    if (code === '23503' && tries < mostTries) return replaceKeyOf(pool, masterKeys, client, tries + 1);
    if (code !== undefined) throw fault;
    return false;
  }
}

/** Gives every client a new key. Broken off, what was done is done; a second time all of them get a new one again. */
export async function replaceClientKeys(pool: Pool, masterKeys: MasterKeys): Promise<Rotated> {
  const rotated: Rotated = { done: 0, broken: [] };
  const { rows } = await pool.query<{ client: string }>(
    'select distinct client_id as client from client_keys order by 1',
  );
  for (const { client } of rows) {
    if (await replaceKeyOf(pool, masterKeys, client)) rotated.done += 1;
    else rotated.broken.push(client);
  }
  return rotated;
}
