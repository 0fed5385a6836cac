import type { Day } from '../../domain/calendar/day';
import type { Range } from '../../domain/measure/report';
import type { Step } from '../../domain/measure/steps';
import type { Queryable } from '../pool';

export interface AskedSteps extends Range {
  first: Step;
  second: Step;
  cluster?: string;
  sender?: string;
}

const between = `
  from handover_steps a
  join handover_steps b on b.handover_id = a.handover_id and b.step = $2 and b.day >= $3 and b.day < $4
 where a.step = $1 and b.day >= a.day and ($6::text is null or b.sender = $6)
   and ($5::text is null or b.neighbourhood in (select id from neighbourhoods where cluster = $5))`;

const parameters = ({ first, second, from, until, cluster, sender }: AskedSteps) => [
  first,
  second,
  from,
  until,
  cluster ?? null,
  sender ?? null,
];

/** How many handovers took the second step in that time, by the days of both. */
export async function daysOfSteps(
  db: Queryable,
  asked: AskedSteps,
): Promise<{ from: Day; to: Day; amount: number }[]> {
  const { rows } = await db.query<{ from: Day; to: Day; amount: number }>(
    `select a.day as from, b.day as to, count(*) as amount ${between} group by 1, 2`,
    parameters(asked),
  );
  return rows;
}

/** The same handovers one by one, those of some pairs of days only; newest first. */
export async function handoversOfSteps(
  db: Queryable,
  asked: AskedSteps,
  pairs: readonly { from: Day; to: Day }[],
  { page, size }: { page: number; size: number },
): Promise<{ rows: { handover: string; reference: string; from: Day; to: Day }[]; total: number }> {
  const { rows } = await db.query<{ handover: string; reference: string; from: Day; to: Day; total: number }>(
    `select f.handover, h.reference, f.from, f.to, f.total
       from (select b.handover_id as handover, a.day as from, b.day as to, count(*) over () as total ${between}
                and (a.day, b.day) in (select * from unnest($7::date[], $8::date[]))
              order by b.day desc, b.handover_id limit $9 offset $10) f
       join handovers h on h.id = f.handover
      order by f.to desc, f.handover`,
    [...parameters(asked), pairs.map(({ from }) => from), pairs.map(({ to }) => to), size, (page - 1) * size],
  );
  return { rows: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}
