import type { Day } from '../../domain/calendar/day';
import type { Side } from '../../domain/handover/state';
import { contentRoles } from '../../domain/permissions';
import type { Queryable } from '../pool';

/** Where colleagues are looked for: some clusters, or (empty) a whole region; and on which day. */
export interface Area {
  region: string;
  clusters: readonly string[];
  today: Day;
}

/** Somebody who works with clients there on that day, or over the whole: who may be invited and own something. */
export interface AreaColleague {
  person: string;
  name: string;
  organisation: string;
  organisationName: string;
  side: Side;
}

/** The neighbourhoods of the area as the table `places`: $1 the region, $2 the clusters. */
export const placesOf = `
  select n.id, n.cluster, c.position as cluster_position, n.position
    from neighbourhoods n join clusters c on c.id = n.cluster
   where c.region = $1 and (cardinality($2::text[]) = 0 or c.id = any ($2))`;

/** In order of name. */
export async function colleaguesIn(
  db: Queryable,
  { region, clusters, today }: Area,
): Promise<AreaColleague[]> {
  const { rows } = await db.query<AreaColleague>(
    `with places as (${placesOf})
     select p.id as person, p.name, p.organisation, o.name as "organisationName", o.kind as side
       from people p
       join organisations o on o.id = p.organisation
      where p.id = (select programme_manager from regions where id = $1)
         or exists (
           select from role_assignments r
            where r.person = p.id and r.organisation = p.organisation
              and r.from_day <= $3::date and (r.until_day is null or $3::date <= r.until_day)
              and (r.role = any ($4) and (
                     (r.neighbourhoods is null and r.clusters is null)
                     or r.neighbourhoods && (select array_agg(id) from places)
                     or r.clusters && (select array_agg(distinct cluster) from places))
                   or r.role = 'programmeManager'))
      order by p.name, p.id`,
    [region, clusters, today, contentRoles],
  );
  return rows;
}

/** A fixed contact person or deputy in one neighbourhood. */
export interface Seated {
  person: string;
  role: 'contactPerson' | 'deputy';
  side: Side;
  organisation: string;
  neighbourhood: string;
  deputy: string | null;
  manager: string | null;
}

/** Who sits where in the area, contact persons first, in the order of the neighbourhoods. */
export async function seatsIn(db: Queryable, { region, clusters }: Omit<Area, 'today'>): Promise<Seated[]> {
  const { rows } = await db.query<Seated>(
    `with places as (${placesOf})
     select seat.person, seat.role, o.kind as side, a.organisation, a.neighbourhood, seat.deputy, a.manager
       from places n
       join contact_assignments a on a.neighbourhood = n.id
       join organisations o on o.id = a.organisation
       cross join lateral (values (a.contact_person, 'contactPerson', a.deputy, 0),
                                  (a.deputy, 'deputy', null, 1)) as seat (person, role, deputy, place)
      where seat.person is not null
      order by seat.place, n.cluster_position, n.position, o.kind desc, o.id`,
    [region, clusters],
  );
  return rows;
}
