import type { Pool } from 'pg';
import type { Day } from '../domain/calendar/day';
import { recordAccess } from './accessLog';
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
