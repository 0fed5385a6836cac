import { migrate } from '../../src/db/migrate';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const applied = async () =>
  (await database.pool.query<{ name: string }>('select name from schema_migrations order by name')).rows;

describe('migrations', () => {
  it('are applied once, also when two programs start together', async () => {
    const before = await applied();
    await Promise.all([migrate(database.url, silentLog), migrate(database.url, silentLog)]);
    expect(await applied()).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });

  it('refuse a database whose migration was changed after it was applied', async () => {
    const { rows } = await database.pool.query<{ checksum: string }>(
      `select checksum from schema_migrations where name like '0001%'`,
    );
    const change = (checksum: string) =>
      database.pool.query(`update schema_migrations set checksum = $1 where name like '0001%'`, [checksum]);
    await change('another');
    await expect(migrate(database.url, silentLog)).rejects.toThrow(/changed after it was applied/);
    await change(rows[0]?.checksum ?? '');
  });

  it('refuse a database of a newer version', async () => {
    await database.pool.query(`insert into schema_migrations (name, checksum) values ('9999-later.sql', '')`);
    await expect(migrate(database.url, silentLog)).rejects.toThrow(/newer version/);
  });
});
