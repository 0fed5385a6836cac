import type { DropOut } from '../domain/handover/dropOut';
import type { ExpectationKind } from '../domain/expectations/expectation';
import type { Phase } from '../domain/handover/state';
import type { Day } from '../domain/calendar/day';
import type { Queryable } from './pool';
import { safetyNetAnswered } from './safetyNetAnswered';

/** What the board shows of all open handovers; which ones somebody sees at all, the policies of the database say. */
export interface BoardFilters {
  phase?: Phase;
  cluster?: string;
  neighbourhood?: string;
  sender?: string;
  stalled?: boolean;
  /** Something is expected that was due before the day. */
  overdue?: boolean;
  safetyNet?: boolean;
  /** Ended without a durable place, and still followed. */
  droppedOut?: boolean;
  /** Something is expected of this person. */
  owner?: string;
}

export interface BoardCount {
  phase: Phase;
  cluster: string;
  neighbourhood: string;
  /** All open ones, and those that pass the filters. */
  all: number;
  shown: number;
  stalled: number;
  overdue: number;
  safetyNet: number;
}

export interface BoardRow {
  id: string;
  reference: string;
  phase: Exclude<Phase, 'ended'>;
  phaseSince: string;
  lastProgress: string;
  senderName: string;
  neighbourhoodName: string;
  clusterName: string;
  stalledSince: Day | null;
  paused: boolean;
  safetyNetOpen: boolean;
  safetyNetAnswered: boolean;
  dropOut: DropOut | null;
  /** What is waited for first, until when, and of whom. */
  waitsFor: { kind: ExpectationKind; dueDay: Day; owner: string; ownerName: string | null } | null;
}

const overdue = (day: string) => `coalesce(h.next_due_day < ${day}::date, false)`;

/** The conditions of the filters; `add` gives each value its parameter. */
function conditions(filters: BoardFilters, day: string, add: (value: unknown) => string): string[] {
  const { phase, cluster, neighbourhood, sender, owner } = filters;
  return [
    ...(phase ? [`h.phase = ${add(phase)}`] : []),
    ...(cluster ? [`h.cluster = ${add(cluster)}`] : []),
    ...(neighbourhood ? [`h.neighbourhood = ${add(neighbourhood)}`] : []),
    ...(sender ? [`h.sender = ${add(sender)}`] : []),
    ...(filters.stalled ? ['h.stalled_since is not null'] : []),
    ...(filters.overdue ? [overdue(day)] : []),
    ...(filters.safetyNet ? ['h.safety_net_open'] : []),
    ...(filters.droppedOut ? ['h.dropped_out_in is not null'] : []),
    ...(owner ? [`h.id in (select handover_id from expectations where owner = ${add(owner)})`] : []),
  ];
}

/** How many open handovers there are in each phase and neighbourhood. The cell that was chosen hides no other cell. */
export async function boardCounts(db: Queryable, filters: BoardFilters, day: Day): Promise<BoardCount[]> {
  const values: unknown[] = [day];
  const others = { ...filters, phase: undefined, cluster: undefined, neighbourhood: undefined };
  const passes = conditions(others, '$1', (value) => `$${values.push(value)}`);
  const { rows } = await db.query<BoardCount>(
    `select h.phase, h.cluster, h.neighbourhood, count(*) as "all",
            count(*) filter (where ${['true', ...passes].join(' and ')}) as shown,
            count(*) filter (where h.stalled_since is not null) as stalled,
            count(*) filter (where ${overdue('$1')}) as overdue,
            count(*) filter (where h.safety_net_open) as "safetyNet"
       from handovers h
      where h.phase <> 'ended'
      group by h.phase, h.cluster, h.neighbourhood`,
    values,
  );
  return rows;
}

/** Stalled ones first, then by what is due first: what was due longest ago stands on top. */
export async function boardList(
  db: Queryable,
  filters: BoardFilters,
  { day, page, size }: { day: Day; page: number; size: number },
): Promise<BoardRow[]> {
  const values: unknown[] = [];
  const add = (value: unknown) => `$${values.push(value)}`;
  // A parameter that no condition uses has no type.
  const dayOf = filters.overdue ? add(day) : '';
  const where = [`h.phase <> 'ended'`, ...conditions(filters, dayOf, add)];
  const order = `(h.stalled_since is null), h.next_due_day, h.reference`;
  const { rows } = await db.query<BoardRow>(
    `with shown as materialized (
       select h.id from handovers h where ${where.join(' and ')}
        order by ${order} limit ${add(size)} offset ${add((page - 1) * size)}
     )
     select h.id, h.reference, h.phase, h.phase_since as "phaseSince", h.last_progress as "lastProgress",
            so.name as "senderName", n.name as "neighbourhoodName", c.name as "clusterName",
            h.stalled_since as "stalledSince",
            h.paused_until is not null or h.consent_withdrawn_on is not null as paused,
            h.safety_net_open as "safetyNetOpen", ${safetyNetAnswered}, h.state -> 'dropOut' as "dropOut", w.waits as "waitsFor"
       from shown s
       join handovers h on h.id = s.id
       left join organisations so on so.id = h.sender
       left join neighbourhoods n on n.id = h.neighbourhood
       left join clusters c on c.id = h.cluster
       left join lateral (
         select jsonb_build_object('kind', e.kind, 'dueDay', e.due_day, 'owner', e.owner, 'ownerName', p.name) as waits
           from expectations e left join people p on p.id = e.owner
          where e.handover_id = h.id order by e.ladder = 'satisfaction', e.due_at, e.key limit 1
       ) w on true
      order by ${order}`,
    values,
  );
  return rows;
}
