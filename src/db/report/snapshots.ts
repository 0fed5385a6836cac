import type { Pool } from 'pg';
import { quarterOf, quartersBetween } from '../../domain/calendar/quarter';
import { dayOf, type Day, type Moment } from '../../domain/calendar/day';
import {
  hasEnded,
  periodText,
  quarterPeriod,
  rangeOf,
  sources,
  yearPeriod,
  type Period,
} from '../../domain/measure/report';
import type { Queryable } from '../pool';
import { countedRows } from './views';

/** Which quarters and years of the region are frozen, as text, and since when. */
export async function frozenPeriods(
  db: Queryable,
  region: string,
): Promise<{ period: string; takenAt: Moment }[]> {
  const { rows } = await db.query<{ period: string; takenAt: Moment }>(
    `select period, taken_at as "takenAt" from report_snapshots where region = $1 order by period`,
    [region],
  );
  return rows;
}

const allTime = { from: `'-infinity'::date`, until: `'infinity'::date`, today: `'infinity'::date` };

/** The quarters and years that are over, in which or before which something was counted, and that are not frozen yet. */
export async function periodsToFreeze(db: Queryable, region: string, today: Day): Promise<Period[]> {
  const { rows } = await db.query<{ first: Day | null }>(
    `select min(r.month) as first from (${countedRows(sources, allTime)}) r
       join clusters c on c.id = r.cluster where c.region = $1`,
    [region],
  );
  const first = rows[0]?.first ?? null;
  if (first === null) return [];
  const frozen = new Set((await frozenPeriods(db, region)).map(({ period }) => period));
  const quarters = quartersBetween(quarterOf(first), quarterOf(today));
  const years = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))];
  return [...quarters.map(quarterPeriod), ...years.map(yearPeriod)].filter(
    (period) => hasEnded(period, today) && !frozen.has(periodText(period)),
  );
}

/**
 * Writes down the figures of a quarter or a year as they are now; what is frozen already stays as it is. What ran before
 * it is kept as one sum in the month before it.
 */
export async function freezePeriod(
  db: Pool,
  region: string,
  period: Period,
  takenAt: Moment,
): Promise<boolean> {
  const { from, until } = rangeOf(period);
  const { rowCount } = await db.query(
    `with taken as (
       insert into report_snapshots (region, period, taken_at) values ($1, $2, $3)
       on conflict (region, period) do nothing returning region, period
     ), kept as (
       insert into report_snapshot_rows
         (region, period, source, month, neighbourhood, cluster, sender, code, value, amount)
       select t.region, t.period, r.source, greatest(r.month, ($4::date - interval '1 month')::date), r.neighbourhood,
              r.cluster, r.sender, r.code, r.value, sum(r.amount)
         from taken t
         join clusters c on c.region = t.region
         join (${countedRows(sources, { from: '$4::date', until: '$5::date', today: '$6::date' })}) r
           on r.cluster = c.id
        group by 1, 2, 3, 4, 5, 6, 7, 8, 9
     )
     select from taken`,
    [region, periodText(period), takenAt, from, until, dayOf(takenAt)],
  );
  return rowCount === 1;
}
