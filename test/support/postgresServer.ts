import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { databaseRoles } from '../../src/db/prepareDatabase';
import { migrate } from '../../src/db/migrate';
import { startPostgres, type RunningPostgres } from '../../src/local/postgres';
import { createLog } from '../../src/log';

export const templateDatabase = 'overstap_template';

export interface TestPostgresServer {
  address: string;
  stop(): Promise<void>;
}

declare global {
  var overstapTestPostgres: TestPostgresServer | undefined;
}

const log = createLog({ logLevel: 'silent', environment: 'test' });

export const withDatabase = (url: string, database: string) => {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
};

async function query(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

interface Started {
  folder: string;
  running: RunningPostgres;
}

/** A Postgres with one migrated database that every test file's own database is copied from. */
async function start(): Promise<Started> {
  const folder = await mkdtemp(path.join(tmpdir(), 'overstap-test-'));
  const running = await startPostgres({ dataDir: folder, port: 0, log });
  const { administratorUrl } = running;
  // Tests need no durability: an answer before the disk has it is quicker.
  for (const role of [new URL(administratorUrl).username, ...Object.values(databaseRoles)])
    await query(administratorUrl, `alter role ${role} set synchronous_commit = off`);
  await query(administratorUrl, `create database ${templateDatabase} owner ${databaseRoles.url}`);
  await migrate(withDatabase(running.url, templateDatabase), log);
  return { folder, running };
}

async function stop({ folder, running }: Started): Promise<void> {
  await running.stop();
  await rm(folder, { recursive: true, force: true });
}

/** By which addresses the tests' Postgres is reached. */
export type TestPostgresUrls = Pick<RunningPostgres, 'url' | 'webUrl' | 'workerUrl' | 'administratorUrl'>;

/** Answers jest's workers with the addresses of the one Postgres, which the first question starts. */
export async function servePostgres(): Promise<TestPostgresServer> {
  let started: Promise<Started> | undefined;
  const server = createServer((_request, response) => {
    started ??= start();
    started.then(
      ({ running: { url, webUrl, workerUrl, administratorUrl } }) =>
        response.end(JSON.stringify({ url, webUrl, workerUrl, administratorUrl })),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      if (started) await started.then(stop);
    },
  };
}
