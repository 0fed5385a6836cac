import type { EventType, HandoverEvent } from '../domain/handover/events';
import type { PointKey } from '../domain/template';
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

/** The events of some kinds, or of one point, oldest first: the history that a page of its own tells. */
export async function selectedTimeline(
  db: Queryable,
  handover: string,
  { types, point }: { types: readonly EventType[]; point?: PointKey },
): Promise<TimelineEntry[]> {
  const { rows } = await db.query<TimelineEntry>(
    `select e.seq, e.at, e.event, e.person, p.name as "personName", o.name as "organisationName"
       from handover_events e
       left join people p on p.id = e.person
       left join organisations o on o.id = e.organisation
      where e.handover_id = $1 and e.event ->> 'type' = any ($2)
        and ($3::text is null or e.event ->> 'point' = $3)
      order by e.seq`,
    [handover, types, point ?? null],
  );
  return rows;
}
