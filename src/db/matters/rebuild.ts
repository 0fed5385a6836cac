import type { PoolClient } from 'pg';
import type { MatterKind, MatterRecorded } from '../../domain/matters';
import { matterProjectionValues, toldWith, type MatterPlace, type ToldMatter } from './projection';
import { rulesShelf } from './rules';
import { matterProjectionParts } from './writeProjection';

/** Every projected table of matters and what makes a row of it one. */
export const projectedOfMatters = [
  { table: 'matters', key: 'id' },
  { table: 'matter_expectations', key: `matter_id || ' ' || key` },
  { table: 'matter_people', key: `matter_id || ' ' || person` },
  { table: 'matter_clusters', key: `matter_id || ' ' || cluster` },
  { table: 'matter_handovers', key: `matter_id || ' ' || handover_id` },
] as const;

type History = MatterPlace & { id: string; kind: MatterKind; recorded: MatterRecorded[] };

const historyText = `
  select matter_id as id, min(kind) as kind, min(region) as region,
         (array_agg(policy_version order by seq desc))[1] as "policyVersion",
         jsonb_agg(jsonb_build_object(
           'seq', seq, 'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'command', command_id, 'person', person, 'organisation', organisation, 'event', event) order by seq
         ) as recorded
    from matter_events
   where matter_id = any ($1)
   group by matter_id order by matter_id`;

const batchSize = 200;

async function nextIds(client: PoolClient, after: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    'select distinct matter_id as id from matter_events where matter_id > $1 order by 1 limit $2',
    [after, batchSize],
  );
  return rows.map(({ id }) => id);
}

/** Fills the projected tables of all matters from their events. */
export async function projectMatters(client: PoolClient): Promise<{ matters: number; events: number }> {
  const rulesOf = rulesShelf();
  const done = { matters: 0, events: 0 };
  for (let ids = await nextIds(client, ''); ids.length > 0; ids = await nextIds(client, ids.at(-1) ?? '')) {
    const { rows } = await client.query<History>(historyText, [ids]);
    for (const { kind, recorded, region, policyVersion } of rows) {
      const told = recorded.reduce<ToldMatter | null>((before, each) => toldWith(kind, before, each), null);
      if (!told) continue;
      const rules = await rulesOf(client, policyVersion);
      await client.query({
        name: 'rebuild-matter',
        text: `with ${matterProjectionParts} select`,
        values: matterProjectionValues(kind, told, rules, { region, policyVersion }),
      });
      done.matters += 1;
      done.events += recorded.length;
    }
  }
  return done;
}
