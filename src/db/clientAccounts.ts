import type { Pool } from 'pg';
import { addDays, type Day } from '../domain/calendar/day';
import type { Queryable } from './pool';
import { inTransaction } from './transaction';

export interface ClientAccount {
  id: string;
  subject: string;
  givenBy: string | null;
  from: Day;
  /** The last day; null: no end yet. */
  until: Day | null;
}

/** Every account that was given to this client, the latest first. */
export async function clientAccounts(db: Queryable, client: string): Promise<ClientAccount[]> {
  const { rows } = await db.query<ClientAccount>(
    `select a.id, coalesce(p.subject, '') as subject, g.name as "givenBy", a.from_day as from, a.until_day as until
       from client_accounts a join people p on p.id = a.person left join people g on g.id = a.created_by
      where a.client_id = $1 order by a.created_at desc, a.id`,
    [client],
  );
  return rows;
}

export interface NewClientAccount {
  client: string;
  /** The name by which the identity provider knows the client. */
  subject: string;
  from: Day;
  until: Day | null;
  by: string;
}

const isTaken = (fault: unknown): boolean => (fault as { code?: string }).code === '23505';

/** Gives a client an account, or one that ended once more. `taken`: the account is somebody else's. */
export async function giveClientAccess(pool: Pool, account: NewClientAccount): Promise<'given' | 'taken'> {
  try {
    return await inTransaction<'given'>(pool, async (db) => {
      if (!(await giveAgain(db, account))) await giveNew(db, account);
      return 'given';
    });
  } catch (fault) {
    if (isTaken(fault)) return 'taken';
    throw fault;
  }
}

async function giveAgain(
  db: Queryable,
  { client, subject, from, until }: NewClientAccount,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update client_accounts a set from_day = $3, until_day = $4, ended_by = null
       from people p where p.id = a.person and p.subject = $2 and a.client_id = $1`,
    [client, subject, from, until],
  );
  return rowCount === 1;
}

/** The person has neither name nor address: those are in the client's own record. */
async function giveNew(db: Queryable, { client, subject, from, until, by }: NewClientAccount): Promise<void> {
  const { rowCount } = await db.query(
    `with place as (select organisation from clients where id = $1),
          person as (
            insert into people (subject, name, email, organisation)
            select $2, '', '', organisation from place returning id, organisation
          ),
          role as (
            insert into role_assignments (person, role, organisation, from_day, given_by)
            select id, 'client', organisation, $3, $5 from person
          )
     insert into client_accounts (person, client_id, created_by, from_day, until_day)
     select id, $1, $5, $3, $4 from person`,
    [client, subject, from, until, by],
  );
  if (rowCount !== 1) throw new Error('This client is not theirs to give access to');
}

/** From the next request on the account opens nothing. */
export async function endClientAccess(
  db: Queryable,
  { account, client, by, today }: { account: string; client: string; by: string; today: Day },
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update client_accounts set until_day = $3, ended_by = $4
      where id::text = $1 and client_id = $2 and (until_day is null or until_day > $3::date)`,
    [account, client, addDays(today, -1), by],
  );
  return rowCount === 1;
}

/** The handover that a client's own page is about: the one that runs, else the latest. */
export async function handoverOfClient(db: Queryable, client: string): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    `select id from handovers where client_id = $1 order by phase = 'ended', started_at desc limit 1`,
    [client],
  );
  return rows[0]?.id ?? null;
}
