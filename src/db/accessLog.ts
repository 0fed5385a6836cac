import type { Queryable } from './pool';

export type AccessKind = 'view' | 'create' | 'change' | 'search' | 'print' | 'export' | 'signIn' | 'refused';

/** One line of the access log: who did what to which record, from where. The database adds when. */
export interface Access {
  kind: AccessKind;
  person: string | null;
  role?: string | null;
  organisation: string | null;
  handover?: string | null;
  record?: { kind: string; id: string } | null;
  correlation?: string | null;
  source?: string | null;
}

/** Adds a line; it is never changed afterwards. */
export async function recordAccess(db: Queryable, access: Access): Promise<void> {
  await db.query(
    `insert into access_log
       (kind, person, role, organisation, handover_id, record_kind, record_id, correlation_id, source)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      access.kind,
      access.person,
      access.role ?? null,
      access.organisation,
      access.handover ?? null,
      access.record?.kind ?? null,
      access.record?.id ?? null,
      access.correlation ?? null,
      access.source ?? null,
    ],
  );
}

export interface AccessEntry {
  at: string;
  kind: AccessKind;
  personName: string | null;
  role: string | null;
  organisationName: string | null;
  recordKind: string | null;
  recordId: string | null;
}

/** Who looked at one handover or changed it, newest first. */
export async function accessOf(db: Queryable, handover: string, limit: number): Promise<AccessEntry[]> {
  const { rows } = await db.query<AccessEntry>(
    `select a.at, a.kind, p.name as "personName", a.role, o.name as "organisationName",
            a.record_kind as "recordKind", a.record_id as "recordId"
       from access_log a
       left join people p on p.id = a.person
       left join organisations o on o.id = a.organisation
      where a.handover_id = $1 order by a.at desc, a.id desc limit $2`,
    [handover, limit],
  );
  return rows;
}
