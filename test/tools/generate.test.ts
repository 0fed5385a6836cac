import { verifyChain } from '../../src/db/accessLog';
import { rebuildProjections } from '../../src/db/rebuildProjections';
import { seedRegion } from '../../src/db/seedRegion';
import { toMoment } from '../../src/domain/calendar/day';
import { utrecht } from '../../src/domain/region/utrecht';
import { datesAround } from '../../src/local/demo/dates';
import { fillJobs } from '../../src/tools/generate/fill';
import { prepare } from '../../src/tools/generate/generate';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { testVault } from '../support/vault';

const now = toMoment(Date.now());
let database: TestDatabase;

async function generated(handovers: number, seed: number): Promise<TestDatabase> {
  const made = await freshDatabase();
  await seedRegion(made.pool, utrecht);
  const jobs = await prepare(made.pool, { handovers, open: Math.round(handovers / 10), seed }, now);
  const record = { pool: made.pool, vault: await testVault(made.pool) };
  await fillJobs(record, jobs, { seed, dates: datesAround(now), onWritten: () => undefined });
  return made;
}

beforeAll(async () => {
  const b = performance.now();
  database = await generated(300, 7);
  console.log('took', performance.now() - b);
  const show = async (q: string) => console.table((await database.pool.query<object>(q)).rows);
  await show(
    'select phase, ending, count(*), count(*) filter (where safety_net_open) as net, count(*) filter (where stalled_since is not null) stalled, count(*) filter (where next_due_day < now()) overdue from handovers group by 1,2 order by 1,2',
  );
  await show(
    'select extract(year from started_at) y, sender, count(*) from handovers group by 1,2 order by 1,2',
  );
  await show('select neighbourhood, count(*) from handovers group by 1 order by 2');
  await show('select type, count(*) from handover_events group by 1 order by 2 desc');
  await show('select reference, phase, started_at, next_due_day from handovers order by started_at limit 5');
}, 120_000);
afterAll(() => database.close());

test('rebuilding from the events changes no row', async () => {
  const { handovers, differences } = await rebuildProjections(database.pool);
  expect(handovers).toBe(300);
  expect(differences).toEqual([]);
});
test('log', async () => {
  expect(await verifyChain(database.pool)).toMatchObject({ ok: true });
});
