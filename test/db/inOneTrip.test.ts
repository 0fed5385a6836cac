import type { Pool } from 'pg';
import { runAs } from '../../src/db/actor';
import { createRecordPool } from '../../src/db/pool';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await freshDatabase();
  await database.pool.query('create table kept (value integer unique deferrable initially deferred)');
  await database.pool.query('grant all on kept to public');
  // One connection: whatever a query leaves behind, the next one finds.
  pool = createRecordPool({ url: database.url, log: silentLog, max: 1 });
});
afterAll(async () => {
  await pool?.end();
  await database?.close();
});

const asSystem = <Result>(work: () => Result) => runAs({ kind: 'system' }, work);
const values = async () =>
  (await database.pool.query<{ value: number }>('select value from kept order by value')).rows.map(
    ({ value }) => value,
  );
const actor = `select current_setting('overstap.actor', true) as actor`;

test('a query answers on behalf of its actor, and the connection knows nothing of them afterwards', async () => {
  const inside = await asSystem(() => pool.query<{ actor: string }>(actor));
  expect(inside.rows).toEqual([{ actor: '{"kind":"system"}' }]);
  const after = await pool.query<{ actor: string }>(actor);
  expect(after.rows).toEqual([{ actor: '' }]);
});

test('a query that fails changes nothing, and the next one finds a connection in order', async () => {
  const failing = asSystem(() => pool.query('insert into kept values (1), (1 / 0)'));
  await expect(failing).rejects.toThrow('division by zero');
  expect(await values()).toEqual([]);
  await asSystem(() => pool.query('insert into kept values ($1)', [2]));
  expect(await values()).toEqual([2]);
});

test('what only shows at the end of the transaction is said as well', async () => {
  const twice = asSystem(() =>
    pool.query({ name: 'keep', text: 'insert into kept values ($1)', values: [2] }),
  );
  await expect(twice).rejects.toThrow('duplicate key');
  expect(await values()).toEqual([2]);
});

test('many at once on one connection each get their own answer', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, at) =>
      asSystem(() => pool.query<{ at: number }>('select $1::int as at', [at])),
    ),
  );
  expect(answers.map(({ rows }) => rows[0]?.at)).toEqual(Array.from({ length: 50 }, (_, at) => at));
});
