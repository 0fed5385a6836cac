import type { Day } from '../../domain/calendar/day';
import type { Behind, Range } from '../../domain/measure/report';
import type { Queryable } from '../pool';

/** The handovers behind a number: where and of whom, and in which time. */
export interface AskedBehind extends Behind, Range {
  neighbourhood?: string;
  cluster?: string;
  sender?: string;
}

export interface CountedHandover {
  handover: string;
  reference: string;
  day: Day;
  value: number | null;
}

/** Of what can be taken back: what was not, since. */
const stands = `m.amount > 0 and not exists (
  select from measures later
   where later.handover_id = m.handover_id and later.kind = m.kind and later.amount < 0 and later.seq > m.seq
     and later.code = m.code and later.value is not distinct from m.value)`;

/** The conditions of what was asked and nothing else: the plan of one such question serves all that ask the same. */
function found(asked: AskedBehind, add: (value: unknown) => string): string {
  const where = [`m.kind = ${add(asked.kind)}`, `m.day < ${add(asked.until)}`];
  const { neighbourhood, cluster, sender, codes, startsWith, atLeast, atMost } = asked;
  if (neighbourhood !== undefined) where.push(`m.neighbourhood = ${add(neighbourhood)}`);
  if (cluster !== undefined)
    where.push(`m.neighbourhood in (select id from neighbourhoods where cluster = ${add(cluster)})`);
  if (sender !== undefined) where.push(`m.sender = ${add(sender)}`);
  if (codes !== undefined) where.push(`m.code = any (${add(codes)}::text[])`);
  if (startsWith !== undefined) where.push(`starts_with(m.code, ${add(startsWith)})`);
  if (atLeast !== undefined) where.push(`m.value >= ${add(atLeast)}`);
  if (atMost !== undefined) where.push(`m.value <= ${add(atMost)}`);
  // What runs at the end is what came more often than it went, since ever; an index of its own knows those.
  if (asked.kind === 'running')
    return `select m.handover_id, max(m.day) as day, null::integer as value from measures m
             where ${where.join(' and ')} and m.kind = 'running' group by m.handover_id having sum(m.amount) > 0`;
  where.push(`m.day >= ${add(asked.from)}`);
  if (asked.kind === 'satisfaction') where.push(stands);
  return `select m.handover_id, m.day, m.value from measures m where ${where.join(' and ')}`;
}

/** A page of them, newest first, and how many in all: what was counted twice is there twice, what was taken back not. */
export async function handoversBehindFigure(
  db: Queryable,
  asked: AskedBehind,
  { page, size }: { page: number; size: number },
): Promise<{ rows: CountedHandover[]; total: number }> {
  const values: unknown[] = [];
  const add = (value: unknown) => `$${values.push(value)}`;
  const behind = found(asked, add);
  // A page of what needs no adding up comes from the index; counting all of it beside is cheaper than reading it.
  const total =
    asked.kind === 'running' ? 'count(*) over ()' : `(select count(*) from (${behind}) all_of_it)`;
  const { rows } = await db.query<CountedHandover & { total: number }>(
    `select f.handover_id as handover, h.reference, f.day, f.value, f.total::integer as total
       from (select f.*, ${total} as total from (${behind}) f
              order by f.day desc, f.handover_id desc limit ${add(size)} offset ${add((page - 1) * size)}) f
       join handovers h on h.id = f.handover_id
      order by f.day desc, f.handover_id desc`,
    values,
  );
  return { rows: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}
