import { createHmac } from 'node:crypto';
import type { PointContent, PointKey } from '../domain/template';
import { seal, type ClientKey, type Opened, type Place, type Vault } from '../vault';
import { underKeyOf } from './keys';
import { openerFor } from './opening';
import type { Queryable } from './pool';

export interface PointVersion {
  hash: string;
  content: PointContent;
  author: string | null;
  authorName: string | null;
  createdAt: string;
}

/** The same content gives the same text, in whatever order its answers were filled in. */
const canonical = ({ answers, stillNeeded, complete }: PointContent): string =>
  JSON.stringify([
    Object.entries(answers)
      .filter(([, answer]) => answer !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    stillNeeded.map(({ id, what, side, by }) => [id, what, side, by]),
    complete,
  ]);

/** Hash over a point's content; the client's salt keeps short answers from being guessed back. */
export const contentHash = (content: PointContent, salt: string): string =>
  createHmac('sha256', salt).update(canonical(content)).digest('hex');

export interface NewPointVersion {
  handover: string;
  point: PointKey;
  content: PointContent;
  author: string;
}

const placeOf = (handover: string, point: PointKey, hash: string): Place => ({
  table: 'point_versions',
  row: `${handover}/${point}/${hash}`,
  column: 'sealed_content',
});

export const sealPoint = (
  key: ClientKey,
  { handover, point, hash }: { handover: string; point: PointKey; hash: string },
  content: PointContent,
): string => seal(key, placeOf(handover, point, hash), JSON.stringify(content));

/** Keeps one version of a point and gives its hash; the same content twice is the same version. */
export const savePointVersion = (db: Queryable, vault: Vault, version: NewPointVersion): Promise<string> =>
  underKeyOf(db, vault, version.handover, async (key) => {
    const { handover, point, content, author } = version;
    const hash = contentHash(content, key.salt);
    await db.query(
      `insert into point_versions (handover_id, point, hash, sealed_content, author) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [handover, point, hash, sealPoint(key, { handover, point, hash }, content), author],
    );
    return hash;
  });

type SealedVersion = Omit<PointVersion, 'content'> & { point: PointKey; sealed: string };

const versionColumns = `v.point, v.hash, v.sealed_content as sealed, v.author, p.name as "authorName",
  v.created_at as "createdAt"`;

/** What is left of a point whose answers were erased. */
const erasedContent: PointContent = { answers: {}, stillNeeded: [], complete: false };

/** A version that is not what was written is no version: nobody goes on from it without noticing. */
function contentOf(opened: Opened): PointContent {
  if (opened.kind === 'broken') throw new Error('A version of a point does not open');
  return opened.kind === 'erased' ? erasedContent : (JSON.parse(opened.value) as PointContent);
}

/** With the point that each is a version of. */
async function withContent(
  db: Queryable,
  vault: Vault,
  handover: string,
  rows: readonly SealedVersion[],
): Promise<[PointKey, PointVersion][]> {
  const read = await openerFor(
    db,
    vault,
    rows.map(({ sealed }) => sealed),
  );
  return rows.map(({ point, sealed, ...version }) => [
    point,
    { ...version, content: contentOf(read(placeOf(handover, point, version.hash), sealed)) },
  ]);
}

/** Every version of a point that was saved, newest first. */
export async function pointVersions(
  db: Queryable,
  vault: Vault,
  handover: string,
  point: PointKey,
): Promise<PointVersion[]> {
  const { rows } = await db.query<SealedVersion>(
    `select ${versionColumns} from point_versions v left join people p on p.id = v.author
      where v.handover_id = $1 and v.point = $2 order by v.created_at desc, v.hash`,
    [handover, point],
  );
  return (await withContent(db, vault, handover, rows)).map(([, version]) => version);
}

/** The named versions of several points at once, such as the whole document as it is now. */
export async function pointsByVersion(
  db: Queryable,
  vault: Vault,
  handover: string,
  wanted: readonly { point: PointKey; version: string }[],
): Promise<Map<PointKey, PointVersion>> {
  const { rows } = await db.query<SealedVersion>(
    `select ${versionColumns}
       from jsonb_to_recordset($2) as w (point text, version text)
       join point_versions v on v.handover_id = $1 and v.point = w.point and v.hash = w.version
       left join people p on p.id = v.author`,
    [handover, JSON.stringify(wanted)],
  );
  return new Map(await withContent(db, vault, handover, rows));
}
