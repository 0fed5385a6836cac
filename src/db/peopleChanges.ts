import type { Pool } from 'pg';
import type { Day } from '../domain/calendar/day';
import { contentRoles, type Role, type RoleAssignment } from '../domain/permissions';
import { change, type Affected, type ChangedBy } from './directoryChanges';
import { savePerson, type NewPerson } from './people';
import type { Queryable } from './pool';

/** Enters somebody, or changes how they are reached. The same form sent twice is one person. */
export const writePerson = (pool: Pool, person: NewPerson, by: ChangedBy) =>
  change(pool, {
    kind: 'person',
    id: person.id,
    by,
    write: (db) => savePerson(db, person),
    affected: {},
  });

export interface GivenRole extends Omit<RoleAssignment, 'clusters'> {
  person: string;
  /** When it is given for whole clusters: which. Their neighbourhoods are named as well. */
  clusters: readonly string[] | null;
}

/** Where a role makes somebody a colleague, who can own something and be invited. */
const placesOf = (role: Role, neighbourhoods: readonly string[] | null): Pick<Affected, 'places'> =>
  contentRoles.includes(role) || role === 'programmeManager'
    ? { places: neighbourhoods ?? 'everywhere' }
    : {};

/** Gives a role. Sent twice it is given once. */
export const giveRole = (pool: Pool, given: GivenRole, by: ChangedBy) =>
  change(pool, {
    kind: 'role',
    id: given.person,
    by,
    write: async (db) => {
      const { person, role, organisation, neighbourhoods, clusters, from, until } = given;
      await db.query(
        `insert into role_assignments
           (person, role, organisation, neighbourhoods, clusters, from_day, until_day, given_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (person, role, organisation, neighbourhoods, from_day)
           do update set until_day = excluded.until_day, ended_by = null, ended_at = null`,
        [person, role, organisation, neighbourhoods, clusters, from, until, by.person],
      );
    },
    affected: { person: given.person, ...placesOf(given.role, given.neighbourhoods) },
  });

export interface EndedRole {
  id: number;
  person: string;
  /** The last day on which it is held; before today means: at once. */
  until: Day;
  today: Day;
}

/** Ends a role, at once or after a last day. What was done with it stays; a seat that went with it is vacant. */
export const endRole = (pool: Pool, { id, person, until, today }: EndedRole, by: ChangedBy) =>
  change(pool, {
    kind: 'role',
    id: person,
    by,
    write: async (db) => {
      const { rows } = await db.query<Pick<RoleAssignment, 'role' | 'neighbourhoods'>>(
        `update role_assignments set until_day = $3, ended_by = $4, ended_at = now()
          where id = $1 and person = $2 and (until_day is null or until_day >= $5)
          returning role, neighbourhoods`,
        [id, person, until, by.person, today],
      );
      for (const [column, role] of places) await vacate(db, column, role, person, today);
      return rows[0] ? placesOf(rows[0].role, rows[0].neighbourhoods) : {};
    },
    affected: { person },
  });

const places = [
  ['contact_person', 'contactPerson'],
  ['deputy', 'deputy'],
  ['manager', 'manager'],
] as const;

/** Nobody keeps a place in a seat without the role that goes with it. */
async function vacate(db: Queryable, column: string, role: string, person: string, today: Day) {
  await db.query(
    `update contact_assignments a set ${column} = null
      where a.${column} = $1 and not exists (
        select from role_assignments r
         where r.person = $1 and r.role = $2 and r.organisation = a.organisation
           and (r.until_day is null or r.until_day >= $3::date)
           and (r.neighbourhoods is null or a.neighbourhood = any (r.neighbourhoods)))`,
    [person, role, today],
  );
}
