import type { Queryable } from './pool';

const readable = (year: string, number: number) => `UT-${year}-${String(number).padStart(4, '0')}`;

async function nextFree(db: Queryable, year: string): Promise<string> {
  const { rows } = await db.query<{ number: number }>(
    `select nextval('reference_numbers')::integer as number`,
  );
  const reference = readable(year, rows[0]?.number ?? 0);
  const { rowCount } = await db.query('select from handovers where reference = $1', [reference]);
  return rowCount === 0 ? reference : nextFree(db, year);
}

/** The reference for a new handover; the same form sent twice gets the same one. */
export async function referenceFor(db: Queryable, token: string, year: string): Promise<string> {
  const given = () =>
    db.query<{ reference: string }>('select reference from given_references where token = $1', [token]);
  const known = (await given()).rows[0];
  if (known) return known.reference;
  await db.query(
    'insert into given_references (token, reference) values ($1, $2) on conflict (token) do nothing',
    [token, await nextFree(db, year)],
  );
  return (await given()).rows[0]?.reference ?? referenceFor(db, token, year);
}
