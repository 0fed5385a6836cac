import { createHmac } from 'node:crypto';
import type { PointContent, PointKey } from '../domain/template';
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

/** Keeps one version of a point and gives its hash; the same content twice is the same version. */
export async function savePointVersion(db: Queryable, version: NewPointVersion): Promise<string> {
  const { rows } = await db.query<{ salt: string }>(
    'select k.salt from handovers h join clients k on k.id = h.client_id where h.id = $1',
    [version.handover],
  );
  if (!rows[0]) throw new Error(`Handover ${version.handover} has no client`);
  const hash = contentHash(version.content, rows[0].salt);
  await db.query(
    `insert into point_versions (handover_id, point, hash, content, author) values ($1, $2, $3, $4, $5)
     on conflict (handover_id, point, hash) do nothing`,
    [version.handover, version.point, hash, JSON.stringify(version.content), version.author],
  );
  return hash;
}

const versionColumns = `v.hash, v.content, v.author, p.name as "authorName", v.created_at as "createdAt"`;

/** Every version of a point that was saved, newest first. */
export async function pointVersions(
  db: Queryable,
  handover: string,
  point: PointKey,
): Promise<PointVersion[]> {
  const { rows } = await db.query<PointVersion>(
    `select ${versionColumns} from point_versions v left join people p on p.id = v.author
      where v.handover_id = $1 and v.point = $2 order by v.created_at desc, v.hash`,
    [handover, point],
  );
  return rows;
}

/** The named versions of several points at once, such as the whole document as it is now. */
export async function pointsByVersion(
  db: Queryable,
  handover: string,
  wanted: readonly { point: PointKey; version: string }[],
): Promise<Map<PointKey, PointVersion>> {
  const { rows } = await db.query<PointVersion & { point: PointKey }>(
    `select v.point, ${versionColumns}
       from jsonb_to_recordset($2) as w (point text, version text)
       join point_versions v on v.handover_id = $1 and v.point = w.point and v.hash = w.version
       left join people p on p.id = v.author`,
    [handover, JSON.stringify(wanted)],
  );
  return new Map(rows.map(({ point, ...version }) => [point, version]));
}
