import type { Pool } from 'pg';
import { createPool } from '../../db/pool';
import { seedRegion } from '../../db/seedRegion';
import { dayOf, toMoment } from '../../domain/calendar/day';
import { utrecht } from '../../domain/region/utrecht';
import { fillDirectory } from '../../local/demo/directory';
import { openVault } from '../../db/keys';
import { masterKeysOf, type Vault } from '../../vault';
import type { Stage } from './stage';

/** The record of a stage with the region and its people, and no handovers yet. The caller ends the pool. */
export async function fillRecord({ config, log }: Pick<Stage, 'config' | 'log'>): Promise<Pool> {
  const pool = createPool({ url: config.database.url, log, actor: { kind: 'system' } });
  await seedRegion(pool, utrecht);
  await fillDirectory(pool, dayOf(toMoment(Date.now())));
  return pool;
}

/** The vault of that record: everybody who asks gets the same keys. */
export const vaultOf = ({ config, log }: Pick<Stage, 'config' | 'log'>, pool: Pool): Promise<Vault> =>
  openVault(pool, masterKeysOf(config.vault), log);
