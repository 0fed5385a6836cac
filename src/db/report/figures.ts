import type { Day } from '../../domain/calendar/day';
import type { FigureRow, Range, Source } from '../../domain/measure/report';
import type { Dimension } from '../../domain/measure/table';
import type { Queryable } from '../pool';
import { countedRows } from './views';

export interface AskedFigures extends Range {
  /** Decides which terms have passed. */
  today: Day;
  sources: readonly Source[];
  dimension: Dimension;
  cluster?: string;
  sender?: string;
}

const inTime = (format: string): string =>
  `case when month < $1::date then '' else to_char(month, '${format}') end`;

/** What a row of the table is. */
const keyOf: Record<Dimension, string> = {
  neighbourhood: `coalesce(neighbourhood, '')`,
  cluster: `coalesce(cluster, '')`,
  sender: `coalesce(sender, '')`,
  senderTeam: `coalesce(sender, '') || '|' || coalesce(neighbourhood, '')`,
  month: inTime('YYYY-MM'),
  quarter: inTime('YYYY-"Q"Q'),
  year: inTime('YYYY'),
  code: 'code',
};

const grouped = (counted: string, dimension: Dimension): string =>
  `with counted as (${counted})
   select source, ${keyOf[dimension]} as key, coalesce(code, '') as code, value, sum(amount)::bigint as amount
     from counted
    where ($3::text is null or cluster = $3) and ($4::text is null or sender = $4)
      and $1::date is not null and month < $2::date
    group by 1, 2, 3, 4`;

const parameters = ({ from, until, cluster, sender }: AskedFigures): unknown[] => [
  from,
  until,
  cluster ?? null,
  sender ?? null,
];

/** Everything that the tables of a report are made of, counted now; one trip for all of them. */
export async function reportFigures(db: Queryable, asked: AskedFigures): Promise<FigureRow[]> {
  const inTime = { from: '$1::date', until: '$2::date', today: '$5::date' };
  // A parameter that none of the sources uses would have no type.
  const counted = `select * from (${countedRows(asked.sources, inTime)}) live where $5::date is not null`;
  const { rows } = await db.query<FigureRow>(grouped(counted, asked.dimension), [
    ...parameters(asked),
    asked.today,
  ]);
  return rows;
}

/** The same, as it was when the quarter or the year was frozen. */
export async function frozenFigures(
  db: Queryable,
  asked: AskedFigures & { region: string; period: string },
): Promise<FigureRow[]> {
  const counted = `select * from report_snapshot_rows where region = $5 and period = $6 and source = any ($7)`;
  const { rows } = await db.query<FigureRow>(grouped(counted, asked.dimension), [
    ...parameters(asked),
    asked.region,
    asked.period,
    asked.sources,
  ]);
  return rows;
}
