import { seal, type ClientKey, type Place, type Vault } from '../../vault';
import { underKeyOfMatters } from '../keys';
import { openerFor, textOf } from '../opening';
import type { Queryable } from '../pool';
import { textIdOf, type StoredText } from '../texts';

export interface NewMatterText {
  matter: string;
  /** Set for what is about one handover: it is read by fewer people, and erased with its client. */
  handover: string | null;
  /** What the text is for: the name of the field in the command. */
  kind: string;
  content: string;
  author: string | null;
  /** The form's one-time token: the same text from the same form is the same row. */
  token: string;
}

const placeOf = (id: string): Place => ({ table: 'matter_texts', row: id, column: 'sealed_content' });

export const sealMatterText = (key: ClientKey, id: string, content: string): string =>
  seal(key, placeOf(id), content);

/** Keeps a free text, also before its matter is on record, and gives the id under which commands and events know it. */
export const saveMatterText = (db: Queryable, vault: Vault, text: NewMatterText): Promise<string> =>
  underKeyOfMatters(db, vault, async (key) => {
    const { matter, handover, kind, content, author, token } = text;
    const id = textIdOf([matter, token, kind, content], key.salt);
    // Nothing is asked back: somebody may write a text and not be allowed to read it.
    await db.query(
      `insert into matter_texts (id, matter_id, handover_id, kind, sealed_content, author, token)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [id, matter, handover, kind, sealMatterText(key, id, content), author, token],
    );
    return id;
  });

export interface StoredMatterText extends StoredText {
  handover: string | null;
}

type Row = Omit<StoredMatterText, 'content'> & { sealed: string };

async function readTexts(
  db: Queryable,
  vault: Vault,
  condition: string,
  values: unknown[],
): Promise<StoredMatterText[]> {
  const { rows } = await db.query<Row>(
    `select t.id, t.kind, t.handover_id as handover, t.sealed_content as sealed, t.created_at as "createdAt",
            p.name as "authorName"
       from matter_texts t left join people p on p.id = t.author
      where ${condition} order by t.created_at, t.id`,
    values,
  );
  const read = await openerFor(
    db,
    vault,
    rows.map(({ sealed }) => sealed),
  );
  return rows.map(({ sealed, ...row }) => ({ ...row, content: textOf(read(placeOf(row.id), sealed)) }));
}

/** The texts of one matter by id, as far as the reader may read them: all, or those that are asked for. */
export async function matterTexts(
  db: Queryable,
  vault: Vault,
  matter: string,
  ids: readonly string[] | null = null,
): Promise<Map<string, StoredMatterText>> {
  if (ids?.length === 0) return new Map();
  const condition = 't.matter_id = $1 and ($2::text[] is null or t.id = any ($2))';
  const texts = await readTexts(db, vault, condition, [matter, ids]);
  return new Map(texts.map((text) => [text.id, text]));
}

/** What was said of one handover in all matters, oldest first, as far as the reader may read it. */
export const textsAboutHandover = (
  db: Queryable,
  vault: Vault,
  handover: string,
): Promise<StoredMatterText[]> => readTexts(db, vault, 't.handover_id = $1', [handover]);
