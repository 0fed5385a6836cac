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

/** A page of them, newest first, and how many in all: what was counted twice is there twice. */
export async function handoversBehindFigure(
  db: Queryable,
  asked: AskedBehind,
  { page, size }: { page: number; size: number },
): Promise<{ rows: CountedHandover[]; total: number }> {
  // What runs at the end is what came more often than it went, since ever.
  const isRunning = asked.kind === 'running';
  const found = `
    select m.handover_id, max(m.day) as day, max(m.value) as value
      from measures m
      join neighbourhoods n on n.id = m.neighbourhood
     where m.kind = $1 and ($2::date is null or m.day >= $2) and m.day < $3
       and ($4::text is null or m.neighbourhood = $4) and ($5::text is null or n.cluster = $5)
       and ($6::text is null or m.sender = $6)
       and ($7::text[] is null or m.code = any ($7)) and ($8::text is null or starts_with(m.code, $8))
       and ($9::int is null or m.value >= $9) and ($10::int is null or m.value <= $10)
     group by m.handover_id${isRunning ? ' having sum(m.amount) > 0' : ', m.seq, m.number'}`;
  const { rows } = await db.query<CountedHandover & { total: number }>(
    `with found as (${found})
     select f.handover_id as handover, h.reference, f.day, f.value, count(*) over () as total
       from found f join handovers h on h.id = f.handover_id
      order by f.day desc, h.reference limit $11 offset $12`,
    [
      asked.kind,
      isRunning ? null : asked.from,
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
