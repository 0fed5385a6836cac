import type { ResolvedConfig } from '../../config';
import { openVault } from '../../db/keys';
import { createPool } from '../../db/pool';
import { seedRegion } from '../../db/seedRegion';
import { toMoment } from '../../domain/calendar/day';
import { utrecht } from '../../domain/region/utrecht';
import { recoverAll } from '../../local/recoverAll';
import type { Log } from '../../log';
import { masterKeysOf } from '../../vault';
import { runOnParts } from '../runOnParts';
import { putBack, withoutIndexes } from './aside';
import { finish, prepare, refusalFor, type Refusal } from './generate';
import { readOptions, usage, type Options } from './options';
import { fillParts, partsOf } from './parts';

const refusals: Record<Refusal, string> = {
  hasHandovers: 'This database holds handovers already. With --add these come beside them.',
  hasPeople:
    'People work in this database who are not those of the demo. Generated handovers do not belong among theirs.',
};

const production =
  'These settings are those of production. With --yes it is filled all the same, with people and clients who do not exist.';

const inSeconds = (since: number) => Math.round((performance.now() - since) / 1000);

/** Says every so many seconds how far it is. */
function progress(total: number) {
  const begun = performance.now();
  let written = 0;
  let said = 0;
  return {
    begun,
    onWritten: (count: number): void => {
      written += count;
      if (inSeconds(begun) < said + 10) return;
      said = inSeconds(begun);
      console.log(`${written} of ${total} after ${said} s`);
    },
  };
}

async function generate(options: Options, config: ResolvedConfig, log: Log): Promise<0 | 1> {
  const refuse = (sentence: string): 1 => {
    console.error(sentence);
    return 1;
  };
  if (config.environment === 'production' && !options.yes) return refuse(production);
  const pool = createPool({ url: config.database.url, log, actor: { kind: 'system' } });
  try {
    await putBack(pool);
    const refusal = await refusalFor(pool, options);
    if (refusal) return refuse(refusals[refusal]);
    const { handovers, open, seed, processes } = options;
    console.log(
      `${handovers} handovers, of which about ${open} open, since 2019, with seed ${seed}: events and all that follows from them. ` +
        'The access log says only that they were generated: nobody looked at them.',
    );
    const { begun, onWritten } = progress(handovers);
    const now = Date.now();
    await seedRegion(pool, utrecht);
    await openVault(pool, masterKeysOf(config.vault), log);
    const jobs = await prepare(pool, options, toMoment(now));
    const parts = partsOf(jobs, processes, { url: config.database.url, masterKey: config.vault, seed, now });
    await withoutIndexes(pool, () => fillParts(parts, onWritten));
    const { events, stillOpen, size } = await finish(pool, options);
    console.log(
      `${handovers} handovers with ${events} events after ${inSeconds(begun)} s; ${stillOpen} are open, others in pulse or ended. The database takes ${size}.`,
    );
    if (!options.workflows) {
      console.log('Their workflows do not run yet: npm run recover starts those that should.');
      return 0;
    }
    const recovered = await recoverAll({ config, log });
    console.log(`${recovered.handovers.started} workflows were started after ${inSeconds(begun)} s.`);
    return 0;
  } finally {
    await pool.end();
  }
}

/** `npm run generate`: fills the database of the settings with many handovers, for measuring and for trying out. */
if (require.main === module) {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.error(usage);
    process.exitCode = 1;
  } else {
    const wanted = { postgres: true, ...(options.workflows ? { temporal: true } : {}) };
    runOnParts(wanted, (config, log) => generate(options, config, log));
  }
}
