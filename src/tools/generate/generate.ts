import type { Pool } from 'pg';
import { addUpCounts } from '../../local/demo/copies/write';
import { fillDirectory } from '../../local/demo/directory';
import { datesAround } from '../../local/demo/dates';
import { demoClient } from '../../local/demo/clientAccount';
import { colleagues, personId } from '../../local/demo/people';
import type { Moment } from '../../domain/calendar/day';
import { planJobs, type Job, type Wanted } from './plan';

export type Refusal = 'hasHandovers' | 'hasPeople';

const known = [...colleagues.map(({ key }) => personId(key)), demoClient.id];

/** Why these handovers do not belong in this database; null when they may come. */
export async function refusalFor(pool: Pool, { add }: { add: boolean }): Promise<Refusal | null> {
  const { rows } = await pool.query<{ handovers: boolean; people: boolean }>(
    `select exists (select from handovers) as handovers,
            exists (select from people where id <> all ($1)) as people`,
    [known],
  );
  if (rows[0]?.people === true) return 'hasPeople';
  return rows[0]?.handovers === true && !add ? 'hasHandovers' : null;
}

/** The region's people, when nobody works there yet. */
async function withPeople(pool: Pool, now: Moment): Promise<void> {
  const { rows } = await pool.query<{ there: boolean }>('select exists (select from people) as there');
  if (rows[0]?.there !== true) await fillDirectory(pool, datesAround(now).today);
}

/** The numbers of references that are given out by this, so that nobody else gets one of them. */
async function takeNumbers(pool: Pool, count: number): Promise<number> {
  const { rows } = await pool.query<{ last: number }>(
    `select nextval('handover_references')::integer - 1 as last`,
  );
  const last = rows[0]?.last ?? 0;
  await pool.query(`select setval('handover_references', $1)`, [last + count]);
  return last;
}

/** Everything that is to be told, with the people and numbers for it on record. */
export async function prepare(pool: Pool, wanted: Wanted, now: Moment): Promise<Job[]> {
  await withPeople(pool, now);
  const { today, calendar } = datesAround(now);
  return planJobs(wanted, { today, calendar, last: await takeNumbers(pool, wanted.handovers) });
}

export interface Generated {
  events: number;
  /** Not closed yet. */
  stillOpen: number;
  /** Of the whole database, in words. */
  size: string;
}

/** The sums, the line in the access log, and what the planner needs to know. */
export async function finish(pool: Pool, { handovers, seed }: Wanted): Promise<Generated> {
  await addUpCounts(pool);
  await pool.query(
    `insert into access_log (kind, record_kind, record_id) values ('create', 'generate', $1)`,
    [`${handovers} handovers, seed ${seed}`],
  );
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    await client.query('analyze');
    // As the database does by itself in time: until then an index alone cannot answer.
    await client.query('vacuum measures');
    const { rows } = await client.query<Generated>(
      `select (select count(*) from handover_events) as events,
              (select count(*) from handovers where phase not in ('pulse', 'ended')) as "stillOpen",
              pg_size_pretty(pg_database_size(current_database())) as size`,
    );
    const [found] = rows;
    if (!found) throw new Error('A count gives a row');
    return found;
  } finally {
    client.release(true);
  }
}
