import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from '../../src/db/migrate';
import { databaseRoles, missingRoles, prepareDatabase, problemWith } from '../../src/db/prepareDatabase';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';

const name = `prepared_${randomBytes(6).toString('hex')}`;

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => {
  await database.pool.query(`drop database if exists ${name} with (force)`);
  await database.close();
});

const at = (address: string) => Object.assign(new URL(address), { pathname: `/${name}` }).href;
const urls = () => ({
  url: at(database.url),
  webUrl: at(database.webUrl),
  workerUrl: at(database.workerUrl),
});

const ask = async (url: string, sql: string): Promise<number> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } finally {
    await client.end();
  }
};

describe('preparing a Postgres of one’s own', () => {
  it('makes a database that the owner migrates and the others enter, and may be repeated', async () => {
    await prepareDatabase(database.administratorUrl, urls());
    await prepareDatabase(database.administratorUrl, urls());
    await migrate(urls().url, silentLog);
    expect(await ask(urls().webUrl, 'select from handovers')).toBe(0);
    expect(await ask(urls().workerUrl, 'select from handovers')).toBe(0);
    await expect(ask(urls().webUrl, 'create temporary table mine (x text)')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('takes a superuser, and says so', async () => {
    await expect(prepareDatabase(database.url, urls())).rejects.toThrow(
      'Preparing the database takes a superuser, and overstap_migrator is none.',
    );
  });

  it.each([
    ['another user', { webUrl: 'postgres://somebody:x@db/overstap' }, /overstap_web/],
    ['another database', { workerUrl: 'postgres://overstap_worker:x@db/other' }, /same database/],
  ])('says so when an address is for %s', (_what, wrong, problem) => {
    const right = {
      url: 'postgres://overstap_migrator:x@db/overstap',
      webUrl: 'postgres://overstap_web:x@db/overstap',
      workerUrl: 'postgres://overstap_worker:x@db/overstap',
    };
    expect(problemWith(right)).toBeNull();
    expect(problemWith({ ...right, ...wrong })).toMatch(problem);
  });

  it('is what migrating asks for when the users are not there', () => {
    expect(missingRoles(Object.values(databaseRoles))).toBeNull();
    expect(missingRoles(['postgres', databaseRoles.url])).toBe(
      'The database has no user overstap_web, overstap_worker: an administrator makes them with npm run prepare-database (docs/operations.md).',
    );
  });
});
