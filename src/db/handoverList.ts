import { phases, type Phase } from '../domain/handover/state';
import type { ExpectationKind } from '../domain/expectations/expectation';
import { plainName, type Vault } from '../vault';
import { withClientNames, type SealedName, type WithSealedName } from './clientNames';
import { clientsNamed } from './clients';
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

/** By client is put in order after the names are opened. */
const orderExpressions: Readonly<Record<Exclude<ListOrder, 'client'>, string>> = {
  due: 'h.next_due_day',
  reference: 'h.reference',
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
function conditions(
  filters: ListFilters,
  named: readonly string[],
  viewer: DatabaseViewer,
  add: (value: unknown) => string,
): string[] {
  const { phase, neighbourhood, cluster, sender, mine, stalled, overdue, search, ended } = filters;
  return [
    ...(phase ? [`h.phase = ${add(phase)}`] : ended ? [] : [`h.phase <> 'ended'`]),
    ...(neighbourhood ? [`h.neighbourhood = ${add(neighbourhood)}`] : []),
    ...(cluster ? [`h.cluster = ${add(cluster)}`] : []),
    ...(sender ? [`h.sender = ${add(sender)}`] : []),
    ...(mine
      ? [`h.id in (select handover_id from handover_people where person = ${add(viewer.actor.person)})`]
      : []),
    ...(stalled ? ['h.stalled_since is not null'] : []),
    ...(overdue ? [`h.next_due_day < ${add(viewer.day)}::date`] : []),
    ...(search?.trim() ? [searchCondition(add(likePattern(search)), add(named))] : []),
  ];
}

/** Somebody who sees process facts only must not learn from a search who is behind a reference. */
const searchCondition = (pattern: string, named: string) =>
  `(lower(h.reference) like ${pattern} or (v.visibility <> 'processFacts' and h.client_id = any (${named}::text[])))`;

const shownColumns = `
  s.id, s.visibility, h.reference, h.client_id as client,
  k.sealed_name as "sealedName",
  h.phase, h.phase_since as "phaseSince", so.name as "senderName", n.name as "neighbourhoodName",
  c.name as "clusterName", h.planned_moving_day as "plannedMovingDay", h.transfer_day as "transferDay",
  h.responsible, sc.name as "senderContactName", rc.name as "receiverContactName",
  h.next_due_day as "nextDueDay", h.next_due_kind as "nextDueKind", h.stalled_since as "stalledSince",
  h.paused_until as "pausedUntil", h.reaching_out_since as "reachingOutSince",
  h.safety_net_open as "safetyNetOpen", h.ending, h.last_progress as "lastProgress"`;

/** So many handovers are put in order by the name of the client, which only the application can read. */
export const mostByClient = 5_000;

interface Seen {
  /** The handovers that somebody may see and that pass the filters, as the table `seen`. */
  text: string;
  add: (value: unknown) => string;
  values: unknown[];
}

function seenBy(
  viewer: DatabaseViewer,
  filters: ListFilters,
  named: readonly string[],
  sortKey: string,
): Seen {
  const { expression, values } = visibilityOf(viewer, 1);
  const add = (value: unknown) => `$${values.push(value)}`;
  const where = ['v.visibility is not null', ...conditions(filters, named, viewer, add)].join(' and ');
  const text = `seen as (
    select h.id, v.visibility, h.client_id, ${sortKey} as sort_key
      from handovers h
      cross join lateral (select ${expression} as visibility) v
     where ${where}
  )`;
  return { text, add, values };
}

/** Their ids in the order of the clients' names; none when there are more than can be put in that order. */
async function idsByClient(
  db: Queryable,
  vault: Vault,
  { text, add, values }: Seen,
  { descending, most }: { descending: boolean; most: number },
): Promise<string[]> {
  const { rows } = await db.query<SealedName & { id: string }>(
    `with ${text}
     select s.id, s.client_id as client, k.sealed_name as "sealedName"
       from seen s left join clients k on k.id = s.client_id and s.visibility <> 'processFacts'
      where (select count(*) from seen) <= ${add(most)}
      order by s.id`,
    values,
  );
  const opened = await withClientNames(db, vault, rows);
  const named = opened.map(({ id, clientName }) => ({ id, name: plainName(clientName ?? '') }));
  const known = named.filter(({ name }) => name !== '').sort((a, b) => (a.name < b.name ? -1 : 1));
  // Without a name last, whichever way round.
  const nameless = named.filter(({ name }) => name === '');
  return [...(descending ? known.reverse() : known), ...nameless].map(({ id }) => id);
}

/**
 * A page of the handovers that somebody may see, and how many there are in all. More than `most` are not put in
 * order by client but by reference, and `order` says so.
 */
export async function handoverList(
  db: Queryable,
  vault: Vault,
  viewer: DatabaseViewer,
  filters: ListFilters,
  { order, descending, page, size }: ListPage,
  most = mostByClient,
): Promise<{ rows: ListedHandover[]; total: number; order: ListOrder }> {
  const named = filters.search?.trim() ? await clientsNamed(db, vault, filters.search) : [];
  const byClient =
    order === 'client'
      ? await idsByClient(db, vault, seenBy(viewer, filters, named, 'null'), { descending, most })
      : [];
  const inOrder = order === 'client' ? 'reference' : order;
  const { text, add, values } = seenBy(viewer, filters, named, orderExpressions[inOrder]);
  const offset = (page - 1) * size;
  const wanted = byClient.length > 0 ? byClient.slice(offset, offset + size) : null;
  const sortKey = (table: string) =>
    wanted ? `array_position(${add(wanted)}::text[], ${table}id)` : `${table}sort_key`;
  const direction = descending && !wanted ? 'desc' : 'asc';
  const sorted = (table: string) => `${sortKey(table)} ${direction} nulls last, ${table}id`;
  const shown = wanted
    ? `select * from seen where id = any (${add(wanted)}::text[])`
    : `select * from seen order by ${sorted('')} limit ${add(size)} offset ${add(offset)}`;
  const { rows } = await db.query<WithSealedName<ListedHandover> & { total: number }>(
    `with ${text}, shown as (${shown})
     select t.total, ${shownColumns}
       from (select count(*) as total from seen) t
       left join shown s on true
       left join handovers h on h.id = s.id
       left join clients k on k.id = h.client_id and s.visibility <> 'processFacts'
       left join organisations so on so.id = h.sender
       left join neighbourhoods n on n.id = h.neighbourhood
       left join clusters c on c.id = h.cluster
       left join people sc on sc.id = h.sender_contact_person
       left join people rc on rc.id = h.receiver_contact_person
      order by ${sorted('s.')}`,
    values,
  );
  const listed = rows.filter(({ id }) => id !== null).map(({ total: _total, ...row }) => row);
  const total = rows[0]?.total ?? 0;
  return {
    total,
    rows: await withClientNames(db, vault, listed),
    order: total > most ? inOrder : order,
  };
}
