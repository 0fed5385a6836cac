import type { Day } from '../domain/calendar/day';
import type { Queryable } from './pool';

const readable = (year: string, number: number) => `OV-${year}-${String(number).padStart(4, '0')}`;

/** A short name that no handover has yet, such as `OV-2026-0042`. Gaps do no harm. */
export async function nextReference(db: Queryable, today: Day): Promise<string> {
  const { rows } = await db.query<{ number: number }>(
    `select nextval('handover_references')::integer as number`,
  );
  const reference = readable(today.slice(0, 4), rows[0]?.number ?? 0);
  const { rowCount } = await db.query('select from handovers where reference = $1', [reference]);
  return rowCount === 0 ? reference : nextReference(db, today);
}

/** The reference for what one form starts; the same form sent twice gets the same one. */
export async function referenceFor(db: Queryable, token: string, today: Day): Promise<string> {
  const given = () =>
    db.query<{ reference: string }>('select reference from given_references where token = $1', [token]);
  const known = (await given()).rows[0];
  if (known) return known.reference;
  await db.query(
    'insert into given_references (token, reference) values ($1, $2) on conflict (token) do nothing',
    [token, await nextReference(db, today)],
  );
  return (await given()).rows[0]?.reference ?? referenceFor(db, token, today);
}
