import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { beginAsActor, runAs } from './actor';
import { missingRoles } from './prepareDatabase';

export interface MigrationLog {
  info(details: object, message: string): void;
}

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

const folder = path.join(__dirname, 'migrations');

/** Any fixed number: two programs that start together migrate one after the other. */
const lockKey = 7_140_523;

async function readMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(folder, name), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function appliedMigrations(client: Client): Promise<Map<string, string>> {
  await client.query(`
    create table if not exists schema_migrations (
      name text primary key,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`);
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migrations',
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

/** Migrations go forward only; a database that knows more, or other ones, belongs to another version. */
function assertKnown(applied: Map<string, string>, migrations: readonly Migration[]): void {
  for (const [name, checksum] of applied) {
    const known = migrations.find((migration) => migration.name === name);
    if (!known)
      throw new Error(`The database was migrated by a newer version (${name}); start that version instead.`);
    if (known.checksum !== checksum)
      throw new Error(`Migration ${name} was changed after it was applied; add a new migration instead.`);
  }
}

/** Migrations grant to roles that only an administrator can make. */
async function assertRoles(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select rolname as name from pg_roles');
  const problem = missingRoles(rows.map(({ name }) => name));
  if (problem !== null) throw new Error(problem);
}

/** As the system, since even the owner of a table sees no row of it without an actor. */
async function apply(client: Client, migration: Migration): Promise<void> {
  await client.query(runAs({ kind: 'system' }, beginAsActor));
  try {
    await client.query(migration.sql);
    await client.query('insert into schema_migrations (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Brings the database at `url` up to this version. Safe to run at every start and by several programs at once. */
export async function migrate(url: string, log: MigrationLog): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'overstap-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    const migrations = await readMigrations();
    await assertRoles(client);
    const applied = await appliedMigrations(client);
    assertKnown(applied, migrations);
    for (const migration of migrations.filter(({ name }) => !applied.has(name))) {
      await apply(client, migration);
      log.info({ migration: migration.name }, 'Migration applied');
    }
  } finally {
    await client.end();
  }
}
