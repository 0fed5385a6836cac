import { plainName, type Vault } from '../vault';
import { withClientNames, type SealedName } from './clientNames';
import type { Queryable } from './pool';
import type { SeenHandovers } from './seenHandovers';

/** So many handovers are put in order by the name of the client, which only the application can read. */
export const mostByClient = 5_000;

/** Their ids in the order of the clients' names; none when there are more than can be put in that order. */
export async function idsByClient(
  db: Queryable,
  vault: Vault,
  { text, add, values }: SeenHandovers,
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
  const known = named
    .filter(({ name }) => name !== '')
    .sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
  // Without a name last, whichever way round.
  const nameless = named.filter(({ name }) => name === '');
  return [...(descending ? known.reverse() : known), ...nameless].map(({ id }) => id);
}
