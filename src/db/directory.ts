import type { Day } from '../domain/calendar/day';
import type { Contacts } from '../domain/handover/state';
import type { Queryable } from './pool';

export interface ContactAssignment extends Contacts {
  cluster: string;
  clusterName: string;
  neighbourhood: string;
  neighbourhoodName: string;
  organisation: string;
  organisationName: string;
}

/** Every neighbourhood with every organisation of its region, vacancies included. */
export async function contactAssignments(db: Queryable): Promise<ContactAssignment[]> {
  const { rows } = await db.query<ContactAssignment>(
    `select c.id as cluster, c.name as "clusterName", n.id as neighbourhood, n.name as "neighbourhoodName",
            o.id as organisation, o.name as "organisationName",
            a.contact_person as "contactPerson", a.deputy, a.manager
       from neighbourhoods n
       join clusters c on c.id = n.cluster
       cross join organisations o
       left join contact_assignments a on a.neighbourhood = n.id and a.organisation = o.id
      order by c.position, n.position, o.kind, o.name`,
  );
  return rows;
}

export interface KeptAbsence {
  id: string;
  person: string;
  personName: string;
  organisationName: string;
  from: Day;
  until: Day | null;
}

/** Absences that are not over on the day. */
export async function currentAbsences(db: Queryable, today: Day): Promise<KeptAbsence[]> {
  const { rows } = await db.query<KeptAbsence>(
    `select a.id, a.person, p.name as "personName", o.name as "organisationName",
            a.from_day as from, a.until_day as until
       from absences a join people p on p.id = a.person join organisations o on o.id = p.organisation
      where a.until_day is null or a.until_day >= $1::date
      order by a.from_day, p.name, a.id`,
    [today],
  );
  return rows;
}

export interface ClosingDay {
  region: string;
  day: Day;
  name: string;
}

export async function closingDaysFrom(db: Queryable, from: Day): Promise<ClosingDay[]> {
  const { rows } = await db.query<ClosingDay>(
    'select region, day, name from closing_days where day >= $1::date order by day, region',
    [from],
  );
  return rows;
}

export interface DirectoryNeighbourhood {
  id: string;
  name: string;
  cluster: string;
  clusterName: string;
  region: string;
}

export async function neighbourhoods(db: Queryable): Promise<DirectoryNeighbourhood[]> {
  const { rows } = await db.query<DirectoryNeighbourhood>(
    `select n.id, n.name, c.id as cluster, c.name as "clusterName", c.region
       from neighbourhoods n join clusters c on c.id = n.cluster order by c.position, n.position`,
  );
  return rows;
}

export async function organisations(
  db: Queryable,
): Promise<{ id: string; name: string; kind: 'sender' | 'receiver' }[]> {
  const { rows } = await db.query<{ id: string; name: string; kind: 'sender' | 'receiver' }>(
    'select id, name, kind from organisations order by kind desc, name',
  );
  return rows;
}

export interface DirectoryRegion {
  id: string;
  name: string;
  programmeManager: string | null;
  policyVersion: string;
}

export async function regions(db: Queryable): Promise<DirectoryRegion[]> {
  const { rows } = await db.query<DirectoryRegion>(
    `select id, name, programme_manager as "programmeManager", policy_version as "policyVersion"
       from regions order by name, id`,
  );
  return rows;
}
