import type { Pool } from 'pg';
import {
  quarterEnd,
  quarterOf,
  quartersBetween,
  quarterStart,
  previousQuarter,
  type Quarter,
} from '../../domain/calendar/quarter';
import { dayOf, type Day, type Moment } from '../../domain/calendar/day';
import { sources } from '../../domain/measure/report';
import type { Queryable } from '../pool';
import { countedRows } from './views';

/** Which quarters of the region are frozen, and since when. */
export async function frozenQuarters(
  db: Queryable,
  region: string,
): Promise<{ quarter: Quarter; takenAt: Moment }[]> {
  const { rows } = await db.query<{ quarter: Quarter; takenAt: Moment }>(
    `select quarter, taken_at as "takenAt" from report_snapshots where region = $1 order by quarter`,
    [region],
  );
  return rows;
}

const allTime = { from: `'-infinity'::date`, until: `'infinity'::date`, today: `'infinity'::date` };

/** The quarters that are over, in which or before which something was counted, and that are not frozen yet. */
export async function quartersToFreeze(db: Queryable, region: string, today: Day): Promise<Quarter[]> {
  const { rows } = await db.query<{ first: Day | null }>(
    `select min(r.month) as first from (${countedRows(sources, allTime)}) r
       join clusters c on c.id = r.cluster where c.region = $1`,
    [region],
  );
  const first = rows[0]?.first ?? null;
  if (first === null) return [];
  const frozen = new Set((await frozenQuarters(db, region)).map(({ quarter }) => quarter));
  return quartersBetween(quarterOf(first), previousQuarter(quarterOf(today))).filter(
    (quarter) => !frozen.has(quarter),
  );
}

/**
 * Writes down the figures of a quarter as they are now; what is frozen already stays as it is. What ran before the
 * quarter is kept as one sum in the month before it.
 */
export async function freezeQuarter(
  db: Pool,
  region: string,
  quarter: Quarter,
  takenAt: Moment,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `insert into report_snapshots (region, quarter, taken_at, content)
     select $1, $2, $3, coalesce(jsonb_agg(to_jsonb(f)), '[]')
       from (select r.source, greatest(r.month, ($4::date - interval '1 month')::date) as month, r.neighbourhood,
                    r.cluster, r.sender, r.code, r.value, sum(r.amount)::bigint as amount
               from (${countedRows(sources, { from: '$4::date', until: '$5::date', today: '$6::date' })}) r
               join clusters c on c.id = r.cluster and c.region = $1
              group by 1, 2, 3, 4, 5, 6, 7) f
     on conflict (region, quarter) do nothing`,
    [region, quarter, takenAt, quarterStart(quarter), quarterEnd(quarter), dayOf(takenAt)],
  );
  return rowCount === 1;
}
