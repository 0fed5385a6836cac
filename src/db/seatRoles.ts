import type { Contacts } from '../domain/handover/state';
import type { Queryable } from './pool';

/** One side's place in one neighbourhood, with its contact person, deputy and manager. */
export interface ContactSeat {
  neighbourhood: string;
  organisation: string;
}

const seatedRoles = ['contactPerson', 'deputy', 'manager'] as const;

const today = `(now() at time zone 'Europe/Amsterdam')::date`;

/** Whoever takes a place in the seat may see the neighbourhood's handovers from today on. */
async function giveRole(db: Queryable, seat: ContactSeat, role: string, person: string): Promise<void> {
  await db.query(
    `insert into role_assignments (person, role, organisation, neighbourhoods, from_day)
     select $3, $4, $2, array[$1::text], ${today}
      where not exists (
        select from role_assignments
         where person = $3 and role = $4 and organisation = $2
           and (neighbourhoods is null or $1 = any (neighbourhoods))
           and from_day <= ${today} and (until_day is null or until_day >= ${today}))
     on conflict (person, role, organisation, neighbourhoods, from_day) do update set until_day = null`,
    [seat.neighbourhood, seat.organisation, person, role],
  );
}

/** Whoever leaves the seat loses the role that was for this neighbourhood alone; wider ones stay. */
async function endRole(db: Queryable, seat: ContactSeat, role: string, person: string): Promise<void> {
  await db.query(
    `update role_assignments set until_day = ${today} - 1
      where person = $3 and role = $4 and organisation = $2 and neighbourhoods = array[$1::text]
        and (until_day is null or until_day >= ${today})`,
    [seat.neighbourhood, seat.organisation, person, role],
  );
}

/** Keeps roles equal to who sits where, so that a contact person always sees what they are contact person of. */
export async function moveRoles(
  db: Queryable,
  seat: ContactSeat,
  before: Contacts | null,
  after: Contacts,
): Promise<void> {
  for (const role of seatedRoles) {
    const [left, came] = [before?.[role] ?? null, after[role]];
    if (left !== null && left !== came) await endRole(db, seat, role, left);
    if (came !== null) await giveRole(db, seat, role, came);
  }
}
