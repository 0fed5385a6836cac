import type { MatterEvents, MatterKind } from '../../domain/matters';
import type { Queryable } from '../pool';

export interface MatterTimelineEntry<K extends MatterKind = MatterKind> {
  seq: number;
  at: string;
  event: MatterEvents[K];
  person: string | null;
  personName: string | null;
  organisationName: string | null;
}

/** What happened in one matter, newest first; `before` is the lowest sequence number already shown. */
export async function matterTimeline<K extends MatterKind>(
  db: Queryable,
  matter: string,
  page: { before?: number; limit?: number } = {},
): Promise<MatterTimelineEntry<K>[]> {
  const { rows } = await db.query<MatterTimelineEntry<K>>(
    `select e.seq, e.at, e.event, e.person, p.name as "personName", o.name as "organisationName"
       from matter_events e
       left join people p on p.id = e.person
       left join organisations o on o.id = e.organisation
      where e.matter_id = $1 and ($2::integer is null or e.seq < $2)
      order by e.seq desc limit $3`,
    [matter, page.before ?? null, page.limit ?? null],
  );
  return rows;
}
