import type { Pool } from 'pg';
import { dayOf } from '../../../../src/domain/calendar/day';
import type { BottleneckEvent } from '../../../../src/domain/bottleneck/events';
import { grouped } from '../../../support/grouped';

interface Row {
  matter: string;
  at: string;
  event:
    | BottleneckEvent
    | { type: 'conferenceStarted'; cluster: string | null }
    | { type: 'conferenceHeld' | 'conferenceNotHeld' };
}

/** Month, neighbourhood, cluster, sender, code and value, as in a view. */
interface Told {
  of: readonly (string | null)[];
  amount: number;
}

/** Conferences held or not, and bottlenecks in every cluster that they touch, from their own events. */
export async function naiveOfMatters(pool: Pool): Promise<Record<string, Told[]>> {
  const { rows } = await pool.query<Row>(
    'select matter_id as matter, at, event from matter_events order by matter_id, seq',
  );
  const conferences: Told[] = [];
  const bottlenecks: Told[] = [];
  for (const happened of grouped(rows, ({ matter }) => matter)) {
    const [first, ...rest] = happened;
    if (first?.event.type === 'conferenceStarted') {
      const { cluster } = first.event;
      for (const { at, event } of rest)
        if (event.type === 'conferenceHeld' || event.type === 'conferenceNotHeld') {
          const code = event.type === 'conferenceHeld' ? 'held' : 'notHeld';
          conferences.push({
            of: [`${dayOf(at).slice(0, 7)}-01`, null, cluster, null, code, null],
            amount: 1,
          });
        }
    }
    if (first?.event.type === 'raised') {
      const { kind, clusters, hits } = first.event;
      const added = rest.flatMap(({ event }) => (event.type === 'handoverAdded' ? [event.cluster] : []));
      const touched = new Set([...clusters, ...hits.map(({ cluster }) => cluster), ...added]);
      for (const cluster of touched)
        bottlenecks.push({
          of: [`${dayOf(first.at).slice(0, 7)}-01`, null, cluster, null, kind, null],
          amount: 1,
        });
    }
  }
  return { figure_conferences: conferences, figure_bottlenecks: bottlenecks };
}
