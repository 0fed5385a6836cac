import { createPool, isDatabaseAway } from '../../src/db/pool';
import { inTransaction } from '../../src/db/transaction';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const one = async () => (await database.pool.query<{ one: number }>('select 1 as one')).rows[0]?.one;

const loseConnections = () =>
  database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()`,
  );

describe('the pool', () => {
  it('reads days as days, moments as ISO text and counts as numbers', async () => {
    const { rows } = await database.pool.query<object>(
      `select date '2026-03-29' as day, timestamptz '2026-03-29 01:30:00+01' as moment, count(*) as number`,
    );
    expect(rows).toEqual([{ day: '2026-03-29', moment: '2026-03-29T00:30:00.000Z', number: 1 }]);
  });

  it('goes on after every connection was lost', async () => {
    await Promise.all([one(), one(), one()]);
    const fault: unknown = await loseConnections().catch((error: unknown) => error);
    expect(isDatabaseAway(fault)).toBe(true);
    await Promise.allSettled([one(), one()]);
    expect(await one()).toBe(1);
  });

  it('says that a database is away, and does not say so of a mistake', async () => {
    const nowhere = createPool({ url: 'postgres://nobody@127.0.0.1:1/nothing', log: silentLog });
    const away: unknown = await nowhere.query('select 1').catch((error: unknown) => error);
    await nowhere.end();
    expect(isDatabaseAway(away)).toBe(true);
    const mistake: unknown = await database.pool.query('selct').catch((error: unknown) => error);
    expect(isDatabaseAway(mistake)).toBe(false);
  });

  it('undoes a transaction of which a part failed', async () => {
    await database.pool.query('create table kept (value integer)');
    const failing = inTransaction(database.pool, async (client) => {
      await client.query('insert into kept values (1)');
      throw new Error('halfway');
    });
    await expect(failing).rejects.toThrow('halfway');
    expect((await database.pool.query('select * from kept')).rows).toEqual([]);
  });
});
