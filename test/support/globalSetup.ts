import { servePostgres } from './postgresServer';

/** One Postgres for the whole run, started when the first test asks for it. */
export default async function globalSetup(): Promise<void> {
  const server = await servePostgres();
  process.env['TEST_POSTGRES_BROKER'] = server.address;
  globalThis.overstapTestPostgres = server;
}
