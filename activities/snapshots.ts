import type { Pool } from 'pg';
import type { Day, Moment } from '../src/domain/calendar/day';
import { regions } from '../src/db/directory';
import { freezePeriod, periodsToFreeze } from '../src/db/report/snapshots';

interface Dependencies {
  pool: Pool;
  now: () => Moment;
}

/**
 * Freezing the figures of quarters that are over, and of the year with its last quarter: one short transaction each, so
 * that another try goes on where it stopped.
 */
export const createSnapshotActivities = ({ pool, now }: Dependencies) => ({
  /** Gives how many were frozen; what was frozen before stays as it is. */
  async freezeQuarters({ today }: { today: Day }): Promise<number> {
    let frozen = 0;
    for (const { id } of await regions(pool))
      for (const period of await periodsToFreeze(pool, id, today))
        if (await freezePeriod(pool, id, period, now())) frozen += 1;
    return frozen;
  },
});

export type SnapshotActivities = ReturnType<typeof createSnapshotActivities>;
