import type { PointKey } from '../domain/template';
import { seal, type Place, type Vault } from '../vault';
import { underKeyOf } from './keys';
import { openerFor, valueOf } from './opening';
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

const placeOf = (key: DraftKey): Place => ({
  table: 'drafts',
  row: keyOf(key).join('/'),
  column: 'sealed_fields',
});

/** Null when there is none, or when it cannot be read any more. */
export async function readDraft(db: Queryable, vault: Vault, key: DraftKey): Promise<Draft | null> {
  const { rows } = await db.query<Omit<Draft, 'fields'> & { sealed: string }>(
    `select sealed_fields as sealed, based_on as "basedOn", updated_at as "updatedAt"
       from drafts where person = $1 and handover_id = $2 and point = $3`,
    keyOf(key),
  );
  const [row] = rows;
  if (!row) return null;
  const { sealed, ...draft } = row;
  const plain = valueOf((await openerFor(db, vault, [sealed]))(placeOf(key), sealed));
  return plain === null ? null : { ...draft, fields: JSON.parse(plain) as Draft['fields'] };
}

/** Keeps the draft and says when. */
export const keepDraft = (
  db: Queryable,
  vault: Vault,
  key: DraftKey,
  { fields, basedOn }: Pick<Draft, 'fields' | 'basedOn'>,
): Promise<string> =>
  underKeyOf(db, vault, key.handover, async (clientKey) => {
    const { rows } = await db.query<{ updatedAt: string }>(
      `insert into drafts (person, handover_id, point, sealed_fields, based_on) values ($1, $2, $3, $4, $5)
       on conflict (person, handover_id, point) do update
         set sealed_fields = excluded.sealed_fields, based_on = excluded.based_on, updated_at = now()
       returning updated_at as "updatedAt"`,
      [...keyOf(key), seal(clientKey, placeOf(key), JSON.stringify(fields)), basedOn],
    );
    return rows[0]?.updatedAt ?? '';
  });

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
