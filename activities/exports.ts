import type { Pool } from 'pg';
import { toMoment, type Moment } from '../src/domain/calendar/day';
import { daysToFetch } from '../src/domain/exporting';
import {
  countAgreed,
  countHandovers,
  handoverLines,
  researchLines,
  type Gathered,
} from '../src/db/exports/gather';
import {
  askedExport,
  beginExport,
  eraseExport,
  failExport,
  finishExport,
  keepPart,
  type AskedExport,
} from '../src/db/exports/make';

interface Dependencies {
  pool: Pool;
  now: () => number;
  /** Says that it is still at work. */
  heartbeat: () => void;
}

/** Small enough that a page of it and its transaction are short. */
const linesAPart = 500;

/** In milliseconds. */
const aDay = 86_400_000;

const howMany = (pool: Pool, { kind, year }: AskedExport): Promise<number> =>
  kind === 'research' ? countAgreed(pool) : countHandovers(pool, year ?? 0);

const nextPart = (pool: Pool, { kind, year }: AskedExport, after: string): Promise<Gathered<unknown>> => {
  const page = { after, limit: linesAPart };
  return kind === 'research' ? researchLines(pool, page) : handoverLines(pool, year ?? 0, page);
};

/** What a file is made of, written in parts. Nothing of it passes through Temporal but the export's own id. */
export const createExportActivities = ({ pool, now, heartbeat }: Dependencies) => ({
  /** Gathers the file; until when it can be fetched, or null when there is nothing to make. */
  async gatherExport({ id }: { id: string }): Promise<Moment | null> {
    const asked = await askedExport(pool, id);
    if (asked === null) return null;
    if (asked.readyAt !== null) return asked.expiresAt;
    await beginExport(pool, id, await howMany(pool, asked));
    let after: string | null = '';
    for (let number = 1; after !== null; number += 1) {
      heartbeat();
      const gathered: Gathered<unknown> = await nextPart(pool, asked, after);
      await keepPart(pool, id, { number, lines: gathered.lines });
      after = gathered.after;
    }
    const expires = toMoment(now() + daysToFetch * aDay);
    await finishExport(pool, id, toMoment(now()), expires);
    return expires;
  },

  failExport: ({ id }: { id: string }): Promise<void> => failExport(pool, id, toMoment(now())),

  eraseExport: ({ id }: { id: string }): Promise<void> => eraseExport(pool, id, toMoment(now())),
});

export type ExportActivities = ReturnType<typeof createExportActivities>;
