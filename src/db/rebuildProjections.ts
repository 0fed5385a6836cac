import type { Pool, PoolClient } from 'pg';
import { expectations } from '../domain/expectations';
import { evolveAll } from '../domain/handover/evolve';
import type { Recorded } from '../domain/handover/events';
import { countedIn } from '../domain/measure/course';
import { projectedOfMatters, projectMatters } from './matters/rebuild';
import { countedParts, countedValues } from './measures/write';
import { policyShelf } from './policies';
import type { Versions } from './projection';
import { inTransaction } from './transaction';
import { projectionParts, projectionValues } from './writeProjection';

/** Every projected table and what makes a row of it one. */
const projected = [
  { table: 'handovers', key: 'id' },
  { table: 'expectations', key: `handover_id || ' ' || key` },
  { table: 'measures', key: `concat_ws(' ', handover_id, seq, number)` },
  { table: 'measure_counts', key: `concat_ws(' ', kind, month, neighbourhood, sender, code, value)` },
  { table: 'handover_steps', key: `handover_id || ' ' || step` },
  ...projectedOfMatters,
] as const;

/** A row that differs; `lost` was there only before the rebuild, `gained` only after. */
export interface Difference {
  table: (typeof projected)[number]['table'];
  row: string;
  kind: 'lost' | 'gained' | 'changed';
}

export interface Rebuilt {
  handovers: number;
  matters: number;
  /** Of handovers and matters together. */
  events: number;
  differences: Difference[];
}

type History = Versions & { id: string; recorded: Recorded[] };

const historyText = `
  select handover_id as id,
         (array_agg(policy_version order by seq desc))[1] as "policyVersion",
         (array_agg(template_version order by seq desc))[1] as "templateVersion",
         jsonb_agg(jsonb_build_object(
           'seq', seq, 'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'command', command_id, 'person', person, 'organisation', organisation, 'event', event) order by seq
         ) as recorded
    from handover_events
   where handover_id = any ($1)
   group by handover_id order by handover_id`;

const batchSize = 200;

async function nextIds(client: PoolClient, after: string): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    'select distinct handover_id as id from handover_events where handover_id > $1 order by 1 limit $2',
    [after, batchSize],
  );
  return rows.map(({ id }) => id);
}

async function projectAll(client: PoolClient): Promise<Pick<Rebuilt, 'handovers' | 'events'>> {
  const policyOf = policyShelf();
  const done = { handovers: 0, events: 0 };
  for (let ids = await nextIds(client, ''); ids.length > 0; ids = await nextIds(client, ids.at(-1) ?? '')) {
    const { rows } = await client.query<History>(historyText, [ids]);
    for (const { recorded, ...versions } of rows) {
      const state = evolveAll(null, recorded);
      const policy = await policyOf(client, versions.policyVersion);
      await client.query({
        name: 'rebuild-projection',
        text: `with ${projectionParts}, ${countedParts(4)} select`,
        values: [
          ...projectionValues(state, expectations(state, policy), versions),
          ...countedValues(countedIn(null, recorded, policy)),
        ],
      });
      done.handovers += 1;
      done.events += recorded.length;
    }
  }
  return done;
}

async function differences(client: PoolClient): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const { table, key } of projected) {
    const { rows } = await client.query<{ row: string; kind: Difference['kind'] }>(
      `with lost as (select * from old_${table} except select * from ${table}),
            gained as (select * from ${table} except select * from old_${table})
       select coalesce(l.key, g.key) as row,
              case when g.key is null then 'lost' when l.key is null then 'gained' else 'changed' end as kind
         from (select ${key} as key from lost) l full join (select ${key} as key from gained) g using (key)
        order by 1`,
    );
    found.push(...rows.map((difference) => ({ table, ...difference })));
  }
  return found;
}

/**
 * Empties every projected table, fills it from the events and compares. Commits wait meanwhile; pages read the old
 * content until it is done. Notices are effects and stay as they are.
 */
export const rebuildProjections = (pool: Pool): Promise<Rebuilt> =>
  inTransaction(pool, async (client) => {
    await client.query('set local statement_timeout = 0');
    for (const { table } of projected) {
      await client.query(`lock table ${table} in exclusive mode`);
      await client.query(`create temporary table old_${table} on commit drop as table ${table}`);
      await client.query(`delete from ${table}`);
    }
    const handovers = await projectAll(client);
    const { matters, events } = await projectMatters(client);
    return {
      handovers: handovers.handovers,
      matters,
      events: handovers.events + events,
      differences: await differences(client),
    };
  });
