import type { Source } from '../../domain/measure/report';

/** One view a source: how each figure is counted is said there. */
export const viewOf: Record<Source, string> = {
  started: 'figure_started',
  running: 'figure_running',
  closing: 'figure_closing',
  acquaintance: 'figure_acquaintance',
  independent: 'figure_independent',
  satisfaction: 'figure_satisfaction',
  checkIns: 'figure_check_ins',
  safetyNetCalls: 'figure_safety_net_calls',
  safetyNetAnswers: 'figure_safety_net_answers',
  returns: 'figure_returns',
  signOffs: 'figure_sign_offs',
  promises: 'figure_promises',
  dropOut: 'figure_drop_out',
  conferences: 'figure_conferences',
  bottlenecks: 'figure_bottlenecks',
};

/** What runs is everything that came and went before; all else is counted from the first month on. */
const since = (source: Source, from: string): string => (source === 'running' ? '' : `month >= ${from} and`);

/** The rows of some sources in a time, as one query; `from` and `until` are parameters of it. */
export const countedRows = (sources: readonly Source[], from: string, until: string): string =>
  sources
    .map(
      (source) =>
        `select '${source}' as source, month, neighbourhood, cluster, sender, code, value, amount
           from ${viewOf[source]} where ${since(source, from)} month < ${until}`,
    )
    .join('\n union all ');
