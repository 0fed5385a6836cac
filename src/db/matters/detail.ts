import type { MatterKind } from '../../domain/matters';
import type { Vault } from '../../vault';
import type { Queryable } from '../pool';
import type { DatabaseViewer } from '../visibility';
import { loadMatter, type LoadedMatter } from './load';
import { seesMatters } from './seen';
import { matterTexts } from './texts';

export interface MatterDetail<K extends MatterKind = MatterKind> extends LoadedMatter<K> {
  /** Everything that was written in it and that the reader may read, by id. */
  texts: ReadonlyMap<string, string>;
  /** Who everybody is that the matter speaks of, by person. */
  names: ReadonlyMap<string, string>;
}

/** Whatever in the state is the id of a person gets their name, now or in its history. */
async function namesIn(db: Queryable, matter: string): Promise<Map<string, string>> {
  const { rows } = await db.query<{ id: string; name: string }>(
    `select p.id, p.name from people p
      where p.id in (select v #>> '{}' from matters m, jsonb_path_query(m.state, 'strict $.**') v
                      where m.id = $1 and jsonb_typeof(v) = 'string'
                     union select person from matter_events where matter_id = $1)`,
    [matter],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function isTheirs(db: Queryable, viewer: DatabaseViewer, id: string): Promise<boolean> {
  const { condition, values } = seesMatters(viewer, 2);
  const { rowCount } = await db.query(`select from matters m where m.id = $1 and ${condition}`, [
    id,
    ...values,
  ]);
  return rowCount === 1;
}

/**
 * One matter for somebody who has something to do with it; null when it is not there or, which looks the same, not
 * theirs. What they may do and see in it is said by the relations of its kind.
 */
export async function matterById<K extends MatterKind>(
  db: Queryable,
  vault: Vault,
  viewer: DatabaseViewer,
  kind: K,
  id: string,
): Promise<MatterDetail<K> | null> {
  const [isSeen, loaded, texts, names] = await Promise.all([
    isTheirs(db, viewer, id),
    loadMatter(db, kind, id),
    matterTexts(db, vault, id),
    namesIn(db, id),
  ]);
  if (!isSeen || !loaded) return null;
  return {
    ...loaded,
    texts: new Map([...texts].map(([text, { content }]) => [text, content])),
    names,
  };
}
