import type { HandoverEvent } from '../domain/handover/events';
import type { Queryable } from './pool';

export interface TimelineEntry {
  seq: number;
  at: string;
  event: HandoverEvent;
  person: string | null;
  personName: string | null;
  organisationName: string | null;
}

/** What happened to one handover, newest first; `before` is the lowest sequence number already shown. */
export async function timeline(
  db: Queryable,
  handover: string,
  page: { before?: number; limit?: number } = {},
): Promise<TimelineEntry[]> {
  const { rows } = await db.query<TimelineEntry>(
    `select e.seq, e.at, e.event, e.person, p.name as "personName", o.name as "organisationName"
       from handover_events e
       left join people p on p.id = e.person
       left join organisations o on o.id = e.organisation
      where e.handover_id = $1 and ($2::integer is null or e.seq < $2)
      order by e.seq desc limit $3`,
    [handover, page.before ?? null, page.limit ?? null],
  );
  return rows;
}
