import { eraseDue } from '../../activities/retention';
import { describeProblems, readConfig } from '../config';
import { runAs } from '../db/actor';
import { migrate } from '../db/migrate';
import { createRecordPool } from '../db/pool';
import { dueClients, type DueClient } from '../db/retention';
import { dayOf, toMoment } from '../domain/calendar/day';
import { startParts } from '../local/parts';
import { createLog } from '../log';

/** One line for a client, without saying who it is. */
export const lineOf = ({ references, endedOn, years, keptUntil }: DueClient): string =>
  references.length === 0
    ? `a client who was never handed over, kept until ${keptUntil}`
    : `${references.join(', ')}: ended ${endedOn}, kept ${years} years, until ${keptUntil}`;

/** `npm run retention`: erases now what is due; with `--dry-run` it says what that would be, and does nothing. */
const main = async (): Promise<void> => {
  const read = readConfig(process.env);
  if (!read.ok) throw new Error(describeProblems(read.problems));
  const log = createLog(read.config);
  const parts = await startParts(read.config, { postgres: true, temporal: false }, log);
  try {
    const isTrial = process.argv.includes('--dry-run');
    if (!isTrial) await migrate(parts.config.database.url, log);
    const pool = createRecordPool({ url: parts.config.database.workerUrl, log });
    try {
      await runAs({ kind: 'system' }, async () => {
        const today = dayOf(toMoment(Date.now()));
        const due = await dueClients(pool, today);
        for (const client of due) console.log(lineOf(client));
        if (isTrial) {
          console.log(`To be erased: ${due.length}. Nothing was changed.`);
          return;
        }
        const { erased, failed } = await eraseDue(pool, today, log);
        console.log(`Erased: ${erased}.${failed > 0 ? ` Not erased, see the log: ${failed}.` : ''}`);
        if (failed > 0) process.exitCode = 1;
      });
    } finally {
      await pool.end();
    }
  } finally {
    await parts.stop();
  }
};

if (require.main === module)
  main().catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  });
