import type { Pool } from 'pg';
import type { Day } from '../domain/calendar/day';
import type { Contacts } from '../domain/handover/state';
import { recordAccess, type Access } from './accessLog';
import type { Queryable } from './pool';
import { moveRoles, type ContactSeat } from './seatRoles';
import { inTransaction } from './transaction';

/** Who changes the directory; goes into the access log with the change itself. */
export type ChangedBy = Pick<Access, 'person' | 'role' | 'organisation' | 'correlation' | 'source'>;

/** What runs and has to hear of a change: with this person, of this seat, in these places, or of the whole region. */
export interface Affected {
  person?: string;
  seat?: ContactSeat;
  /** Neighbourhoods where somebody began or ceased to work; handovers are not about who works there. */
  places?: readonly string[] | 'everywhere';
  region?: string;
}

/** The running handovers and matters whose surroundings changed. */
export interface Told {
  handovers: string[];
  matters: string[];
}

interface Change {
  kind: string;
  id: string;
  by: ChangedBy;
  /** Gives what else is affected, where that is known only then. */
  write: (db: Queryable) => Promise<Affected | void>;
  affected: Affected;
}

async function handoversToTell(db: Queryable, { person, seat, region }: Affected): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    'select id from handovers_to_tell($1, $2, $3, $4) as told (id)',
    [person ?? null, seat?.neighbourhood ?? null, seat?.organisation ?? null, region ?? null],
  );
  return rows.map(({ id }) => id);
}

async function mattersToTell(
  db: Queryable,
  { person, seat, places = [], region }: Affected,
): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select id from matters_to_tell($1,
       case when $2 then (select array_agg(id) from neighbourhoods) else $3::text[] end, $4)`,
    [
      person ?? null,
      places === 'everywhere',
      [...(places === 'everywhere' ? [] : places), ...(seat ? [seat.neighbourhood] : [])],
      region ?? null,
    ],
  );
  return rows.map(({ id }) => id);
}

/** Writes a change with its line in the access log; gives what runs and has to hear of it. */
export const change = (pool: Pool, { kind, id, by, write, affected }: Change): Promise<Told> =>
  inTransaction(pool, async (client) => {
    const all = { ...affected, ...(await write(client)) };
    await recordAccess(client, { ...by, kind: 'change', record: { kind, id } });
    if (Object.keys(all).length === 0) return { handovers: [], matters: [] };
    return { handovers: await handoversToTell(client, all), matters: await mattersToTell(client, all) };
  });

async function contactsInSeat(db: Queryable, seat: ContactSeat): Promise<Contacts | null> {
  const { rows } = await db.query<Contacts>(
    `select contact_person as "contactPerson", deputy, manager from contact_assignments
      where neighbourhood = $1 and organisation = $2 for update`,
    [seat.neighbourhood, seat.organisation],
  );
  return rows[0] ?? null;
}

/** Fills the places of one side in one neighbourhood; null is a vacancy. Their roles move along. */
export const setContacts = (pool: Pool, seat: ContactSeat, contacts: Contacts, by: ChangedBy) =>
  change(pool, {
    kind: 'contactAssignment',
    id: `${seat.neighbourhood}/${seat.organisation}`,
    by,
    write: async (db) => {
      await moveRoles(db, seat, await contactsInSeat(db, seat), contacts);
      await db.query(
        `insert into contact_assignments (neighbourhood, organisation, contact_person, deputy, manager)
         values ($1, $2, $3, $4, $5)
         on conflict (neighbourhood, organisation) do update set contact_person = excluded.contact_person,
           deputy = excluded.deputy, manager = excluded.manager`,
        [seat.neighbourhood, seat.organisation, contacts.contactPerson, contacts.deputy, contacts.manager],
      );
    },
    affected: { seat },
  });

export const setProgrammeManager = (pool: Pool, region: string, person: string, by: ChangedBy) =>
  change(pool, {
    kind: 'programmeManager',
    id: region,
    by,
    write: async (db) => {
      await db.query('update regions set programme_manager = $2 where id = $1', [region, person]);
    },
    affected: { region },
  });

export interface NewAbsence {
  /** Given by the caller, so that the same form sent twice is one absence. */
  id: string;
  person: string;
  from: Day;
  until: Day | null;
}

/** Enters an absence, or changes its days. */
export const saveAbsence = (pool: Pool, absence: NewAbsence, by: ChangedBy) =>
  change(pool, {
    kind: 'absence',
    id: absence.id,
    by,
    write: async (db) => {
      await db.query(
        `insert into absences (id, person, from_day, until_day) values ($1, $2, $3, $4)
         on conflict (id) do update set from_day = excluded.from_day, until_day = excluded.until_day`,
        [absence.id, absence.person, absence.from, absence.until],
      );
    },
    affected: { person: absence.person },
  });

export const removeAbsence = (pool: Pool, absence: { id: string; person: string }, by: ChangedBy) =>
  change(pool, {
    kind: 'absence',
    id: absence.id,
    by,
    write: async (db) => {
      await db.query('delete from absences where id = $1 and person = $2', [absence.id, absence.person]);
    },
    affected: { person: absence.person },
  });

export const addClosingDay = (
  pool: Pool,
  closing: { region: string; day: Day; name: string },
  by: ChangedBy,
) =>
  change(pool, {
    kind: 'closingDay',
    id: closing.day,
    by,
    write: async (db) => {
      await db.query(
        `insert into closing_days (region, day, name) values ($1, $2, $3)
         on conflict (region, day) do update set name = excluded.name`,
        [closing.region, closing.day, closing.name],
      );
    },
    affected: { region: closing.region },
  });

export const removeClosingDay = (pool: Pool, closing: { region: string; day: Day }, by: ChangedBy) =>
  change(pool, {
    kind: 'closingDay',
    id: closing.day,
    by,
    write: async (db) => {
      await db.query('delete from closing_days where region = $1 and day = $2', [
        closing.region,
        closing.day,
      ]);
    },
    affected: { region: closing.region },
  });
