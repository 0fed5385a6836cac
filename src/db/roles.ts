import type { Day } from '../domain/calendar/day';
import type { Role } from '../domain/permissions';
import type { Queryable } from './pool';

/** A role as the administration shows it: where it applies by name, and who gave and ended it. */
export interface HeldRole {
  id: number;
  person: string;
  role: Role;
  organisation: string;
  organisationName: string;
  /** null: the whole organisation. */
  neighbourhoods: string[] | null;
  /** The names of the clusters for which it was given, or else of its neighbourhoods. */
  placeNames: string[];
  from: Day;
  until: Day | null;
  givenByName: string | null;
  endedByName: string | null;
}

/** Every role that these people hold, held or will hold, by first day. */
export async function rolesOfPeople(db: Queryable, people: readonly string[]): Promise<HeldRole[]> {
  const { rows } = await db.query<HeldRole>(
    `select r.id, r.person, r.role, r.organisation, o.name as "organisationName", r.neighbourhoods,
            case when r.clusters is null
              then array(select n.name from neighbourhoods n join clusters c on c.id = n.cluster
                          where n.id = any (r.neighbourhoods) order by c.position, n.position)
              else array(select c.name from clusters c where c.id = any (r.clusters) order by c.position)
            end as "placeNames",
            r.from_day as from, r.until_day as until, g.name as "givenByName", e.name as "endedByName"
       from role_assignments r
       join organisations o on o.id = r.organisation
       left join people g on g.id = r.given_by
       left join people e on e.id = r.ended_by
      where r.person = any ($1) order by r.from_day, r.id`,
    [people],
  );
  return rows;
}

/** Does somebody else hold this role on that day? The last functional manager cannot leave. */
export async function othersHold(db: Queryable, person: string, role: Role, day: Day): Promise<boolean> {
  const { rows } = await db.query<{ held: boolean }>(
    `select exists (select from role_assignments
                     where person <> $1 and role = $2 and from_day <= $3::date
                       and (until_day is null or until_day >= $3::date)) as held`,
    [person, role, day],
  );
  return rows[0]?.held ?? false;
}

/** The seats somebody fills: who takes over when they leave. */
export interface FilledSeat {
  neighbourhood: string;
  neighbourhoodName: string;
  organisation: string;
  place: 'contactPerson' | 'deputy' | 'manager';
  /** First who comes after them in the seat; null: the programme manager. */
  nextName: string | null;
}

export async function seatsOfPerson(db: Queryable, person: string): Promise<FilledSeat[]> {
  const { rows } = await db.query<FilledSeat>(
    `select a.neighbourhood, n.name as "neighbourhoodName", a.organisation,
            case $1 when a.contact_person then 'contactPerson' when a.deputy then 'deputy' else 'manager' end as place,
            coalesce(d.name, m.name) as "nextName"
       from contact_assignments a
       join neighbourhoods n on n.id = a.neighbourhood join clusters c on c.id = n.cluster
       left join people d on d.id = a.deputy and d.id <> $1
       left join people m on m.id = a.manager and m.id <> $1
      where $1 in (a.contact_person, a.deputy, a.manager)
      order by c.position, n.position`,
    [person],
  );
  return rows;
}

/** In how much somebody has a part now; numbers only, since the administration sees no files. */
export interface InvolvedIn {
  handovers: number;
  tasks: number;
}

export async function involvedIn(db: Queryable, person: string): Promise<InvolvedIn> {
  const { rows } = await db.query<InvolvedIn>('select * from involved_in($1)', [person]);
  return rows[0] ?? { handovers: 0, tasks: 0 };
}
