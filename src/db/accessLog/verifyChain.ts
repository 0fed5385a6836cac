import type { Queryable } from '../pool';
import { sealOf, type LineText, type Place } from './sealText';

/** Where a chain stands: kept elsewhere, it shows later that nothing was cut off. */
export interface Head {
  day: string;
  number: number;
  hash: string;
}

/** What can be wrong with a line of the log. */
export type Fault =
  | 'changed'
  | 'missing'
  | 'outOfOrder'
  | 'wrongPredecessor'
  /** Written without its place in a chain. */
  | 'notSealed'
  /** The log is shorter than it was when its head was noted. */
  | 'cutOff'
  /** Another line stands where the noted head was. */
  | 'notAsNoted';

export type Verified =
  | { ok: true; lines: number; days: number; head: Head | null }
  | { ok: false; day: string; number: number; fault: Fault };

interface Sealed extends Place {
  hash: string;
  /** Null: the line itself is gone. */
  line: LineText | null;
}

/** In the order of `access_line_text` in the database. */
const fields = [
  'l.id::text',
  `to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
  ...['kind', 'person', 'role', 'organisation', 'on_behalf_of', 'client', 'handover_id', 'reference'].map(
    (column) => `l.${column}`,
  ),
  ...['record_kind', 'record_id', 'correlation_id', 'source'].map((column) => `l.${column}`),
  `array_to_string(l.concerns, ' ')`,
].join(', ');

const batch = 5_000;

const beforeAll = { day: '0001-01-01', number: 0 };

async function sealsAfter(db: Queryable, after: Pick<Place, 'day' | 'number'>): Promise<Sealed[]> {
  const { rows } = await db.query<Sealed>(
    `select s.day::text, s.number, s.previous, s.hash,
            case when l.id is not null then array[${fields}] end as line
       from access_seals s left join access_log l on l.id = s.line
      where (s.day, s.number) > ($1::date, $2) order by s.day, s.number limit ${batch}`,
    [after.day, after.number],
  );
  return rows;
}

/** A predecessor that stands further on: the lines were put in another order. */
async function standsLater(db: Queryable, { day, number, previous }: Place): Promise<boolean> {
  const { rowCount } = await db.query(
    'select from access_seals where hash = $3 and (day, number) >= ($1::date, $2) limit 1',
    [day, number, previous],
  );
  return rowCount === 1;
}

const nextNumber = (day: string, before: Head | null): number =>
  before?.day === day ? before.number + 1 : 1;

async function faultOf(db: Queryable, sealed: Sealed, before: Head | null): Promise<Fault | null> {
  if (sealed.number !== nextNumber(sealed.day, before) || sealed.line === null) return 'missing';
  if (sealed.previous !== (before?.hash ?? ''))
    return (await standsLater(db, sealed)) ? 'outOfOrder' : 'wrongPredecessor';
  return sealed.hash === sealOf(sealed, sealed.line) ? null : 'changed';
}

/** A line that stands in no chain, by the day on which it says it was written. */
async function firstNotSealed(db: Queryable): Promise<string | null> {
  const { rows } = await db.query<{ day: string }>(
    `select (l.at at time zone 'UTC')::date::text as day from access_log l
      where not exists (select from access_seals s where s.line = l.id) order by l.at limit 1`,
  );
  return rows[0]?.day ?? null;
}

async function notedFault(db: Queryable, { day, number, hash }: Head): Promise<Fault | null> {
  const { rows } = await db.query<{ hash: string }>(
    'select hash from access_seals where day = $1::date and number = $2',
    [day, number],
  );
  if (!rows[0]) return 'cutOff';
  return rows[0].hash === hash ? null : 'notAsNoted';
}

/**
 * Works out the whole log anew, line after line, and stops at the first that is not right. Where a line is missing,
 * the number is its own. `noted` is a head that was kept elsewhere: only that shows that the end was cut off.
 */
export async function verifyChain(db: Queryable, noted: Head | null = null): Promise<Verified> {
  let head = null as Head | null;
  let lines = 0;
  let days = 0;
  for (;;) {
    const seals = await sealsAfter(db, head ?? beforeAll);
    for (const sealed of seals) {
      const fault = await faultOf(db, sealed, head);
      const { day, number, hash } = sealed;
      if (fault)
        return { ok: false, day, number: fault === 'missing' ? nextNumber(day, head) : number, fault };
      if (number === 1) days += 1;
      lines += 1;
      head = { day, number, hash };
    }
    if (seals.length < batch) break;
  }
  const notSealed = await firstNotSealed(db);
  if (notSealed) return { ok: false, day: notSealed, number: 0, fault: 'notSealed' };
  const fault = noted && (await notedFault(db, noted));
  if (noted && fault) return { ok: false, day: noted.day, number: noted.number, fault };
  return { ok: true, lines, days, head };
}
