import type { Pool } from 'pg';
import { dayOf, toMoment, type Day } from '../src/domain/calendar/day';
import type { Surroundings } from '../src/domain/handover/state';
import { loadHandover } from '../src/db/handovers';
import { allClosingDays, surroundingsOfHandover } from '../src/db/surroundings';

const dayOfClock = (): Day => dayOf(toMoment(Date.now()));

/** What the directory says now; `today` is the day in Europe/Amsterdam. */
export function createSurroundingsActivities({
  pool,
  today = dayOfClock,
}: {
  pool: Pool;
  today?: () => Day;
}) {
  return {
    /** Contacts, absences and closing days around one handover, in a fixed order; null when it is not on record. */
    async readSurroundings({ handover }: { handover: string }): Promise<Surroundings | null> {
      const loaded = await loadHandover(pool, handover);
      return loaded && surroundingsOfHandover(pool, loaded.state, today());
    },

    readClosingDays: (): Promise<Day[]> => allClosingDays(pool, today()),
  };
}

export type SurroundingsActivities = ReturnType<typeof createSurroundingsActivities>;
