import { seedRegion } from '../src/db/seedRegion';
import { toMoment } from '../src/domain/calendar/day';
import { utrecht } from '../src/domain/region/utrecht';
import { datesAround } from '../src/local/demo/dates';
import { jobTeller } from '../src/tools/generate/tellJob';
import { writeCopies } from '../src/local/demo/copies/write';
import { prepare } from '../src/tools/generate/generate';
import { freshDatabase } from './support/postgres';
import { testVault } from './support/vault';
test('x', async () => {
  const made = await freshDatabase();
  await seedRegion(made.pool, utrecht);
  const now = toMoment(Date.now());
  const jobs = await prepare(made.pool, { handovers: 20000, open: 2000, seed: 3 }, now);
  const vault = await testVault(made.pool);
  const tell = jobTeller(made.pool, 3, datesAround(now));
  const pid = async () => (await made.pool.query<{ p: number }>('select pg_backend_pid() p')).rows[0]?.p ?? 0;
  const pgcpu = (p: number) => { const f = require('fs').readFileSync(`/proc/${p}/stat`, 'utf8').split(' '); return 10 * (Number(f[13]) + Number(f[14])); };
  const p0 = await pid(); const c0 = pgcpu(p0);
  const cpu = () => process.cpuUsage().user / 1000;
  let told = 0, toldC = 0, w = 0, wc = 0, n = 0;
  if (process.env.FK) { await made.pool.query('alter table handover_events drop constraint handover_events_policy_version_fkey, drop constraint handover_events_template_version_fkey'); }
  if (process.env.IX) { await made.pool.query('drop index handover_events_at'); }
  for (const job of jobs.slice(150, 190)) {
    let b = performance.now(), c = cpu();
    const template = await tell(job);
    told += performance.now() - b; toldC += cpu() - c;
    b = performance.now(); c = cpu();
    await writeCopies({ pool: made.pool, vault }, Array.from({ length: 25 }, (_, i) => ({ template, number: job.first + i, reference: `OV-2020-${job.first + i}` })));
    w += performance.now() - b; wc += cpu() - c; n += 25;
  }
  const p1 = await pid(); console.log({ same: p0 === p1, pg: (pgcpu(p1) - c0) / n, told: told / 40, toldC: toldC / 40, writePerHandover: w / n, writeCpu: wc / n });
  const { rows } = await made.pool.query<object>(`select relname, n_live_tup, n_tup_ins, pg_size_pretty(pg_total_relation_size(relid)) s, pg_size_pretty(pg_indexes_size(relid)) i from pg_stat_user_tables where n_tup_ins > 100 order by pg_total_relation_size(relid) desc`);
  console.table(rows);
  await made.close();
}, 100000);
