import type { HandoverState, Phase } from '../domain/handover/state';
import type { Policy } from '../domain/policy';
import type { Template } from '../domain/template';
import type { Vault } from '../vault';
import { openBirthDate, openName, openPhone } from './clients';
import { openerFor } from './opening';
import type { Queryable } from './pool';
import { visibilityOf, type DatabaseViewer, type Visibility } from './visibility';

export interface LoadedHandover {
  state: HandoverState;
  policy: Policy;
}

/** State and policy of one handover as on record, for the engine; no viewer is asked. */
export async function loadHandover(db: Queryable, id: string): Promise<LoadedHandover | null> {
  const { rows } = await db.query<LoadedHandover>(
    `select h.state, p.content as policy
       from handovers h join policies p on p.version = h.policy_version where h.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

export interface HandoverDetail extends LoadedHandover {
  template: Template;
  visibility: Visibility;
  /** Null for who may not know, and when the client was erased. */
  client: HandoverClient | null;
  senderName: string;
  receiverName: string;
  neighbourhoodName: string;
  clusterName: string;
}

export interface HandoverClient {
  id: string;
  name: string;
  birthDate: string;
  /** Empty in an announcement. */
  phone: string;
}

/** Sealed, as it is on record. */
type SealedClient = Omit<HandoverClient, 'phone'> & { phone: string | null };

async function openedClient(
  db: Queryable,
  vault: Vault,
  sealed: SealedClient | null,
): Promise<HandoverClient | null> {
  if (sealed === null) return null;
  const read = await openerFor(db, vault, [sealed.name]);
  const name = openName(read, sealed.id, sealed.name);
  const birthDate = openBirthDate(read, sealed.id, sealed.birthDate);
  if (name === null || birthDate === null) return null;
  return { id: sealed.id, name, birthDate, phone: openPhone(read, sealed.id, sealed.phone) ?? '' };
}

/** One handover for somebody who may see it; null when it is not there or, which looks the same, not theirs to see. */
export async function handoverById(
  db: Queryable,
  vault: Vault,
  viewer: DatabaseViewer,
  id: string,
): Promise<HandoverDetail | null> {
  const { expression, values } = visibilityOf(viewer, 2);
  const { rows } = await db.query<Omit<HandoverDetail, 'client'> & { client: SealedClient | null }>({
    // Planned once a connection: of the many joins the planning takes longer than the reading.
    name: 'handover-by-id',
    text: `select * from (
       select h.state, p.content as policy, t.content as template, ${expression} as visibility,
              case when ${expression} <> 'processFacts' then
                jsonb_build_object('id', k.id, 'name', k.sealed_name, 'birthDate', k.sealed_birth_date,
                  'phone', case when ${expression} = 'full' then k.sealed_phone end)
              end as client,
              so.name as "senderName", ro.name as "receiverName",
              n.name as "neighbourhoodName", c.name as "clusterName"
         from handovers h
         join policies p on p.version = h.policy_version
         join templates t on t.version = h.template_version
         join organisations so on so.id = h.sender
         join organisations ro on ro.id = h.receiver
         join neighbourhoods n on n.id = h.neighbourhood
         join clusters c on c.id = h.cluster
         left join clients k on k.id = h.client_id
        where h.id = $1
     ) seen where visibility is not null`,
    values: [id, ...values],
  });
  const [row] = rows;
  return row ? { ...row, client: await openedClient(db, vault, row.client) } : null;
}

export interface OpenHandover extends LoadedHandover {
  id: string;
  phase: Phase;
}

/** Handovers that should have a running workflow, in order of id, a page at a time (`after` the last id seen). */
export async function openHandovers(
  db: Queryable,
  page: { after: string | null; limit: number },
): Promise<OpenHandover[]> {
  const { rows } = await db.query<OpenHandover>(
    `select h.id, h.phase, h.state, p.content as policy
       from handovers h join policies p on p.version = h.policy_version
      where h.phase <> 'ended' and ($1::text is null or h.id > $1)
      order by h.id limit $2`,
    [page.after, page.limit],
  );
  return rows;
}
