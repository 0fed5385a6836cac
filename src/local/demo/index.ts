import type { ResolvedConfig } from '../../config';
import { openVault } from '../../db/keys';
import { createPool } from '../../db/pool';
import { seedRegion } from '../../db/seedRegion';
import { toMoment } from '../../domain/calendar/day';
import { utrecht } from '../../domain/region/utrecht';
import type { Log } from '../../log';
import { masterKeysOf } from '../../vault';
import type { DemoPerson } from '../identityProvider';
import { demoClient } from './clientAccount';
import { fillDemo } from './fill';
import { colleagues, emailOf, personId } from './people';

const staff: readonly DemoPerson[] = colleagues.flatMap((colleague) =>
  colleague.signIn === undefined
    ? []
    : [
        {
          id: personId(colleague.key),
          name: colleague.name,
          email: emailOf(colleague),
          description: colleague.signIn,
        },
      ],
);

/** Who can sign in to the demo: somebody for every role, and a client. */
export const demoPeople: readonly DemoPerson[] = [...staff, demoClient];

/** The region, and with `DEMO` its people and handovers around today. A second time changes nothing. */
export async function fillWhenEmpty({ config, log }: { config: ResolvedConfig; log: Log }): Promise<void> {
  // Filling does not wait for the disk after every step: what a crash takes away is filled in again. The order is kept,
  // so that the last handover is never there without the others.
  const pool = createPool({ url: config.database.url, log, durable: false, actor: { kind: 'system' } });
  try {
    await seedRegion(pool, utrecht);
    if (!config.demo) return;
    const begun = Date.now();
    const vault = await openVault(pool, masterKeysOf(config.vault), log);
    const done = await fillDemo(pool, vault, toMoment(begun));
    if (done === 'filled') log.info({ milliseconds: Date.now() - begun }, 'The demo is filled');
  } finally {
    await pool.end();
  }
}
