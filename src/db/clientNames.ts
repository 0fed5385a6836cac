import type { Vault } from '../vault';
import { openName } from './clients';
import { openerFor } from './opening';
import type { Queryable } from './pool';

/** What a query gives where a client's name is to be shown. */
export interface SealedName {
  client: string;
  /** Null for who may not know it, and where it was erased. */
  sealedName: string | null;
}

/** The rows as they come from the database, for rows that show a client's name. */
export type WithSealedName<Row extends { clientName: string | null }> = Omit<Row, 'clientName'> & SealedName;

/** The same rows with names that can be read. */
export async function withClientNames<Row extends SealedName>(
  db: Queryable,
  vault: Vault,
  rows: readonly Row[],
): Promise<(Omit<Row, keyof SealedName> & { clientName: string | null })[]> {
  const read = await openerFor(
    db,
    vault,
    rows.map(({ sealedName }) => sealedName),
  );
  return rows.map(({ client, sealedName, ...row }) => ({
    ...row,
    clientName: openName(read, client, sealedName),
  }));
}
