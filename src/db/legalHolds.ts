import type { Pool } from 'pg';
import { recordAccess } from './accessLog';
import type { ChangedBy } from './directoryChanges';
import type { Queryable } from './pool';
import { inTransaction } from './transaction';

export interface LegalHold {
  id: string;
  handover: string;
  reference: string;
  /** The text with the reason. */
  text: string;
  organisation: string;
  organisationName: string;
  placedByName: string;
  placedAt: string;
  liftedByName: string | null;
  liftedAt: string | null;
}

/** Every hold on a handover that the reader may see, running ones first, the latest on top. */
export async function legalHolds(db: Queryable): Promise<LegalHold[]> {
  const { rows } = await db.query<LegalHold>(
    `select l.id, l.handover_id as handover, h.reference, l.text_id as text, l.organisation,
            o.name as "organisationName", p.name as "placedByName", l.placed_at as "placedAt",
            u.name as "liftedByName", l.lifted_at as "liftedAt"
       from legal_holds l
       join handovers h on h.id = l.handover_id
       join organisations o on o.id = l.organisation
       join people p on p.id = l.placed_by
       left join people u on u.id = l.lifted_by
      order by l.lifted_at is not null, l.placed_at desc, l.id`,
  );
  return rows;
}

/** The handover with this reference, of those the reader may see. */
export async function handoverWithReference(db: Queryable, reference: string): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    'select id from handovers where reference = upper(trim($1))',
    [reference],
  );
  return rows[0]?.id ?? null;
}

interface NewHold {
  id: string;
  handover: string;
  text: string;
  organisation: string;
}

/** Keeps a handover beyond its term. The same form sent twice is one hold. */
export const placeHold = (pool: Pool, { id, handover, text, organisation }: NewHold, by: ChangedBy) =>
  inTransaction(pool, async (db) => {
    await db.query(
      `insert into legal_holds (id, handover_id, text_id, organisation, placed_by) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing`,
      [id, handover, text, organisation, by.person],
    );
    await recordAccess(db, { ...by, kind: 'change', handover, record: { kind: 'legalHold', id } });
  });

/** Lets the term count again. */
export const liftHold = (pool: Pool, { id, handover }: { id: string; handover: string }, by: ChangedBy) =>
  inTransaction(pool, async (db) => {
    await db.query(
      'update legal_holds set lifted_by = $2, lifted_at = now() where id = $1 and lifted_at is null',
      [id, by.person],
    );
    await recordAccess(db, { ...by, kind: 'change', handover, record: { kind: 'legalHold', id } });
  });
