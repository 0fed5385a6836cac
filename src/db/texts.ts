import { createHmac } from 'node:crypto';
import { seal, type ClientKey, type Place, type Vault } from '../vault';
import { underKeyOf } from './keys';
import { openerFor, textOf } from './opening';
import type { Queryable } from './pool';

export interface NewText {
  handover: string;
  /** What the text is for: the name of the field in the command. */
  kind: string;
  content: string;
  author: string | null;
  /** The form's one-time token: the same text from the same form is the same row. */
  token: string;
}

/** Where the text with this id is sealed. */
export const placeOf = (id: string): Place => ({ table: 'texts', row: id, column: 'sealed_content' });

export const sealText = (key: ClientKey, id: string, content: string): string =>
  seal(key, placeOf(id), content);

/** The same words from the same form have the same id; without the salt of the key it tells nothing. */
export function textIdOf(words: readonly string[], salt: string): string {
  const hash = createHmac('sha256', salt).update(JSON.stringify(words)).digest('hex');
  const part = (from: number, to: number) => hash.slice(from, to);
  return [part(0, 8), part(8, 12), `8${part(13, 16)}`, `a${part(17, 20)}`, part(20, 32)].join('-');
}

/** Keeps a free text and gives the id under which commands and events know it. */
export const saveText = (db: Queryable, vault: Vault, text: NewText): Promise<string> =>
  underKeyOf(db, vault, text.handover, async (key) => {
    const id = textIdOf([text.handover, text.token, text.kind, text.content], key.salt);
    const sealed = sealText(key, id, text.content);
    // Nothing is asked back: who sees process facts only may write a text, and not read one.
    await db.query(
      `insert into texts (id, handover_id, kind, sealed_content, author, token) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [id, text.handover, text.kind, sealed, text.author, text.token],
    );
    return id;
  });

export interface StoredText {
  id: string;
  kind: string;
  content: string;
  createdAt: string;
  authorName: string | null;
}

/** The texts of one handover by id; ids of another handover are left out. */
export async function textsById(
  db: Queryable,
  vault: Vault,
  handover: string,
  ids: readonly string[],
): Promise<Map<string, StoredText>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.query<Omit<StoredText, 'content'> & { sealed: string }>(
    `select t.id, t.kind, t.sealed_content as sealed, t.created_at as "createdAt", p.name as "authorName"
       from texts t left join people p on p.id = t.author
      where t.handover_id = $1 and t.id = any ($2)`,
    [handover, ids],
  );
  const read = await openerFor(
    db,
    vault,
    rows.map(({ sealed }) => sealed),
  );
  return new Map(
    rows.map(({ sealed, ...row }) => [row.id, { ...row, content: textOf(read(placeOf(row.id), sealed)) }]),
  );
}
