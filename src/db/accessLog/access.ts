import type { AccessKind } from '../../domain/accessKinds';
import type { Role } from '../../domain/permissions';
import type { Queryable } from '../pool';

/** One line of the access log: who did what to which record, for whom, from where. The fact, never the content. */
export interface Access {
  kind: AccessKind;
  person: string | null;
  /** In which role, and for which organisation. */
  role?: Role | null;
  organisation: string | null;
  /** For whom they stood in. */
  onBehalfOf?: string | null;
  client?: string | null;
  handover?: string | null;
  record?: { kind: string; id: string } | null;
  /** What belongs to one request or command has the same. */
  correlation?: string | null;
  /** Address of the caller. */
  source?: string | null;
}

/**
 * Adds a line; it is never changed afterwards. The database adds when, whom it is about, and at the end of the
 * transaction its place in the chain of its day.
 */
export async function recordAccess(db: Queryable, access: Access): Promise<void> {
  await db.query({
    name: 'record-access',
    text: `insert into access_log (kind, person, role, organisation, on_behalf_of, client, handover_id,
                                   record_kind, record_id, correlation_id, source)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      access.kind,
      access.person,
      access.role ?? null,
      access.organisation,
      access.onBehalfOf ?? null,
      access.client ?? null,
      access.handover ?? null,
      access.record?.kind ?? null,
      access.record?.id ?? null,
      access.correlation ?? null,
      access.source ?? null,
    ],
  });
}
