import type { Queryable } from './pool';

export interface ListedPerson {
  id: string;
  name: string;
  email: string;
  organisationName: string;
}

interface Asked {
  /** Part of a name. */
  search?: string;
  organisation?: string;
  page: number;
  size: number;
}

/** Everybody who works in the region, by name; clients with an account of their own are not among them. */
export async function peopleList(
  db: Queryable,
  { search, organisation, page, size }: Asked,
): Promise<{ rows: ListedPerson[]; total: number }> {
  const { rows } = await db.query<ListedPerson & { total: number }>(
    `select p.id, p.name, p.email, o.name as "organisationName", count(*) over () as total
       from people p join organisations o on o.id = p.organisation
      where ($1::text is null or position(lower($1) in lower(p.name)) > 0)
        and ($2::text is null or p.organisation = $2)
        and not exists (select from role_assignments r where r.person = p.id and r.role = 'client')
      order by p.name, p.id limit $3 offset $4`,
    [search ?? null, organisation ?? null, size, (page - 1) * size],
  );
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ id, name, email, organisationName }) => ({ id, name, email, organisationName })),
  };
}

export interface PersonDetails extends ListedPerson {
  subject: string;
  phone: string;
  language: 'nl' | 'en';
  organisation: string;
}

/** Somebody who works in the region, as the administration knows them. */
export async function personById(db: Queryable, id: string): Promise<PersonDetails | null> {
  const { rows } = await db.query<PersonDetails>(
    `select p.id, p.name, coalesce(p.subject, '') as subject, p.email, p.phone, p.language, p.organisation,
            o.name as "organisationName"
       from people p join organisations o on o.id = p.organisation
      where p.id = $1 and not exists (select from role_assignments r where r.person = p.id and r.role = 'client')`,
    [id],
  );
  return rows[0] ?? null;
}

/** Is the account at the identity provider somebody's already, other than this person's? */
export async function subjectTaken(db: Queryable, subject: string, except: string): Promise<boolean> {
  const { rows } = await db.query<{ taken: boolean }>(
    'select exists (select from people where subject = $1 and id <> $2) as taken',
    [subject, except],
  );
  return rows[0]?.taken ?? false;
}
