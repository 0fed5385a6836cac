import { runAs } from '../../../src/db/actor';
import { seedRegion } from '../../../src/db/seedRegion';
import { reportQueries } from '../../../src/db/report';
import { createSnapshotActivities } from '../../../activities/snapshots';
import { freezePeriod, periodsToFreeze } from '../../../src/db/report/snapshots';
import { periodText, quarterPeriod, sources } from '../../../src/domain/measure/report';
import { utrecht } from '../../../src/domain/region/utrecht';
import { freshDatabase, type TestDatabase } from '../../support/postgres';

let database: TestDatabase;
const asSystem = <Result>(work: () => Promise<Result>) => runAs({ kind: 'system' }, work);

const [first, second] = utrecht.clusters;
const near = first?.neighbourhoods[0]?.id ?? '';
const far = second?.neighbourhoods[0]?.id ?? '';

/** kind, month, neighbourhood, code, value, amount */
const counted: [string, string, string, string, number | null, number][] = [
  ['started', '2026-01-01', near, '', null, 2],
  ['started', '2026-02-01', far, '', null, 3],
  ['running', '2025-12-01', near, '', null, 4],
  ['running', '2026-02-01', near, '', null, -1],
  ['transferred', '2026-01-01', near, '', null, 5],
  ['transferred', '2026-03-01', near, '', null, 2],
  ['returned', '2026-01-01', near, '', 30, 1],
  ['returned', '2026-01-01', near, '', 200, 1],
];

const count = (rows: typeof counted) =>
  Promise.all(
    rows.map((row) =>
      database.pool.query(
        `insert into measure_counts (kind, month, neighbourhood, sender, code, value, amount)
         values ($1, $2, $3, 'sender', $4, $5, $6)`,
        row,
      ),
    ),
  );

beforeAll(async () => {
  database = await freshDatabase();
  await asSystem(async () => {
    await seedRegion(database.pool, utrecht);
    await count(counted);
  });
});
afterAll(() => database.close());

const asked = { sources, from: '2026-01-01', until: '2026-04-01', today: '2026-08-01' };
const figures = (more: object = {}) =>
  asSystem(() => reportQueries.reportFigures(database.pool, { ...asked, dimension: 'cluster', ...more }));
const amounts = (rows: Awaited<ReturnType<typeof figures>>, source: string) =>
  Object.fromEntries(
    rows
      .filter((row) => row.source === source)
      .map(({ key, code, amount }) => [`${key}${code && ` ${code}`}`, amount]),
  );

test('figures are grouped by what the rows of the table are, and what runs is counted since ever', async () => {
  const rows = await figures();
  expect(amounts(rows, 'started')).toEqual({ [first?.id ?? '']: 2, [second?.id ?? '']: 3 });
  expect(amounts(rows, 'running')).toEqual({ [first?.id ?? '']: 3 });
  const months = await figures({ dimension: 'month' });
  expect(amounts(months, 'running')).toEqual({ '': 4, '2026-02': -1 });
  expect(amounts(await figures({ cluster: second?.id }), 'started')).toEqual({ [second?.id ?? '']: 3 });
  expect(amounts(await figures({ sender: 'nobody' }), 'started')).toEqual({});
});

test.each(sources)('%s can be asked by itself', async (source) => {
  const rows = await figures();
  expect(amounts(await figures({ sources: [source] }), source)).toEqual(amounts(rows, source));
});

test('returns are of months of which the term has passed for everybody', async () => {
  const id = first?.id ?? '';
  // On 1 August 180 days after the end of January have passed, after the end of March not yet.
  expect(amounts(await figures(), 'returns')).toEqual({ [`${id} back:180`]: 1, [`${id} stayed:180`]: 4 });
  expect(amounts(await figures({ today: '2027-06-01' }), 'returns')).toEqual({
    [`${id} back:180`]: 1,
    [`${id} stayed:180`]: 6,
    [`${id} back:365`]: 2,
    [`${id} stayed:365`]: 5,
  });
});

const toFreeze = async (today: string) =>
  (await periodsToFreeze(database.pool, utrecht.id, today)).map(periodText);

const frozen = (period: string, more: object) =>
  reportQueries.frozenFigures(database.pool, {
    ...{ ...asked, dimension: 'cluster', region: utrecht.id, period },
    ...more,
  });

test('quarters that are over are frozen once, and stay as they were', async () => {
  await asSystem(async () => {
    const { pool } = database;
    expect(await toFreeze('2026-05-01')).toEqual(['2025-Q4', '2026-Q1', '2025']);
    const at = '2026-04-01T03:00:00.000Z';
    const quarter = quarterPeriod('2026-Q1');
    expect(await freezePeriod(pool, utrecht.id, quarter, at)).toBe(true);
    expect(await freezePeriod(pool, utrecht.id, quarter, '2026-05-01T03:00:00.000Z')).toBe(false);
    expect(await reportQueries.frozenPeriods(pool, utrecht.id)).toEqual([{ period: '2026-Q1', takenAt: at }]);
    expect(await toFreeze('2026-05-01')).toEqual(['2025-Q4', '2025']);
    const before = await figures({ today: '2026-04-01' });
    await count([['started', '2026-01-01', far, '', null, 1]]);
    const then = await frozen('2026-Q1', {});
    expect(amounts(then, 'started')).toEqual(amounts(before, 'started'));
    expect(amounts(then, 'running')).toEqual(amounts(before, 'running'));
    expect(amounts(await figures(), 'started')).toEqual({ [first?.id ?? '']: 2, [second?.id ?? '']: 4 });
  });
});

test('a year is frozen with its last quarter: with what was corrected since its quarters were, and nothing later', async () => {
  await asSystem(async () => {
    const { pool } = database;
    const { freezeQuarters } = createSnapshotActivities({ pool, now: () => '2027-01-01T04:00:00.000Z' });
    expect(await toFreeze('2026-12-31')).toEqual(['2025-Q4', '2026-Q2', '2026-Q3', '2025']);
    expect(await freezeQuarters({ today: '2027-01-01' })).toBe(6);
    expect(await freezeQuarters({ today: '2027-01-01' })).toBe(0);
    await count([
      ['started', '2026-03-01', far, '', null, 7],
      ['running', '2026-11-01', near, '', null, 1],
    ]);
    const year = { from: '2026-01-01', until: '2027-01-01' };
    const then = await frozen('2026', year);
    expect(amounts(then, 'started')).toEqual({ [first?.id ?? '']: 2, [second?.id ?? '']: 4 });
    expect(amounts(then, 'running')).toEqual({ [first?.id ?? '']: 3 });
    expect(amounts(await frozen('2026-Q1', {}), 'started')).toMatchObject({ [second?.id ?? '']: 3 });
    const byQuarter = await frozen('2026', { ...year, dimension: 'quarter' });
    expect(amounts(byQuarter, 'started')).toEqual({ '2026-Q1': 6 });
    expect(amounts(byQuarter, 'running')).toEqual({ '': 4, '2026-Q1': -1 });
    expect(amounts(await figures({ ...year, today: '2027-02-01' }), 'started')).toMatchObject({
      [second?.id ?? '']: 11,
    });
  });
});
