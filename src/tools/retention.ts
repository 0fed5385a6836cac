import { eraseDue } from '../../activities/retention';
import { runAs } from '../db/actor';
import { createRecordPool } from '../db/pool';
import { dueClients, type DueClient } from '../db/retention';
import { dayOf, toMoment } from '../domain/calendar/day';
import type { ResolvedConfig } from '../config';
import type { Log } from '../log';
import { runOnParts } from './runOnParts';

/** One line for a client, without saying who it is. */
export const lineOf = ({ references, endedOn, years, keptUntil }: DueClient): string =>
  references.length === 0
    ? `a client who was never handed over, kept until ${keptUntil}`
    : `${references.join(', ')}: ended ${endedOn}, kept ${years} years, until ${keptUntil}`;

async function eraseOrTell({ database }: ResolvedConfig, log: Log, isTrial: boolean): Promise<0 | 1> {
  const pool = createRecordPool({ url: database.workerUrl, log });
  try {
    return await runAs({ kind: 'system' }, async () => {
      const today = dayOf(toMoment(Date.now()));
      const due = await dueClients(pool, today);
      for (const client of due) console.log(lineOf(client));
      if (isTrial) {
        console.log(`To be erased: ${due.length}. Nothing was changed.`);
        return 0;
      }
      const { erased, failed } = await eraseDue(pool, today, log);
      console.log(`Erased: ${erased}.${failed > 0 ? ` Not erased, see the log: ${failed}.` : ''}`);
      return failed > 0 ? 1 : 0;
    });
  } finally {
    await pool.end();
  }
}

/** `npm run retention`: erases now what is due; with `--dry-run` it says what that would be, and does nothing. */
if (require.main === module) {
  const isTrial = process.argv.includes('--dry-run');
  runOnParts({ postgres: true }, (config, log) => eraseOrTell(config, log, isTrial), { migrates: !isTrial });
}
