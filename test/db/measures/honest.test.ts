import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { createRecordsActivities } from '../../../activities/records';
import { rebuildProjections } from '../../../src/db/rebuildProjections';
import { seedRegion } from '../../../src/db/seedRegion';
import { addDays, dayOf } from '../../../src/domain/calendar/day';
import type { Recorded } from '../../../src/domain/handover/events';
import { utrecht } from '../../../src/domain/region/utrecht';
import { actor } from '../../support/cast';
import { step } from '../../support/commandArbitrary';
import { freshDatabase, type TestDatabase } from '../../support/postgres';
import { grouped } from '../../support/grouped';
import { play } from '../../support/randomCourse';
import { acquainted, closed, filled, signed, transferred } from '../../support/story';
import { naive, type Line } from './naive/count';
import { historyOf, type History } from './naive/history';
import { naiveOfMatters } from './naive/matters';
import { promisesKept } from './naive/promises';
import { beginning, tell } from './told';

const seed = Number(process.env['FAST_CHECK_SEED'] ?? Date.now() % 2_147_483_647);
const beginnings = [filled, acquainted, signed, transferred, closed];
const places = utrecht.clusters.flatMap(({ id, neighbourhoods }) =>
  neighbourhoods.map((neighbourhood) => ({ neighbourhood: neighbourhood.id, cluster: id })),
);
const clusterOf = new Map(places.map(({ neighbourhood, cluster }) => [neighbourhood, cluster]));

let database: TestDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await seedRegion(database.pool, utrecht);
  // Whatever the courses come to: of each view something is told.
  await tell(database.pool);
  const courses = fc.sample(fc.array(step, { minLength: 40, maxLength: 80, size: 'max' }), {
    numRuns: 20,
    seed,
  });
  for (const [at, steps] of courses.entries()) {
    const { neighbourhood, cluster } = places[at % places.length] ?? {
      neighbourhood: 'zuilen',
      cluster: 'cluster-1',
    };
    const on = `2026-0${1 + (at % 9)}-12`;
    const begun = beginning(on, neighbourhood, cluster, addDays(on, 45));
    await commitInParts(play((beginnings[at % beginnings.length] ?? filled)(begun), steps), 5 + (at % 20));
  }
}, 120_000);
afterAll(() => database.close());

/** As it comes: some events at a time. */
async function commitInParts(recorded: readonly Recorded[], size: number): Promise<void> {
  const { commit } = createRecordsActivities({ pool: database.pool });
  const started = recorded[0]?.event;
  const handover = started?.type === 'handoverStarted' ? started.handover : '';
  for (let at = 0; at < recorded.length; at += size) {
    const request = { id: randomUUID(), actor: actor('senderCaseWorker') };
    await commit({ handover, request, recorded: recorded.slice(at, at + size) });
  }
}

type Sums = Record<string, number>;
type Part = string | number | null | undefined;

/** Added up by all that a view tells apart; what adds up to nothing is the same as nothing. */
function addedUp(lines: readonly { of: readonly Part[]; amount: number }[]): Sums {
  const sums = new Map<string, number>();
  for (const { of, amount } of lines) {
    const key = of.map((part) => part ?? '–').join(' ');
    sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return Object.fromEntries(
    [...sums].filter(([, amount]) => amount !== 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

async function recordedHistories(): Promise<Recorded[][]> {
  const { rows } = await database.pool.query<Recorded & { handover: string }>(
    `select handover_id as handover, seq, at, event from handover_events order by handover_id, seq`,
  );
  return grouped(rows, ({ handover }) => handover);
}

/** Everything that the views should say, from the events alone. */
async function countedFromEvents(): Promise<Record<string, Sums>> {
  const counted: Record<string, { of: readonly Part[]; amount: number }[]> = await naiveOfMatters(
    database.pool,
  );
  for (const recorded of await recordedHistories()) {
    const history = historyOf(recorded.map((one) => ({ ...one, day: dayOf(one.at) })));
    const ofOne: Record<string, (history: History) => Line[]> = {
      ...naive,
      figure_promises: () => promisesKept(history, recorded),
    };
    for (const [view, count] of Object.entries(ofOne))
      (counted[view] ??= []).push(
        ...count(history).map(({ day, neighbourhood, code, value, amount }) => ({
          of: [
            `${day.slice(0, 7)}-01`,
            neighbourhood,
            clusterOf.get(neighbourhood),
            history.sender,
            code,
            value,
          ],
          amount,
        })),
      );
  }
  return Object.fromEntries(Object.entries(counted).map(([view, lines]) => [view, addedUp(lines)]));
}

async function toldByViews(): Promise<Record<string, Sums>> {
  const { rows: views } = await database.pool.query<{ name: string }>(
    `select table_name as name from information_schema.views where starts_with(table_name, 'figure_')`,
  );
  const told: Record<string, Sums> = {};
  for (const { name } of views) {
    const { rows } = await database.pool.query<Record<string, string | number | null>>(
      `select * from ${name}`,
    );
    told[name] = addedUp(
      rows.map(({ month, neighbourhood, cluster, sender, code, value, amount }) => ({
        of: [month, neighbourhood, cluster, sender, code, value],
        amount: Number(amount),
      })),
    );
  }
  return told;
}

const countedOtherwise = `
  with counted as (
    select kind, date_trunc('month', day)::date as month, neighbourhood, sender, code, value,
           sum(amount)::bigint as amount
      from measures group by 1, 2, 3, 4, 5, 6
  )
  (table counted except table measure_counts) union all (table measure_counts except table counted)`;

describe(`Whatever people did (FAST_CHECK_SEED=${seed})`, () => {
  it('every figure is what one counts from the events', async () => {
    const [fromEvents, told] = [await countedFromEvents(), await toldByViews()];
    expect(Object.keys(told).sort()).toEqual(Object.keys(fromEvents).sort());
    for (const [view, sums] of Object.entries(told)) {
      expect([view, Object.keys(sums).length > 0]).toEqual([view, true]);
      expect([view, sums]).toEqual([view, fromEvents[view]]);
    }
  });

  it('the sums are those of the measures, and stay so when all is rebuilt', async () => {
    expect((await database.pool.query<object>(countedOtherwise)).rows).toEqual([]);
    expect((await rebuildProjections(database.pool)).differences).toEqual([]);
    expect((await database.pool.query<object>(countedOtherwise)).rows).toEqual([]);
  });
});
