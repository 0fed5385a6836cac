import type { Pool } from 'pg';
import { toMoment } from '../../domain/calendar/day';
import { withoutIndexes } from '../generate/aside';
import { finish, prepare } from '../generate/generate';
import { fillParts, partsOf } from '../generate/parts';
import { numberedCourses } from '../../local/demo/tellAll';
import { recoverAll } from '../../local/recoverAll';
import { writeCopies } from './copies';
import { readyToSign } from './courses';
import { round } from './load';
import type { Say } from './measureCommands';
import { looksOf } from './looks';
import { lookAt } from './pages';
import type { People } from './people';
import { vaultOf } from './record';
import { footprint, killAndRestart } from './restart';
import type { Results } from './results';
import { sendUntilDone } from './signOffs';
import type { Sizes } from './sizes';
import type { Stage } from './stage';
import { tellTemplates } from '../../local/demo/copies/template';

/** Copies of the bench's own courses begin at 0; these come after them. */
const firstNumber = 100_000;

/** Many handovers that run: what they take of memory and disk, and how soon one can work after everything was killed. */
export async function measureOpen(
  stage: Stage,
  pool: Pool,
  people: People,
  sizes: Sizes,
  say: Say,
): Promise<Results['open']> {
  const now = toMoment(Date.now());
  const templates = await tellTemplates(pool, numberedCourses, now);
  const record = { pool, vault: await vaultOf(stage, pool) };
  const open = templates.filter(({ phase }) => phase !== 'ended');
  const before = footprint(stage);
  say(`${sizes.open} open handovers`);
  await writeCopies(record, open, { from: firstNumber, count: sizes.open });
  const [spare] = await writeCopies(record, await tellTemplates(pool, [readyToSign], now), {
    from: firstNumber - 2,
    count: 1,
  });
  const begun = performance.now();
  await recoverAll(stage);
  const { receiver, baseUrl } = people;
  const formOf = async (point: string) =>
    (await receiver.get(`${baseUrl}/overdrachten/${spare}/punten/${point}`)).form('/akkoord');
  // Started is not yet awake: the worker is done with them when it has time for a person.
  await sendUntilDone(receiver, await formOf('housing'));
  const recoveredIn = round((performance.now() - begun) / 1000);
  const after = footprint(stage);
  const form = await formOf('finances');
  say('Kill all parts and start them again');
  const restart = await killAndRestart(stage, { browser: receiver, form });
  return { handovers: sizes.open, recoveredIn, before, after, restart };
}

/** Handovers of years, as `npm run generate` makes them; how long that takes. */
async function measureGenerating(
  { config }: Stage,
  pool: Pool,
  { onRecord: handovers, onRecordOpen: open }: Sizes,
  say: Say,
): Promise<Results['generated']> {
  say(`${handovers} handovers are generated`);
  const begun = performance.now();
  const wanted = { handovers, open, seed: 1 };
  const now = Date.now();
  const jobs = await prepare(pool, wanted, toMoment(now));
  await withoutIndexes(pool, () =>
    fillParts(
      partsOf(jobs, 2, { url: config.database.url, masterKey: config.vault, seed: 1, now }),
      () => undefined,
    ),
  );
  await finish(pool, wanted);
  return { handovers, seconds: round((performance.now() - begun) / 1000) };
}

/** How long those pages take with many handovers on record. */
export async function measurePages(
  stage: Stage,
  pool: Pool,
  sizes: Sizes,
  say: Say,
): Promise<Pick<Results, 'pages' | 'generated' | 'onRecord'>> {
  const generated = await measureGenerating(stage, pool, sizes, say);
  const looks = await looksOf(stage, pool);
  const pages = await lookAt(looks, sizes.looks);
  looks.forEach(({ browser }) => browser.close());
  const { rows } = await pool.query<{ count: number }>('select count(*) from handovers');
  return { pages, generated, onRecord: rows[0]?.count ?? 0 };
}
