import type { PointKey } from '../domain/template';
import type { Queryable } from './pool';

export interface DraftKey {
  person: string;
  handover: string;
  point: PointKey;
}

/** What somebody typed and did not send yet; nobody else sees it. */
export interface Draft {
  fields: Record<string, string>;
  /** The version of the point the writer started from. */
  basedOn: string | null;
  updatedAt: string;
}

const keyOf = ({ person, handover, point }: DraftKey) => [person, handover, point];

export async function readDraft(db: Queryable, key: DraftKey): Promise<Draft | null> {
  const { rows } = await db.query<Draft>(
    `select fields, based_on as "basedOn", updated_at as "updatedAt"
       from drafts where person = $1 and handover_id = $2 and point = $3`,
    keyOf(key),
  );
  return rows[0] ?? null;
}

/** Keeps the draft and says when. */
export async function keepDraft(
  db: Queryable,
  key: DraftKey,
  draft: Pick<Draft, 'fields' | 'basedOn'>,
): Promise<string> {
  const { rows } = await db.query<{ updatedAt: string }>(
    `insert into drafts (person, handover_id, point, fields, based_on) values ($1, $2, $3, $4, $5)
     on conflict (person, handover_id, point) do update
       set fields = excluded.fields, based_on = excluded.based_on, updated_at = now()
     returning updated_at as "updatedAt"`,
    [...keyOf(key), JSON.stringify(draft.fields), draft.basedOn],
  );
  return rows[0]?.updatedAt ?? '';
}

export async function forgetDraft(db: Queryable, key: DraftKey): Promise<void> {
  await db.query('delete from drafts where person = $1 and handover_id = $2 and point = $3', keyOf(key));
}

/** The points of one handover for which this person has a draft. */
export async function draftedPoints(
  db: Queryable,
  { person, handover }: Pick<DraftKey, 'person' | 'handover'>,
): Promise<PointKey[]> {
  const { rows } = await db.query<{ point: PointKey }>(
    'select point from drafts where person = $1 and handover_id = $2 order by point',
    [person, handover],
  );
  return rows.map(({ point }) => point);
}
