import type { Day } from '../../domain/calendar/day';
import type { MeasureKind } from '../../domain/measure/measured';
import type { Step } from '../../domain/measure/steps';
import type { Queryable } from '../pool';

/** The figures that have a view each. */
export const figures = [
  'started',
  'running',
  'submissions',
  'answers',
  'acquaintance',
  'sign_offs',
  'documents',
  'transfers',
  'check_ins',
  'safety_net_calls',
  'safety_net_answers',
  'closing',
  'independent',
  'drop_out',
  'returns',
  'satisfaction',
  'promises',
  'conferences',
  'bottlenecks',
] as const;
export type FigureView = (typeof figures)[number];

/** So many times in a month; null where the figure is not divided like that. */
export interface FigureRow {
  figure: FigureView;
  month: Day;
  neighbourhood: string | null;
  cluster: string | null;
  sender: string | null;
  code: string;
  value: number | null;
  amount: number;
}

/** From and including the first day of a month, up to and excluding that of another; null: from the beginning. */
export interface Period {
  from: Day | null;
  until: Day;
}

/** The rows of one or more figures in a period, asked in one round trip. */
export async function figureRows(
  db: Queryable,
  wanted: readonly FigureView[],
  { from, until }: Period,
): Promise<FigureRow[]> {
  const known = wanted.filter((figure) => figures.includes(figure));
  if (known.length === 0) return [];
  const { rows } = await db.query<FigureRow>(
    known
      .map(
        (figure) =>
          `select '${figure}' as figure, month, neighbourhood, cluster, sender, code, value, amount::integer
             from figure_${figure} where ($1::date is null or month >= $1::date) and month < $2::date`,
      )
      .join(' union all '),
    [from, until],
  );
  return rows;
}

export interface Behind {
  kind: MeasureKind;
  from: Day;
  until: Day;
  neighbourhoods?: readonly string[];
  sender?: string;
  code?: string;
  value?: number;
}

export interface HandoverBehind {
  id: string;
  reference: string;
  day: Day;
  total: number;
}

/** The handovers behind a number, the latest first: each by its reference and the day on which it counted. */
export async function handoversBehind(
  db: Queryable,
  { kind, from, until, neighbourhoods, sender, code, value }: Behind,
  { page, size }: { page: number; size: number },
): Promise<HandoverBehind[]> {
  const { rows } = await db.query<HandoverBehind>(
    `select h.id, h.reference, m.day, count(*) over ()::integer as total
       from measures m join handovers h on h.id = m.handover_id
      where m.kind = $1 and m.day >= $2::date and m.day < $3::date
        and ($4::text[] is null or m.neighbourhood = any ($4::text[])) and ($5::text is null or m.sender = $5)
        and ($6::text is null or m.code = $6) and ($7::integer is null or m.value = $7)
      order by m.day desc, h.reference limit $8 offset $9`,
    [
      kind,
      from,
      until,
      neighbourhoods ?? null,
      sender ?? null,
      code ?? null,
      value ?? null,
      size,
      (page - 1) * size,
    ],
  );
  return rows;
}

export interface StepPair {
  from: Day;
  to: Day;
  amount: number;
}

export interface Between {
  first: Step;
  second: Step;
  /** In which the second step was made. */
  from: Day;
  until: Day;
  neighbourhoods?: readonly string[];
  sender?: string;
}

/** From which day to which day handovers went from one step to the other, and how many did on just those days. */
export async function stepPairs(
  db: Queryable,
  { first, second, from, until, neighbourhoods, sender }: Between,
): Promise<StepPair[]> {
  const { rows } = await db.query<StepPair>(
    `select a.day as from, b.day as to, count(*)::integer as amount
       from handover_steps b join handover_steps a on a.handover_id = b.handover_id and a.step = $1
      where b.step = $2 and b.day >= $3::date and b.day < $4::date
        and ($5::text[] is null or b.neighbourhood = any ($5::text[])) and ($6::text is null or b.sender = $6)
      group by 1, 2 order by 1, 2`,
    [first, second, from, until, neighbourhoods ?? null, sender ?? null],
  );
  return rows;
}

/** The handovers that went from one step to the other on just those days. */
export async function handoversBetween(
  db: Queryable,
  { first, second, from, to }: { first: Step; second: Step; from: Day; to: Day },
): Promise<{ id: string; reference: string }[]> {
  const { rows } = await db.query<{ id: string; reference: string }>(
    `select h.id, h.reference
       from handover_steps b
       join handover_steps a on a.handover_id = b.handover_id and a.step = $1 and a.day = $3::date
       join handovers h on h.id = b.handover_id
      where b.step = $2 and b.day = $4::date order by h.reference`,
    [first, second, from, to],
  );
  return rows;
}
