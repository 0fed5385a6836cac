import type { Day } from '../domain/calendar/day';
import type { Role, RoleAssignment } from '../domain/permissions';
import type { Queryable } from './pool';

export interface StaffMember {
  personId: string;
  name: string;
  email: string;
  language: 'nl' | 'en';
  organisationId: string;
  organisationName: string;
  roles: RoleAssignment[];
  /** Whose own handover it is, when a client signs in; null for everybody who works here. */
  client: string | null;
}

/**
 * Who signed in, by the subject of the identity provider, with all roles they hold or held. A client whose access has
 * ended is nobody any more.
 */
export async function findBySubject(db: Queryable, subject: string): Promise<StaffMember | null> {
  const { rows } = await db.query<StaffMember>(
    `select person as "personId", name, email, language, organisation as "organisationId",
            organisation_name as "organisationName", roles, client
       from who_signs_in($1)`,
    [subject],
  );
  return rows[0] ?? null;
}

/** What others may know of a colleague: how to reach them. */
export interface ContactCard {
  id: string;
  name: string;
  email: string;
  phone: string;
  language: 'nl' | 'en';
  organisation: string;
  organisationName: string;
}

const cardColumns = `p.id, p.name, p.email, p.phone, p.language, p.organisation, o.name as "organisationName"`;

export async function contactCards(
  db: Queryable,
  people: readonly (string | null)[],
): Promise<Map<string, ContactCard>> {
  const { rows } = await db.query<ContactCard>(
    `select ${cardColumns} from people p join organisations o on o.id = p.organisation where p.id = any ($1)`,
    [people.filter((person) => person !== null)],
  );
  return new Map(rows.map((card) => [card.id, card]));
}

/**
 * The colleagues of one organisation, by name: to choose a case worker, contact person or deputy from. Who has left, with
 * every role ended, is not among them, nor is a client with an account of their own.
 */
export async function colleagues(db: Queryable, organisation: string): Promise<ContactCard[]> {
  const { rows } = await db.query<ContactCard>(
    `select ${cardColumns} from people p join organisations o on o.id = p.organisation
      where p.organisation = $1
        and not exists (select from role_assignments r where r.person = p.id and r.role = 'client')
        and coalesce((select bool_or(r.until_day is null or r.until_day >= (now() at time zone 'Europe/Amsterdam')::date)
                        from role_assignments r where r.person = p.id), true)
      order by p.name, p.id`,
    [organisation],
  );
  return rows;
}

/** Everybody who holds the role on that day, by name. */
export async function peopleWithRole(db: Queryable, role: Role, day: Day): Promise<ContactCard[]> {
  const { rows } = await db.query<ContactCard>(
    `select ${cardColumns} from people p join organisations o on o.id = p.organisation
      where exists (select from role_assignments r
                     where r.person = p.id and r.role = $1 and r.from_day <= $2::date
                       and (r.until_day is null or r.until_day >= $2::date))
      order by p.name, p.id`,
    [role, day],
  );
  return rows;
}

export async function setLanguage(db: Queryable, person: string, language: 'nl' | 'en'): Promise<void> {
  await db.query('update people set language = $2 where id = $1', [person, language]);
}

export interface NewPerson {
  id: string;
  subject: string;
  name: string;
  email: string;
  phone: string;
  language: 'nl' | 'en';
  organisation: string;
}

/** Enters or renews a person; roles are kept apart. */
export async function savePerson(db: Queryable, person: NewPerson): Promise<void> {
  await db.query(
    `insert into people (id, subject, name, email, phone, language, organisation)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update set subject = excluded.subject, name = excluded.name, email = excluded.email,
       phone = excluded.phone, organisation = excluded.organisation`,
    [
      person.id,
      person.subject,
      person.name,
      person.email,
      person.phone,
      person.language,
      person.organisation,
    ],
  );
}

/** Gives a person a role; the same one from the same day is given once. */
export async function assignRole(
  db: Queryable,
  person: string,
  { role, organisation, neighbourhoods, from, until }: RoleAssignment,
): Promise<void> {
  await db.query(
    `insert into role_assignments (person, role, organisation, neighbourhoods, from_day, until_day)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (person, role, organisation, neighbourhoods, from_day) do update set until_day = excluded.until_day`,
    [person, role, organisation, neighbourhoods, from, until],
  );
}
