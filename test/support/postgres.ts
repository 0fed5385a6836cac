import { randomBytes } from 'node:crypto';
import { Client, type Pool } from 'pg';
import { createPool } from '../../src/db/pool';
import { databaseRoles } from '../../src/db/prepareDatabase';
import { templateDatabase, withDatabase, type TestPostgresUrls } from './postgresServer';

const ignore = () => undefined;

export const silentLog = { warn: ignore, info: ignore };

async function serverUrls(): Promise<TestPostgresUrls> {
  const broker = process.env['TEST_POSTGRES_BROKER'];
  if (!broker) throw new Error('Tests with Postgres run under jest, with test/support/globalSetup.ts');
  const response = await fetch(broker);
  const text = await response.text();
  if (!response.ok) throw new Error(`Postgres for the tests did not start: ${text}`);
  return JSON.parse(text) as TestPostgresUrls;
}

async function asAdministrator<Result>(url: string, work: (client: Client) => Promise<Result>) {
  const client = new Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

export interface TestDatabase extends TestPostgresUrls {
  /** The administrator's, whom no policy holds back: to prepare a test and to see what became of it. */
  pool: Pool;
  /** Ends the pool, drops the database, and fails when the tests left a connection or a transaction behind. */
  close(): Promise<void>;
}

/** A fresh, migrated and otherwise empty database for one test file. */
export async function freshDatabase(): Promise<TestDatabase> {
  const server = await serverUrls();
  const administration = server.administratorUrl;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdministrator(administration, (client) =>
    client.query(`create database ${name} template ${templateDatabase} owner ${databaseRoles.url}`),
  );
  const at = (url: string) => withDatabase(url, name);
  const pool = createPool({ url: at(administration), log: silentLog });
  return {
    url: at(server.url),
    webUrl: at(server.webUrl),
    workerUrl: at(server.workerUrl),
    administratorUrl: at(administration),
    pool,
    close: async () => {
      const leaks = await leftBehind(administration, name);
      await pool.end();
      await asAdministrator(administration, (client) => client.query(`drop database ${name} with (force)`));
      if (leaks.length > 0) throw new Error(`Left behind in the database: ${leaks.join('; ')}`);
    },
  };
}

/** What should not be there after the tests: open transactions, and clients that are not idle in the pool. */
async function leftBehind(administration: string, name: string): Promise<string[]> {
  return asAdministrator(administration, async (client) => {
    const { rows } = await client.query<{ found: string }>(
      `select application_name || ' ' || state || ': ' || left(query, 80) as found
         from pg_stat_activity
        where datname = $1 and backend_type = 'client backend'
          and (state <> 'idle' or application_name <> 'overstap')`,
      [name],
    );
    return rows.map((row) => row.found);
  });
}
