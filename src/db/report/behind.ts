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

function found({ kind }: AskedBehind): string {
  const where = `m.kind = $1 and ($2::date is null or m.day >= $2) and m.day < $3
       and ($6::text is null or m.sender = $6) and ($7::text[] is null or m.code = any ($7))
       and ($8::text is null or starts_with(m.code, $8))
       and ($9::int is null or m.value >= $9) and ($10::int is null or m.value <= $10)
       and ($4::text is null or m.neighbourhood = $4)
       and ($5::text is null or m.neighbourhood in (select id from neighbourhoods where cluster = $5))`;
  // What runs at the end is what came more often than it went, since ever; an index of its own knows those.
  if (kind === 'running')
    return `select m.handover_id, max(m.day) as day, null::integer as value from measures m
             where ${where} and m.kind = 'running' group by m.handover_id having sum(m.amount) > 0`;
  return `select m.handover_id, m.day, m.value from measures m
           where ${where}${kind === 'satisfaction' ? ` and ${stands}` : ''}`;
}

/** A page of them, newest first, and how many in all: what was counted twice is there twice, what was taken back not. */
export async function handoversBehindFigure(
  db: Queryable,
  asked: AskedBehind,
  { page, size }: { page: number; size: number },
): Promise<{ rows: CountedHandover[]; total: number }> {
  // A page of what needs no adding up comes from the index, and only of that page the handovers are looked up; counting
  // all of it beside is cheaper than reading it.
  const total =
    asked.kind === 'running' ? 'count(*) over ()' : `(select count(*) from (${found(asked)}) all_of_it)`;
  const { rows } = await db.query<CountedHandover & { total: number }>(
    `select f.handover_id as handover, h.reference, f.day, f.value,
            f.total::integer as total
       from (select f.*, ${total} as total from (${found(asked)}) f
              order by f.day desc, f.handover_id desc limit $11 offset $12) f
       join handovers h on h.id = f.handover_id
      order by f.day desc, f.handover_id desc`,
    [
      asked.kind,
      asked.kind === 'running' ? null : asked.from,
      asked.until,
      asked.neighbourhood ?? null,
      asked.cluster ?? null,
      asked.sender ?? null,
      asked.codes ?? null,
      asked.startsWith ?? null,
      asked.atLeast ?? null,
      asked.atMost ?? null,
      size,
      (page - 1) * size,
    ],
  );
  return { rows: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}
