import type { Vault } from '../../vault';
import { withClientNames } from '../clientNames';
import type { Queryable } from '../pool';
import { visibilityOf, type DatabaseViewer, type Visibility } from '../visibility';

export interface NamedHandover {
  reference: string;
  /** Null: known by its reference only, through a matter of the reader's. */
  visibility: Visibility | null;
  /** Set for who sees the announcement or the whole file, as long as the client was not erased. */
  clientName: string | null;
}

type Row = {
  id: string;
  reference: string;
  visibility: Visibility | null;
  client: string;
  sealedName: string | null;
};

/**
 * How a reader knows these handovers: by name what is theirs, by reference what a matter of theirs points at, and not
 * at all the others, which are left out.
 */
export async function handoversNamed(
  db: Queryable,
  vault: Vault,
  viewer: DatabaseViewer,
  ids: readonly string[],
): Promise<Map<string, NamedHandover>> {
  if (ids.length === 0) return new Map();
  const { expression, values } = visibilityOf(viewer, 2);
  const [seen, referred] = await Promise.all([
    db.query<Row>(
      `select s.*, k.sealed_name as "sealedName"
         from (select h.id, h.reference, h.client_id as client, ${expression} as visibility
                 from handovers h where h.id = any ($1)) s
         left join clients k on k.id = s.client and s.visibility in ('announcement', 'full')
        where s.visibility is not null`,
      [ids, ...values],
    ),
    db.query<{ id: string; reference: string }>(
      'select handover as id, reference from references_in_matters($1)',
      [ids],
    ),
  ]);
  const named = await withClientNames(db, vault, seen.rows);
  const byReference = referred.rows.map(({ id, reference }) => ({
    id,
    reference,
    visibility: null,
    clientName: null,
  }));
  return new Map([...byReference, ...named].map(({ id, ...handover }) => [id, handover]));
}
