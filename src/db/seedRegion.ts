import type { Pool } from 'pg';
import type { Region } from '../domain/region/region';
import { inTransaction } from './transaction';

/**
 * Writes a region with its policy and template. Safe to repeat: names follow the data, versions that are on record are
 * never changed, and what people keep in the directory stays.
 */
export async function seedRegion(pool: Pool, region: Region): Promise<void> {
  const clusters = region.clusters.map(({ id, name }, position) => ({ id, name, position }));
  const neighbourhoods = region.clusters.flatMap(({ id: cluster, neighbourhoods }) =>
    neighbourhoods.map(({ id, name }, position) => ({ id, name, cluster, position })),
  );
  await inTransaction(pool, async (client) => {
    await client.query(
      `insert into policies (version, content) values ($1, $2) on conflict (version) do nothing`,
      [region.policy.version, JSON.stringify(region.policy)],
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
