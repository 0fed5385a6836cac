import type { Pool } from 'pg';
import { toMoment } from '../../domain/calendar/day';
import { recoverAll } from '../../local/recoverAll';
import { startBareEngine } from './bare/engine';
import { writeCopies } from './copies';
import { readyToSign, readyToSubmit } from './courses';
import { travel } from './journey';
import { work } from './load';
import type { People } from './people';
import { vaultOf } from './record';
import type { Comparison, Results } from './results';
import { commandsOnOne, transactionsOnly, updatesOnly } from './shares';
import { openForms, sendAll } from './signOffs';
import { crowds, type Sizes } from './sizes';
import type { Stage } from './stage';
import { tellTemplates } from '../../local/demo/copies/template';

export type Say = (text: string) => void;

/** Copies of different courses are of the same client when they have the same number. */
const lastNumber = 99_999;

const ratioOf = (part: number, whole: number) => Math.round((100 * part) / whole) / 100;

/** Handovers that wait for their sign-offs, handed out once each. */
async function readyHandovers(stage: Stage, pool: Pool, { signed, rounds }: Sizes) {
  const perRound = crowds.reduce((total, crowd) => total + signed[crowd], 0);
  const count = 2 + rounds * perRound + signed[1];
  const templates = await tellTemplates(pool, [readyToSign], toMoment(Date.now()));
  const record = { pool, vault: await vaultOf(stage, pool) };
  const ids = await writeCopies(record, templates, { from: 0, count });
  await recoverAll(stage);
  const idle = await writeCopies(record, templates, { from: count, count: signed[1] });
  return { idle, take: (wanted: number) => ids.splice(0, wanted) };
}

/** The product's commands beside those of the bare engine, in turn, so that a busy machine is busy for both. */
export async function measureCommands(
  stage: Stage,
  pool: Pool,
  people: People,
  sizes: Sizes,
  say: Say,
): Promise<Pick<Results, 'comparisons' | 'openingForms' | 'shares' | 'journeys' | 'commandsOnOne'>> {
  const { baseUrl } = people;
  const signers = [people.receiver, people.sender];
  const { idle, take } = await readyHandovers(stage, pool, sizes);
  const transactions = await transactionsOnly(pool, idle);
  const bare = await startBareEngine(stage);
  await bare.run({ updates: 100, atOnce: 10 });
  const warm = await openForms(baseUrl, signers, take(2));
  await sendAll(warm.signOffs, 10);

  const comparisons: Comparison[] = [];
  for (let round = 1; round <= sizes.rounds; round += 1)
    for (const atOnce of crowds) {
      if (sizes.signed[atOnce] === 0) continue;
      say(`Sign-offs, round ${round}, ${atOnce} at once`);
      const { signOffs } = await openForms(baseUrl, signers, take(sizes.signed[atOnce]));
      const engine = await bare.run({ updates: signOffs.length, atOnce });
      const product = await sendAll(signOffs, atOnce);
      comparisons.push({
        bare: engine,
        signOffs: product,
        ratio: ratioOf(product.perSecond, engine.perSecond),
      });
    }
  await bare.close();
  const updates = await updatesOnly(stage, pool, take(sizes.signed[1]));

  const journeys = [];
  for (const atOnce of crowds) {
    if (sizes.journeys[atOnce] === 0) continue;
    say(`Whole handovers, ${atOnce} at once`);
    const from = 100 * atOnce;
    const tasks = Array.from({ length: sizes.journeys[atOnce] }, (_, at) => () => travel(people, from + at));
    journeys.push(await work(tasks, atOnce));
  }

  say(`${sizes.commandsOnOne} commands on one handover`);
  const toSubmit = await tellTemplates(pool, [readyToSubmit], toMoment(Date.now()));
  const record = { pool, vault: await vaultOf(stage, pool) };
  const [one] = await writeCopies(record, toSubmit, { from: lastNumber, count: 1 });
  await recoverAll(stage);
  return {
    comparisons,
    openingForms: warm.opening,
    shares: { transactions, updates },
    journeys,
    commandsOnOne: await commandsOnOne(stage, one ?? '', sizes.commandsOnOne),
  };
}
