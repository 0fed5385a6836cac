import type { ResolvedConfig } from '../config';
import { openExports } from '../db/exports/make';
import { openHandovers } from '../db/handovers';
import { loadMatter, mattersWithUrgentNotices, openMatters } from '../db/matters/load';
import { handoversWithUrgentNotices } from '../db/notices';
import { createPool } from '../db/pool';
import { utrecht } from '../domain/region/utrecht';
import type { Log } from '../log';
import { createTemporalClient } from '../temporal/connection';
import { endlessInput } from '../temporal/endless';
import { recover, type RecoveredAll } from '../temporal/recover';

/** Everything that should run by what is on record, and does not, runs again. Safe to repeat. */
export async function recoverAll({
  config,
  log,
}: {
  config: ResolvedConfig;
  log: Log;
}): Promise<RecoveredAll> {
  const pool = createPool({ url: config.database.url, log, actor: { kind: 'system' } });
  const temporal = createTemporalClient(config.temporal);
  try {
    const recovered = await recover({
      client: temporal.client,
      taskQueue: config.temporal.taskQueue,
      openHandovers: (page) => openHandovers(pool, page),
      handoversWithUrgentNotices: () => handoversWithUrgentNotices(pool),
      openMatters: (page) => openMatters(pool, page),
      mattersWithUrgentNotices: async () => {
        const urgent = await mattersWithUrgentNotices(pool);
        const loaded = await Promise.all(urgent.map(({ kind, id }) => loadMatter(pool, kind, id)));
        return loaded.filter((matter) => matter !== null);
      },
      ...endlessInput(utrecht.policy),
      openExports: () => openExports(pool),
    });
    const { handovers, matters } = recovered;
    if (handovers.started + matters.started > 0) log.info(recovered, 'Runs again from the record');
    return recovered;
  } finally {
    await Promise.allSettled([temporal.close(), pool.end()]);
  }
}
