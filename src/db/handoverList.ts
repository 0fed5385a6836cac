import { phases, type Phase } from '../domain/handover/state';
import type { ExpectationKind } from '../domain/expectations/expectation';
import type { Queryable } from './pool';
import { visibilityOf, type DatabaseViewer, type Visibility } from './visibility';

export const listOrders = ['due', 'reference', 'client', 'phase', 'neighbourhood', 'movingDay'] as const;
export type ListOrder = (typeof listOrders)[number];

export interface ListFilters {
  phase?: Phase;
  neighbourhood?: string;
  cluster?: string;
  sender?: string;
  mine?: boolean;
  stalled?: boolean;
  /** Something is expected that was due before the viewer's day. */
  overdue?: boolean;
  /** Part of a reference or of a name; names only of clients whom the viewer may know. */
  search?: string;
  /** Left out, only running ones are listed, unless `phase` asks for the ended. */
  ended?: boolean;
}

export interface ListPage {
  order: ListOrder;
  descending: boolean;
  /** From 1. */
  page: number;
  size: number;
}

export interface ListedHandover {
  id: string;
  reference: string;
  visibility: Visibility;
  clientName: string | null;
  phase: Phase;
  phaseSince: string;
  senderName: string;
  neighbourhoodName: string;
  clusterName: string;
  plannedMovingDay: string;
  transferDay: string | null;
  responsible: 'sender' | 'receiver' | 'both';
  senderContactName: string | null;
  receiverContactName: string | null;
  nextDueDay: string | null;
  nextDueKind: ExpectationKind | null;
  stalledSince: string | null;
  pausedUntil: string | null;
  reachingOutSince: string | null;
  safetyNetOpen: boolean;
  ending: string | null;
  lastProgress: string;
}

const phaseOrder = `array_position(array[${phases.map((phase) => `'${phase}'`).join(', ')}], h.phase)`;

const orderExpressions: Readonly<Record<ListOrder, string>> = {
  due: 'h.next_due_day',
  reference: 'h.reference',
  client: `case when v.visibility <> 'processFacts' then lower(k.full_name) end`,
  phase: phaseOrder,
  neighbourhood: 'h.neighbourhood',
  movingDay: 'h.planned_moving_day',
};

const likePattern = (search: string) =>
  `%${search
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`;

/** The conditions of the filters; `add` gives each value its parameter. */
function conditions(filters: ListFilters, viewer: DatabaseViewer, add: (value: unknown) => string): string[] {
  const { phase, neighbourhood, cluster, sender, mine, stalled, overdue, search, ended } = filters;
  return [
    ...(phase ? [`h.phase = ${add(phase)}`] : ended ? [] : [`h.phase <> 'ended'`]),
    ...(neighbourhood ? [`h.neighbourhood = ${add(neighbourhood)}`] : []),
    ...(cluster ? [`h.cluster = ${add(cluster)}`] : []),
    ...(sender ? [`h.sender = ${add(sender)}`] : []),
    ...(mine ? [`h.involved @> array[${add(viewer.actor.person)}::text]`] : []),
    ...(stalled ? ['h.stalled_since is not null'] : []),
    ...(overdue ? [`h.next_due_day < ${add(viewer.day)}::date`] : []),
    ...(search?.trim() ? [searchCondition(add(likePattern(search)))] : []),
  ];
}

/** Somebody who sees process facts only must not learn from a search who is behind a reference. */
const searchCondition = (pattern: string) =>
  `(lower(h.reference) like ${pattern} or (v.visibility <> 'processFacts' and h.client_id in
     (select id from clients where lower(full_name) like ${pattern})))`;

const shownColumns = `
  s.id, s.visibility, h.reference, case when s.visibility <> 'processFacts' then k.full_name end as "clientName",
  h.phase, h.phase_since as "phaseSince", so.name as "senderName", n.name as "neighbourhoodName",
  c.name as "clusterName", h.planned_moving_day as "plannedMovingDay", h.transfer_day as "transferDay",
  h.responsible, sc.name as "senderContactName", rc.name as "receiverContactName",
  h.next_due_day as "nextDueDay", h.next_due_kind as "nextDueKind", h.stalled_since as "stalledSince",
  h.paused_until as "pausedUntil", h.reaching_out_since as "reachingOutSince",
  h.safety_net_open as "safetyNetOpen", h.ending, h.last_progress as "lastProgress"`;

/** A page of the handovers that somebody may see, and how many there are in all. */
export async function handoverList(
  db: Queryable,
  viewer: DatabaseViewer,
  filters: ListFilters,
  { order, descending, page, size }: ListPage,
): Promise<{ rows: ListedHandover[]; total: number }> {
  const { expression, values } = visibilityOf(viewer, 1);
  const add = (value: unknown) => `$${values.push(value)}`;
  const where = ['v.visibility is not null', ...conditions(filters, viewer, add)].join(' and ');
  const sorted = (by: string) => `${by}sort_key ${descending ? 'desc' : 'asc'} nulls last, ${by}id`;
  const { rows } = await db.query<ListedHandover & { total: number }>(
    `with seen as (
       select h.id, v.visibility, ${orderExpressions[order]} as sort_key
         from handovers h
         cross join lateral (select ${expression} as visibility) v
         left join clients k on k.id = h.client_id
        where ${where}
     ), shown as (
       select * from seen order by ${sorted('')} limit ${add(size)} offset ${add((page - 1) * size)}
     )
     select t.total, ${shownColumns}
       from (select count(*) as total from seen) t
       left join shown s on true
       left join handovers h on h.id = s.id
       left join clients k on k.id = h.client_id
       left join organisations so on so.id = h.sender
       left join neighbourhoods n on n.id = h.neighbourhood
       left join clusters c on c.id = h.cluster
       left join people sc on sc.id = h.sender_contact_person
       left join people rc on rc.id = h.receiver_contact_person
      order by ${sorted('s.')}`,
    values,
  );
  return { total: rows[0]?.total ?? 0, rows: rows.filter(({ id }) => id !== null) };
}
