import type { DropOut } from '../domain/handover/dropOut';
import { phases, type Phase } from '../domain/handover/state';
import type { ExpectationKind } from '../domain/expectations/expectation';
import type { Vault } from '../vault';
import { withClientNames, type WithSealedName } from './clientNames';
import { clientsNamed } from './clients';
import { idsByClient, mostByClient } from './orderByClient';
import type { Queryable } from './pool';
import { safetyNetAnswered } from './safetyNetAnswered';
import { seenBy, type ListFilters } from './seenHandovers';
import type { DatabaseViewer, Visibility } from './visibility';

export type { ListFilters } from './seenHandovers';

export const listOrders = ['due', 'reference', 'client', 'phase', 'neighbourhood', 'movingDay'] as const;
export type ListOrder = (typeof listOrders)[number];

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
  /** Stands still: by a pause, or because the consent was taken back. */
  paused: boolean;
  reachingOutSince: string | null;
  safetyNetOpen: boolean;
  safetyNetAnswered: boolean;
  ending: string | null;
  dropOut: DropOut | null;
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

const shownColumns = `
  s.id, s.visibility, h.reference, h.client_id as client, k.sealed_name as "sealedName",
  h.phase, h.phase_since as "phaseSince", so.name as "senderName", n.name as "neighbourhoodName",
  c.name as "clusterName", h.planned_moving_day as "plannedMovingDay", h.transfer_day as "transferDay",
  h.responsible, sc.name as "senderContactName", rc.name as "receiverContactName",
  h.next_due_day as "nextDueDay", h.next_due_kind as "nextDueKind", h.stalled_since as "stalledSince",
  h.paused_until is not null or h.consent_withdrawn_on is not null as paused, h.reaching_out_since as "reachingOutSince",
  h.safety_net_open as "safetyNetOpen", ${safetyNetAnswered}, h.ending, h.state -> 'dropOut' as "dropOut", h.last_progress as "lastProgress"`;

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
