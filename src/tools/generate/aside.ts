import type { Pool } from 'pg';
import { inTransaction } from '../../db/transaction';

/** These take millions of rows: all of their indexes and checks come afterwards. */
const filledBare = ['handover_events', 'measures', 'handover_steps'];

/** Of these only what the writing itself does not need. */
const filledUnique = ['handovers', 'point_versions', 'texts'];

const kept = `create table if not exists set_aside (number serial, table_name text, statement text)`;

/** What takes each away and what puts it back, as the database itself says it; references come last. */
const found = `
  select conrelid::regclass::text as "table", contype = 'f' as late,
         format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
         format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back
    from pg_constraint
   where (contype = 'f' and conrelid = any ($1::regclass[] || $2::regclass[]))
      or (contype = 'p' and conrelid = any ($1::regclass[]))
  union all
  select indrelid::regclass::text, false, format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
    from pg_index
   where not indisunique and indrelid = any ($1::regclass[] || $2::regclass[])
   order by late`;

interface Found {
  table: string;
  away: string;
  back: string;
}

/** What is set aside is noted in the database itself, so that a run that was killed leaves it to the next. */
export const setAside = (pool: Pool): Promise<void> =>
  inTransaction(pool, async (client) => {
    await client.query(kept);
    const { rows } = await client.query<Found>(found, [filledBare, filledUnique]);
    for (const { table, away, back } of rows) {
      await client.query('insert into set_aside (table_name, statement) values ($1, $2)', [table, back]);
      await client.query(away);
    }
  });

async function putBackOn(pool: Pool, table: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(
      `set statement_timeout = 0; set maintenance_work_mem = '256MB'; set max_parallel_maintenance_workers = 0`,
    );
    const { rows } = await client.query<{ number: number; statement: string }>(
      'select number, statement from set_aside where table_name = $1 order by number',
      [table],
    );
    for (const { number, statement } of rows) {
      await client.query('begin');
      await client.query(statement);
      await client.query('delete from set_aside where number = $1', [number]);
      await client.query('commit');
    }
  } finally {
    client.release(true);
  }
}

/** Puts back what this run, or one that was killed, has set aside. */
export async function putBack(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ there: boolean }>(
    `select to_regclass('set_aside') is not null as there`,
  );
  if (rows[0]?.there !== true) return;
  const tables = await pool.query<{ name: string }>(
    'select distinct table_name as name from set_aside order by name',
  );
  const left = tables.rows.values();
  // Two cores, each taking the next table.
  const next = async () => {
    for (const { name } of left) await putBackOn(pool, name);
  };
  await Promise.all([next(), next()]);
  await pool.query('drop table set_aside');
}

/**
 * Does the work on tables without indexes and references, when they are empty: nobody else writes there then, and to
 * check and sort millions of rows once afterwards is quicker than row by row.
 */
export async function withoutIndexes(pool: Pool, work: () => Promise<void>): Promise<void> {
  const { rows } = await pool.query<{ empty: boolean }>(
    'select not exists (select from handovers) and not exists (select from handover_events) as empty',
  );
  if (rows[0]?.empty !== true) return work();
  await setAside(pool);
  try {
    await work();
  } finally {
    await putBack(pool);
  }
}
