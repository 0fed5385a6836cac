import { returnTerms, type Source } from '../../domain/measure/report';

/** One view a source: how each figure is counted is said there. */
const viewOf: Record<Exclude<Source, 'returns'>, string> = {
  started: 'figure_started',
  running: 'figure_running',
  closing: 'figure_closing',
  acquaintance: 'figure_acquaintance',
  independent: 'figure_independent',
  satisfaction: 'figure_satisfaction',
  checkIns: 'figure_check_ins',
  safetyNetCalls: 'figure_safety_net_calls',
  safetyNetAnswers: 'figure_safety_net_answers',
  signOffs: 'figure_sign_offs',
  documents: 'figure_documents',
  promises: 'figure_promises',
  dropOut: 'figure_drop_out',
  conferences: 'figure_conferences',
  bottlenecks: 'figure_bottlenecks',
};

/** Parameters of the query, as it writes them. */
export interface InTime {
  from: string;
  until: string;
  /** The day that decides whether a term has passed. */
  today: string;
}

/**
 * Who came back within a term and who did not, counted in the month of the transfer, and only of months of which the term
 * has passed for everybody: so nobody counts as stayed who still may come back.
 */
const returned = `
  select month, neighbourhood, cluster, sender, code, value, amount from (
    select r.month, r.neighbourhood, r.cluster, r.sender, c.code, null::integer as value, c.amount, t.days
      from figure_returns r
      join (values ${returnTerms.map((days) => `(${days})`).join(', ')}) t (days) on r.value <= t.days
      cross join lateral (values ('back:' || t.days, r.amount), ('stayed:' || t.days, -r.amount)) c (code, amount)
    union all
    select m.month, m.neighbourhood, m.cluster, m.sender, 'stayed:' || t.days, null, m.amount, t.days
      from figure_transfers m cross join (values ${returnTerms.map((days) => `(${days})`).join(', ')}) t (days)
  ) r`;

const isOver = (today: string): string =>
  `(month + interval '1 month' - interval '1 day' + days * interval '1 day') < ${today}`;

function rowsOf(source: Source, { from, until, today }: InTime): string {
  const columns = `select '${source}' as source, month, neighbourhood, cluster, sender, code, value, amount`;
  // What runs is everything that came and went before; all else is counted from the first month on.
  if (source === 'running') return `${columns} from ${viewOf[source]} where month < ${until}`;
  if (source === 'returns')
    return `${columns} from (${returned} where ${isOver(today)}) r where month >= ${from} and month < ${until}`;
  return `${columns} from ${viewOf[source]} where month >= ${from} and month < ${until}`;
}

/** The rows of some sources in a time, as one query. */
export const countedRows = (sources: readonly Source[], inTime: InTime): string =>
  sources.map((source) => rowsOf(source, inTime)).join('\n union all ');
