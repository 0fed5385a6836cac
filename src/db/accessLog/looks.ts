import type { AccessKind } from '../../domain/accessKinds';
import type { Day } from '../../domain/calendar/day';
import type { Queryable } from '../pool';

/** One thing somebody did on a day, and how often. */
export interface Deed {
  kind: AccessKind;
  recordKind: string | null;
  recordId: string | null;
  times: number;
}

/** What one person did with one handover on one day of the region's clock, in one role. */
export interface Look {
  day: Day;
  personName: string | null;
  role: string | null;
  organisationName: string | null;
  onBehalfOfName: string | null;
  deeds: Deed[];
}

/**
 * Who looked at one handover or changed it: the latest day first, on a day by name. What the product did by itself is
 * nobody's look; a form that was sent shows as the change it made.
 */
export async function whoLooked(
  db: Queryable,
  handover: string,
  page: { offset: number; limit: number },
): Promise<Look[]> {
  const { rows } = await db.query<Look>(
    `with deeds as (
       select (a.at at time zone 'Europe/Amsterdam')::date as day, a.person, a.role, a.organisation, a.on_behalf_of,
              a.kind, a.record_kind, a.record_id, count(*) as times
         from access_log a
        where a.handover_id = $1 and (a.person is not null or a.kind = 'refused')
          and a.record_kind is distinct from 'form'
        group by 1, 2, 3, 4, 5, 6, 7, 8
     )
     select d.day, p.name as "personName", d.role, o.name as "organisationName", b.name as "onBehalfOfName",
            jsonb_agg(jsonb_build_object('kind', d.kind, 'recordKind', d.record_kind, 'recordId', d.record_id,
                                         'times', d.times)
                      order by d.kind, d.record_kind, d.record_id) as deeds
       from deeds d
       left join people p on p.id = d.person
       left join people b on b.id = d.on_behalf_of
       left join organisations o on o.id = d.organisation
      group by d.day, d.person, p.name, d.role, o.name, b.name
      order by d.day desc, p.name, d.person, d.role offset $2 limit $3`,
    [handover, page.offset, page.limit],
  );
  return rows;
}
