import type { Pool } from 'pg';
import type { Day } from '../src/domain/calendar/day';
import { dueClients, eraseClient } from '../src/db/retention';

/** How many clients were erased, and how many could not be: the next night tries again. */
export interface ErasedTonight {
  erased: number;
  failed: number;
}

export interface RetentionLog {
  warn(details: object, message: string): void;
}

/** Erases whoever is due on that day, each in one piece; that one cannot be erased keeps no other. */
export async function eraseDue(pool: Pool, day: Day, log: RetentionLog): Promise<ErasedTonight> {
  const done: ErasedTonight = { erased: 0, failed: 0 };
  for (const { client } of await dueClients(pool, day)) {
    try {
      await eraseClient(pool, client);
      done.erased += 1;
    } catch (fault) {
      done.failed += 1;
      log.warn(
        { code: (fault as { code?: string }).code },
        'A client whose term is over could not be erased',
      );
    }
  }
  return done;
}

interface Dependencies {
  pool: Pool;
  log: RetentionLog;
}

/** What the nightly erasure does. */
export const createRetentionActivities = ({ pool, log }: Dependencies) => ({
  eraseDue: ({ day }: { day: Day }): Promise<ErasedTonight> => eraseDue(pool, day, log),
});

export type RetentionActivities = ReturnType<typeof createRetentionActivities>;
