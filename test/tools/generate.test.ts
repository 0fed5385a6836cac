import { verifyChain } from '../../src/db/accessLog';
import { openHandovers } from '../../src/db/handovers';
import { pointVersions } from '../../src/db/points';
import { rebuildProjections } from '../../src/db/rebuildProjections';
import { seedRegion } from '../../src/db/seedRegion';
import { nextReference } from '../../src/db/references';
import { dayOf, toMoment } from '../../src/domain/calendar/day';
import { nextDue } from '../../src/domain/expectations';
import { utrecht } from '../../src/domain/region/utrecht';
import { datesAround } from '../../src/local/demo/dates';
import { putBack, setAside, withoutIndexes } from '../../src/tools/generate/aside';
import { fillJobs } from '../../src/tools/generate/fill';
import { finish, prepare, refusalFor } from '../../src/tools/generate/generate';
import { partsOf } from '../../src/tools/generate/parts';
import { readOptions } from '../../src/tools/generate/options';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { testVault } from '../support/vault';

const now = toMoment(Date.now());
const handovers = 300;
const wanted = { handovers, open: 30, seed: 7 };

async function generate(parts: number, size = wanted): Promise<TestDatabase> {
  const made = await freshDatabase();
  await seedRegion(made.pool, utrecht);
  const jobs = await prepare(made.pool, size, now);
  const record = { pool: made.pool, vault: await testVault(made.pool) };
  for (const part of partsOf(jobs, parts, { url: made.url, masterKey: {}, seed: size.seed, now: 0 }))
    await fillJobs(record, part.jobs, {
      seed: size.seed,
      dates: datesAround(now),
      onWritten: () => undefined,
    });
  await finish(made.pool, size);
  return made;
}

let database: TestDatabase;
beforeAll(async () => {
  database = await generate(1);
}, 240_000);
afterAll(() => database.close());

const rowsOf = async <Row extends object>(text: string, { pool } = database): Promise<Row[]> =>
  (await pool.query<Row>(text)).rows;

test('every row is the one that the product makes of the same events', async () => {
  const rebuilt = await rebuildProjections(database.pool);
  expect(rebuilt.handovers).toBe(handovers);
  expect(rebuilt.differences).toEqual([]);
});

test('the access log says that they were generated, and is whole', async () => {
  expect(await verifyChain(database.pool)).toMatchObject({ ok: true });
  expect(await rowsOf(`select record_id from access_log where record_kind = 'generate'`)).toEqual([
    { record_id: '300 handovers, seed 7' },
  ]);
});

test('they are spread over all teams, the three senders and the years, and end in every way', async () => {
  const distinct = async (what: string) =>
    (await rowsOf<{ one: string }>(`select distinct ${what} as one from handovers order by 1`)).map(
      ({ one }) => one,
    );
  expect(await distinct('neighbourhood')).toHaveLength(18);
  expect(await distinct('sender')).toEqual(['leger-des-heils', 'lister', 'tussenvoorziening']);
  const years = await distinct(`to_char(started_at, 'YYYY')`);
  expect(years[0]).toBe('2019');
  expect(years).toHaveLength(Number(dayOf(now).slice(0, 4)) - 2018);
  expect(await distinct(`coalesce(ending, '')`)).toEqual(['', 'pulseCompleted', 'returned', 'withdrawn']);
});

test('as many are open as was asked, some of them late', async () => {
  const [found] = await rowsOf<{ open: number; late: number }>(
    `select count(*)::integer as open, (count(*) filter (where next_due_day < current_date))::integer as late
       from handovers where phase not in ('pulse', 'ended')`,
  );
  expect(found?.open).toBe(30);
  expect(found?.late).toBeGreaterThan(1);
});

test('nothing is due when the engine takes them over: their past has happened', async () => {
  const open = await openHandovers(database.pool, { after: null, limit: handovers });
  expect(open.length).toBeGreaterThanOrEqual(30);
  expect(open.filter(({ state, policy }) => (nextDue(state, policy) ?? '9') <= now)).toEqual([]);
});

test('what is written about a client opens with the key of that client, and fits its events', async () => {
  const [one] = await rowsOf<{ id: string; version: string }>(
    `select id, state -> 'points' -> 'housing' ->> 'version' as version from handovers where phase = 'ended'
      and ending = 'pulseCompleted' order by id limit 1`,
  );
  const vault = await testVault(database.pool);
  const versions = await pointVersions(database.pool, vault, one?.id ?? '', 'housing');
  expect(versions.map(({ hash }) => hash)).toContain(one?.version);
  expect(versions[0]?.content.answers.address).toContain('Utrecht');
});

test('their references are nobody else’s', async () => {
  const next = await nextReference(database.pool, dayOf(now));
  expect(await rowsOf(`select from handovers where reference = '${next}'`)).toEqual([]);
  const [found] = await rowsOf<{ references: number }>(
    'select count(distinct reference)::integer as references from handovers',
  );
  expect(found?.references).toBe(handovers);
});

const hashed = [
  'handover_events',
  'handovers',
  'expectations',
  'measures',
  'measure_counts',
  'handover_steps',
];

const hashOf = async (made: TestDatabase): Promise<string[]> => {
  const hashes = hashed.map((table) =>
    rowsOf<{ hash: string }>(
      `select md5(string_agg(t::text, ' ' order by t::text)) as hash from ${table} t`,
      made,
    ),
  );
  return (await Promise.all(hashes)).map(([row]) => row?.hash ?? '');
};

test('the same seed gives the same rows, in however many parts; another seed gives others', async () => {
  const small = { handovers: 24, open: 6, seed: 5 };
  const made = [await generate(1, small), await generate(3, small), await generate(1, { ...small, seed: 6 })];
  const [first, inParts, other] = await Promise.all(made.map(hashOf));
  expect(inParts).toEqual(first);
  expect(other?.filter((hash, at) => hash === first?.[at])).toEqual([]);
  for (const each of made) await each.close();
}, 180_000);

/** Every index and every check, as the database itself says them. */
const structure = ({ pool }: TestDatabase) =>
  rowsOf<{ one: string }>(
    `select indexdef as one from pg_indexes where schemaname = 'public'
     union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
     order by 1`,
    { pool } as TestDatabase,
  );

test('what is set aside while an empty database is filled is back afterwards, also when that was broken off', async () => {
  const empty = await freshDatabase();
  await seedRegion(empty.pool, utrecht);
  const whole = await structure(empty);
  let during = whole.length;
  await withoutIndexes(empty.pool, async () => {
    during = (await structure(empty)).length;
  });
  expect(during).toBeLessThan(whole.length - 10);
  expect(await structure(empty)).toEqual(whole);

  // A run that was killed does no more than this; the next one puts it back before anything else.
  await setAside(empty.pool);
  await putBack(empty.pool);
  expect(await structure(empty)).toEqual(whole);
  await empty.close();
});

test('where handovers are already, every row is checked as always', async () => {
  const whole = await structure(database);
  let during: unknown;
  await withoutIndexes(database.pool, async () => {
    during = await structure(database);
  });
  expect(during).toEqual(whole);
});

test('a database that holds handovers is left alone, unless they come beside them', async () => {
  expect(await refusalFor(database.pool, { add: false })).toBe('hasHandovers');
  expect(await refusalFor(database.pool, { add: true })).toBeNull();
});

test('people who work in the database are never mixed with made-up ones', async () => {
  const other = await freshDatabase();
  await seedRegion(other.pool, utrecht);
  expect(await refusalFor(other.pool, { add: false })).toBeNull();
  await other.pool.query(
    `insert into people (id, subject, name, organisation, email, phone, language)
     values ('someone', 'someone', 'Someone', 'buurtteam', '', '', 'nl')`,
  );
  expect(await refusalFor(other.pool, { add: true })).toBe('hasPeople');
  await other.close();
});

test.each([
  [['--handovers', '100000'], { handovers: 100_000, open: 10_000, seed: 1, processes: 2, add: false }],
  [['--handovers', '20', '--open', '0', '--seed', '3', '--add'], { open: 0, seed: 3, add: true }],
])('%j is understood', (args, options) => {
  expect(readOptions(args)).toMatchObject(options);
});

test.each([
  [[]],
  [['--handovers', '0']],
  [['--handovers', 'many']],
  [['--handovers', '10', '--open', '11']],
  [['--handovers', '10', '--processes', '9']],
  [['--handover', '10']],
])('%j is not understood', (args) => {
  expect(readOptions(args)).toBeNull();
});
