import type { Queryable } from './pool';

export interface ClientDetails {
  givenName: string;
  namePrefix: string;
  familyName: string;
  birthDate: string;
  phone: string;
}

export interface KnownClient {
  id: string;
  name: string;
  birthDate: string;
  /** Handovers of this client so far, newest first. */
  handovers: { id: string; reference: string; phase: string }[];
}

/** Clients of the same sender with the same birth date and family name, before somebody is entered twice. */
export async function findSameClients(
  db: Queryable,
  organisation: string,
  { familyName, birthDate }: Pick<ClientDetails, 'familyName' | 'birthDate'>,
): Promise<KnownClient[]> {
  const { rows } = await db.query<KnownClient>(
    `select k.id, k.full_name as name, k.birth_date as "birthDate",
            coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'reference', h.reference, 'phase', h.phase)
                                       order by h.started_at desc)
                        from handovers h where h.client_id = k.id), '[]') as handovers
       from clients k
      where k.organisation = $1 and k.birth_date = $2 and lower(trim(k.family_name)) = lower(trim($3))
      order by k.created_at, k.id`,
    [organisation, birthDate, familyName],
  );
  return rows;
}

export interface NewClient extends ClientDetails {
  /** Given by the caller, so that the same form sent twice is one client. */
  id: string;
  organisation: string;
  createdBy: string;
}

export async function createClient(db: Queryable, client: NewClient): Promise<void> {
  await db.query(
    `insert into clients
       (id, organisation, given_name, name_prefix, family_name, birth_date, phone, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [
      client.id,
      client.organisation,
      client.givenName,
      client.namePrefix,
      client.familyName,
      client.birthDate,
      client.phone,
      client.createdBy,
    ],
  );
}

/** Is this a client of that sender? Asked before a handover is started for an existing client. */
export async function isClientOf(db: Queryable, client: string, organisation: string): Promise<boolean> {
  const { rowCount } = await db.query('select from clients where id = $1 and organisation = $2', [
    client,
    organisation,
  ]);
  return rowCount === 1;
}
