import { openVault } from '../../db/keys';
import { createPool, type DatabaseLog } from '../../db/pool';
import { toMoment } from '../../domain/calendar/day';
import { datesAround } from '../../local/demo/dates';
import { masterKeysOf, type MasterKeySource } from '../../vault';
import { fillJobs } from './fill';
import type { Job } from './plan';

/** What a process of its own is told to write. */
export interface Part {
  url: string;
  masterKey: MasterKeySource;
  jobs: readonly Job[];
  seed: number;
  /** Milliseconds since 1970: all parts tell until the same moment. */
  now: number;
}

/** Writes one part of what was planned over a connection of its own. */
export async function fillPart(part: Part, onWritten: (handovers: number) => void): Promise<void> {
  const log: DatabaseLog & { error: DatabaseLog['warn'] } = {
    warn: (_details, message) => console.error(message),
    error: (_details, message) => console.error(message),
  };
  // What a crash of the machine takes away is generated again.
  const pool = createPool({ url: part.url, log, max: 2, durable: false, actor: { kind: 'system' } });
  try {
    const vault = await openVault(pool, masterKeysOf(part.masterKey), log);
    const dates = datesAround(toMoment(part.now));
    await fillJobs({ pool, vault }, part.jobs, { seed: part.seed, dates, onWritten });
  } finally {
    await pool.end();
  }
}

/** Started with `fork`: gets its part as the first message, and tells how many it wrote. */
if (require.main === module && process.send) {
  const tell = process.send.bind(process);
  process.once('message', (part: Part) => {
    fillPart(part, (written) => tell({ written })).then(
      () => process.disconnect(),
      (fault: unknown) => {
        console.error(fault);
        process.exitCode = 1;
        process.disconnect();
      },
    );
  });
}
