import type { MatterKind, MatterRules, MatterStates } from '../../domain/matters';
import type { Queryable } from '../pool';
import { rulesFrom } from './rules';

export interface LoadedMatter<K extends MatterKind = MatterKind> {
  id: string;
  kind: K;
  region: string;
  state: MatterStates[K];
  rules: MatterRules;
}

type Row<K extends MatterKind> = Omit<LoadedMatter<K>, 'rules'> & Parameters<typeof rulesFrom>[0];

const columns = `m.id, m.kind, m.region, m.state, p.content as policy, p.bottlenecks, p.breakthrough
  from matters m join policies p on p.version = m.policy_version`;

const loaded = <K extends MatterKind>({ id, kind, region, state, ...rules }: Row<K>): LoadedMatter<K> => ({
  id,
  kind,
  region,
  state,
  rules: rulesFrom(rules),
});

/** State and rules of one matter as on record; a reader gets what their policies show. */
export async function loadMatter<K extends MatterKind>(
  db: Queryable,
  kind: K,
  id: string,
): Promise<LoadedMatter<K> | null> {
  const { rows } = await db.query<Row<K>>(`select ${columns} where m.id = $1 and m.kind = $2`, [id, kind]);
  return rows[0] ? loaded(rows[0]) : null;
}

/** Matters that should have a running workflow, in order of id, a page at a time (`after` the last id seen). */
export async function openMatters(
  db: Queryable,
  page: { after: string | null; limit: number },
): Promise<LoadedMatter[]> {
  const { rows } = await db.query<Row<MatterKind>>(
    `select ${columns} where m.ended_at is null and ($1::text is null or m.id > $1) order by m.id limit $2`,
    [page.after, page.limit],
  );
  return rows.map(loaded);
}

/** Matters with mail that should have gone at once: handed out again after a restart. */
export async function mattersWithUrgentNotices(db: Queryable): Promise<{ id: string; kind: MatterKind }[]> {
  const { rows } = await db.query<{ id: string; kind: MatterKind }>(
    `select m.id, m.kind from matters m
      where exists (select from notices n where n.matter_id = m.id and n.mail = 'now'
                       and n.status in ('pending', 'sending'))
      order by m.id`,
  );
  return rows;
}

/** Every cluster of every region: each has a conference. The regions themselves have a breakthrough table. */
export async function clustersOfRegions(db: Queryable): Promise<{ region: string; clusters: string[] }[]> {
  const { rows } = await db.query<{ region: string; clusters: string[] }>(
    `select r.id as region, coalesce(array_agg(c.id order by c.position) filter (where c.id is not null), '{}') as clusters
       from regions r left join clusters c on c.region = r.id group by r.id order by r.id`,
  );
  return rows;
}
