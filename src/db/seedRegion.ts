import type { Pool } from 'pg';
import { isNewerVersion } from '../domain/region/newerVersion';
import type { Region } from '../domain/region/region';
import type { Queryable } from './pool';
import { inTransaction } from './transaction';

/**
 * What starts from now on follows the newest version of the region's own rules; what runs keeps the version it was
 * started with. Rules that a region made itself stay.
 */
async function raiseVersion(db: Queryable, { id, policy, template }: Region): Promise<void> {
  const { rows } = await db.query<{ version: string }>(
    'select policy_version as version from regions where id = $1',
    [id],
  );
  if (!rows[0] || !isNewerVersion(policy.version, rows[0].version)) return;
  await db.query('update regions set policy_version = $2, template_version = $3 where id = $1', [
    id,
    policy.version,
    template.version,
  ]);
}

/**
 * Writes a region with its policy and template. Safe to repeat: names follow the data, versions that are on record are
 * never changed, the region's own is raised to a newer one, and what people keep in the directory stays.
 */
export async function seedRegion(pool: Pool, region: Region): Promise<void> {
  const clusters = region.clusters.map(({ id, name }, position) => ({ id, name, position }));
  const neighbourhoods = region.clusters.flatMap(({ id: cluster, neighbourhoods }) =>
    neighbourhoods.map(({ id, name }, position) => ({ id, name, cluster, position })),
  );
  await inTransaction(pool, async (client) => {
    await client.query(
      `insert into policies (version, content, bottlenecks, breakthrough) values ($1, $2, $3, $4)
       on conflict (version) do update set
         bottlenecks = coalesce(policies.bottlenecks, excluded.bottlenecks),
         breakthrough = coalesce(policies.breakthrough, excluded.breakthrough)`,
      [
        region.policy.version,
        JSON.stringify(region.policy),
        JSON.stringify(region.bottlenecks),
        JSON.stringify(region.breakthrough),
      ],
    );
    await client.query(
      `insert into templates (version, content) values ($1, $2) on conflict (version) do nothing`,
      [region.template.version, JSON.stringify(region.template)],
    );
    await client.query(
      `insert into regions (id, name, policy_version, template_version) values ($1, $2, $3, $4)
       on conflict (id) do update set name = excluded.name`,
      [region.id, region.name, region.policy.version, region.template.version],
    );
    await raiseVersion(client, region);
    await client.query(
      `insert into organisations (id, name, kind)
       select id, name, kind from jsonb_to_recordset($1) as o (id text, name text, kind text)
       on conflict (id) do update set name = excluded.name`,
      [JSON.stringify(region.organisations)],
    );
    await client.query(
      `insert into clusters (id, region, name, position)
       select id, $2, name, position from jsonb_to_recordset($1) as c (id text, name text, position integer)
       on conflict (id) do update set name = excluded.name, position = excluded.position`,
      [JSON.stringify(clusters), region.id],
    );
    await client.query(
      `insert into neighbourhoods (id, cluster, name, position)
       select id, cluster, name, position
         from jsonb_to_recordset($1) as n (id text, cluster text, name text, position integer)
       on conflict (id) do update set name = excluded.name, cluster = excluded.cluster, position = excluded.position`,
      [JSON.stringify(neighbourhoods)],
    );
  });
}
