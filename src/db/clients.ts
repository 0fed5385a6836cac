import { plainName, seal, type Place, type Vault } from '../vault';
import { openerFor, valueOf, type Opener } from './opening';
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

type SealedColumn = 'sealed_name' | 'sealed_birth_date' | 'sealed_phone';

const placeOf = (client: string, column: SealedColumn): Place => ({ table: 'clients', row: client, column });

/** The name as it is shown. */
export const openName = (read: Opener, client: string, sealed: string | null): string | null =>
  valueOf(read(placeOf(client, 'sealed_name'), sealed));

export const openBirthDate = (read: Opener, client: string, sealed: string | null): string | null =>
  valueOf(read(placeOf(client, 'sealed_birth_date'), sealed));

export const openPhone = (read: Opener, client: string, sealed: string | null): string | null =>
  valueOf(read(placeOf(client, 'sealed_phone'), sealed));

export const fullName = ({
  givenName,
  namePrefix,
  familyName,
}: Pick<ClientDetails, 'givenName' | 'namePrefix' | 'familyName'>): string =>
  `${givenName} ${namePrefix} ${familyName}`.replace(/\s+/g, ' ');

type SameClientRow = Omit<KnownClient, 'name'> & {
  sealedName: string | null;
  sealedBirthDate: string | null;
};

/** Clients of the same sender with the same birth date and family name, before somebody is entered twice. */
export async function findSameClients(
  db: Queryable,
  vault: Vault,
  organisation: string,
  wanted: Pick<ClientDetails, 'familyName' | 'birthDate'>,
): Promise<KnownClient[]> {
  const { rows } = await db.query<SameClientRow>(
    `select k.id, k.sealed_name as "sealedName", k.sealed_birth_date as "sealedBirthDate",
            coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'reference', h.reference, 'phase', h.phase)
                                       order by h.started_at desc)
                        from handovers h where h.client_id = k.id), '[]') as handovers
       from clients k
      where k.organisation = $1 and k.family_hash = $2
      order by k.created_at, k.id`,
    [organisation, vault.hashes.family(wanted)],
  );
  const read = await openerFor(
    db,
    vault,
    rows.map(({ sealedName }) => sealedName),
  );
  return rows.flatMap(({ id, handovers, sealedName, sealedBirthDate }) => {
    const name = openName(read, id, sealedName);
    const birthDate = openBirthDate(read, id, sealedBirthDate);
    return name === null || birthDate === null ? [] : [{ id, name, birthDate, handovers }];
  });
}

export interface NewClient extends ClientDetails {
  /** Given by the caller, so that the same form sent twice is one client. */
  id: string;
  organisation: string;
  createdBy: string | null;
}

/**
 * A row of `client_keys` and one of `clients`, by the names that the statement below expects. `salt` is for who already
 * made hashes of what is written about the client.
 */
export function sealedClient(vault: Vault, client: NewClient, salt?: string) {
  const key = vault.newClientKey(client.id, salt);
  const sealed = (column: SealedColumn, plain: string) => seal(key, placeOf(client.id, column), plain);
  const name = fullName(client);
  const row = {
    id: client.id,
    organisation: client.organisation,
    name: sealed('sealed_name', name),
    born: sealed('sealed_birth_date', client.birthDate),
    phone: sealed('sealed_phone', client.phone),
    person: vault.hashes.person(client),
    family: vault.hashes.family(client),
    tokens: vault.hashes.nameTokens(name),
    by: client.createdBy,
    key: key.id,
    wrapped: vault.wrap(key).wrapped,
  };
  return { key, row };
}

/** Writes clients from a list of their rows; `$number` is its parameter. One that is there stays as it is. */
export const insertClients = (number: number): string => `
  new_clients as (
    select * from jsonb_to_recordset($${number}::jsonb) as c
      (id text, organisation text, name text, born text, phone text, person text, family text, tokens integer[],
       by text, key text, wrapped text)
  ), written_keys as (
    insert into client_keys (id, client_id, wrapped) select key, id, wrapped from new_clients on conflict do nothing
  ), written_clients as (
    insert into clients (id, organisation, sealed_name, sealed_birth_date, sealed_phone, person_hash, family_hash,
                         name_tokens, created_by)
    select id, organisation, name, born, phone, person, family, tokens, by from new_clients on conflict do nothing
  )`;

export async function createClient(db: Queryable, vault: Vault, client: NewClient): Promise<void> {
  const { row } = sealedClient(vault, client);
  await db.query(`with ${insertClients(1)} select`, [JSON.stringify([row])]);
}

/** Is this a client of that sender? Asked before a handover is started for an existing client. */
export async function isClientOf(db: Queryable, client: string, organisation: string): Promise<boolean> {
  const { rowCount } = await db.query('select from clients where id = $1 and organisation = $2', [
    client,
    organisation,
  ]);
  return rowCount === 1;
}

/** A term that fits more names than this is no search; the first so many are looked at. */
const mostFound = 2_000;

/** The clients whose name has the term in it, of those who may be seen. Accents, capitals and punctuation do not count. */
export async function clientsNamed(db: Queryable, vault: Vault, term: string): Promise<string[]> {
  const tokens = vault.hashes.searchTokens(term);
  if (tokens.length === 0) return [];
  const { rows } = await db.query<{ id: string; sealedName: string | null }>(
    `select id, sealed_name as "sealedName" from clients
      where id = any (array(select clients_with_tokens($1::integer[]))) limit $2`,
    [tokens, mostFound],
  );
  const read = await openerFor(
    db,
    vault,
    rows.map(({ sealedName }) => sealedName),
  );
  const part = plainName(term);
  return rows
    .filter(({ id, sealedName }) => plainName(openName(read, id, sealedName) ?? '').includes(part))
    .map(({ id }) => id);
}
