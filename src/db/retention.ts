import type { Pool } from 'pg';
import type { Day } from '../domain/calendar/day';
import { recordAccess } from './accessLog';
import { change, type ChangedBy } from './directoryChanges';
import type { Queryable } from './pool';
import { inTransaction } from './transaction';

/** A client of whom nothing has to be kept any longer, as references and days. */
export interface DueClient {
  client: string;
  /** Empty for somebody who was entered and never handed over. */
  references: string[];
  /** When the last handover ended, and for how many years it was kept since. */
  endedOn: Day | null;
  years: number | null;
  keptUntil: Day;
}

/** Whom to erase today: every handover ended, the longest term over, nothing held. The longest due first. */
export async function dueClients(db: Queryable, today: Day): Promise<DueClient[]> {
  const { rows } = await db.query<DueClient>(
    `select c.client, c.kept_until as "keptUntil", max(t.ended_on) as "endedOn", max(t.years) as years,
            coalesce(array_agg(t.reference order by t.reference) filter (where t.id is not null), '{}') as references
       from client_terms c left join handover_terms t on t.client_id = c.client
      where c.ended and not c.held and c.kept_until <= $1::date
      group by c.client, c.kept_until order by c.kept_until, c.client`,
    [today],
  );
  return rows;
}

/**
 * Erases everything that says who a client is and what they told, with their key: all of it, or nothing. Gives the
 * handovers of which the process facts are left. The database refuses whom it is not the time for; twice is once.
 */
export const eraseClient = (pool: Pool, client: string): Promise<string[]> =>
  inTransaction(pool, async (db) => {
    const { rows } = await db.query<{ id: string }>('select id from erase_client($1) as erased (id)', [
      client,
    ]);
    for (const { id } of rows)
      await recordAccess(db, {
        kind: 'change',
        person: null,
        organisation: null,
        handover: id,
        record: { kind: 'erasure', id },
      });
    return rows.map(({ id }) => id);
  });

/** The day on which the content of a handover was erased; null: it was not. */
export async function erasedOn(db: Queryable, handover: string): Promise<string | null> {
  const { rows } = await db.query<{ at: string }>(
    'select erased_at as at from erasures where handover_id = $1',
    [handover],
  );
  return rows[0]?.at ?? null;
}

/** How long an organisation keeps what clients told, in years from the end of a handover. */
export interface RetentionTerm {
  id: string;
  name: string;
  years: number;
}

export async function retentionTerms(db: Queryable): Promise<RetentionTerm[]> {
  const { rows } = await db.query<RetentionTerm>(
    'select id, name, retention_years as years from organisations order by kind desc, name',
  );
  return rows;
}

export const setRetentionYears = (
  pool: Pool,
  { organisation, years }: { organisation: string; years: number },
  by: ChangedBy,
) =>
  change(pool, {
    kind: 'retentionTerm',
    id: organisation,
    by,
    write: async (db) => {
      await db.query('update organisations set retention_years = $2 where id = $1', [organisation, years]);
    },
    affected: {},
  });

export interface KeptHandover {
  id: string;
  reference: string;
  endedOn: Day;
  years: number;
  keptUntil: Day;
  held: boolean;
}

/** The handovers, of those the reader may see, that are kept no longer than that day, the first to go first. */
export async function handoversKeptUntil(db: Queryable, day: Day, limit: number): Promise<KeptHandover[]> {
  const { rows } = await db.query<KeptHandover>(
    `select t.id, t.reference, t.ended_on as "endedOn", t.years, t.kept_until as "keptUntil", t.held
       from handover_terms t
      where t.ended and t.kept_until <= $1::date
        and not exists (select from erasures e where e.handover_id = t.id)
      order by t.kept_until, t.reference limit $2`,
    [day, limit],
  );
  return rows;
}
