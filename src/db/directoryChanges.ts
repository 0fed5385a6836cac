import type { Pool } from 'pg';
import type { Day } from '../domain/calendar/day';
import type { Contacts } from '../domain/handover/state';
import { recordAccess, type Access } from './accessLog';
import type { Queryable } from './pool';
import { moveRoles, type ContactSeat } from './seatRoles';
import { inTransaction } from './transaction';

/** Who changes the directory; goes into the access log with the change itself. */
export type ChangedBy = Pick<Access, 'person' | 'role' | 'organisation' | 'correlation' | 'source'>;

/** Which running handovers have to hear of a change: those with this person, of this seat, or of the whole region. */
export interface Affected {
  person?: string;
  seat?: ContactSeat;
  region?: string;
}

interface Change {
  kind: string;
  id: string;
  by: ChangedBy;
  write: (db: Queryable) => Promise<void>;
  affected: Affected;
}

/** Writes a change with its line in the access log; gives the running handovers whose surroundings changed. */
export const change = (pool: Pool, { kind, id, by, write, affected }: Change): Promise<string[]> =>
  inTransaction(pool, async (client) => {
    await write(client);
    await recordAccess(client, { ...by, kind: 'change', record: { kind, id } });
    if (Object.keys(affected).length === 0) return [];
    const { rows } = await client.query<{ id: string }>(
      'select id from handovers_to_tell($1, $2, $3, $4) as told (id)',
      [
        affected.person ?? null,
        affected.seat?.neighbourhood ?? null,
        affected.seat?.organisation ?? null,
        affected.region ?? null,
      ],
    );
    return rows.map((row) => row.id);
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
