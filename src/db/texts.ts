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

/** Keeps a free text and gives the id under which commands and events know it. */
export async function saveText(db: Queryable, text: NewText): Promise<string> {
  const values = [text.handover, text.kind, text.content, text.author, text.token];
  const { rows } = await db.query<{ id: string }>(
    `with written as (
       insert into texts (handover_id, kind, content, author, token) values ($1, $2, $3, $4, $5)
       on conflict (handover_id, token, kind, fingerprint) do nothing returning id
     )
     select id from written
     union all
     select id from texts where handover_id = $1 and token = $5 and kind = $2 and fingerprint = md5($3)
     limit 1`,
    values,
  );
  // Two of the same at the same moment: the other one was not visible yet when this statement began.
  return rows[0]?.id ?? saveText(db, text);
}

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
  handover: string,
  ids: readonly string[],
): Promise<Map<string, StoredText>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.query<StoredText>(
    `select t.id, t.kind, t.content, t.created_at as "createdAt", p.name as "authorName"
       from texts t left join people p on p.id = t.author
      where t.handover_id = $1 and t.id = any ($2)`,
    [handover, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
