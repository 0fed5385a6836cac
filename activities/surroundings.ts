import type { Pool } from 'pg';
import { dayOf, toMoment, type Day } from '../src/domain/calendar/day';
import type { Surroundings } from '../src/domain/handover/state';
import { loadHandover } from '../src/db/handovers';
import { handoversOfSameClient, sameClientElsewhere } from '../src/db/sameClient';
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
    /** Contacts, absences, closing days and other senders of the client around one handover, in a fixed order; null when it is not on record. */
    async readSurroundings({ handover }: { handover: string }): Promise<Surroundings | null> {
      const loaded = await loadHandover(pool, handover);
      const found = loaded && (await surroundingsOfHandover(pool, loaded.state, today()));
      return found && { ...found, sameClient: await sameClientElsewhere(pool, handover) };
    },

    /** Handovers of the same client by other senders; they are told, so that both sides know of each other. */
    findSameClient: ({ handover }: { handover: string }): Promise<string[]> =>
      handoversOfSameClient(pool, handover),

    readClosingDays: (): Promise<Day[]> => allClosingDays(pool, today()),
  };
}

export type SurroundingsActivities = ReturnType<typeof createSurroundingsActivities>;
