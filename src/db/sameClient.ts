import type { SameClientElsewhere } from '../domain/handover/sameClient';
import type { Queryable } from './pool';

/**
 * Handovers that other senders prepare for the same person, found by the keyed hash of name and birth date. Only for the
 * product itself: for anybody else the handovers of another sender are not there.
 */
const elsewhere = `
  from handovers mine
  join clients known on known.id = mine.client_id
  join clients k on k.person_hash = known.person_hash and k.organisation <> known.organisation
  join handovers h on h.client_id = k.id and h.phase not in ('pulse', 'ended')
 where mine.id = $1`;

/** Whom to call about it, one for each other sender, in a fixed order. */
export async function sameClientElsewhere(db: Queryable, handover: string): Promise<SameClientElsewhere[]> {
  const { rows } = await db.query<SameClientElsewhere>(
    `select distinct on (h.sender) h.sender as organisation,
            coalesce(h.sender_contact_person, h.sender_deputy, h.sender_manager, h.programme_manager)
              as "contactPerson"
       ${elsewhere}
      order by h.sender, h.id`,
    [handover],
  );
  return rows;
}

/** Those handovers, to be told that this one is there. */
export async function handoversOfSameClient(db: Queryable, handover: string): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(`select h.id ${elsewhere} order by h.id`, [handover]);
  return rows.map(({ id }) => id);
}
