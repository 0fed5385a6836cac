import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { createRecordsActivities } from '../../activities/records';
import { loadHandover } from '../../src/db/handovers';
import { rebuildProjections } from '../../src/db/rebuildProjections';
import { seedRegion } from '../../src/db/seedRegion';
import { toEpochMilliseconds, toMoment, type Moment } from '../../src/domain/calendar/day';
import { expectations, nextDue } from '../../src/domain/expectations';
import type { Command } from '../../src/domain/handover/commands';
import { decide } from '../../src/domain/handover/decide';
import { evolve } from '../../src/domain/handover/evolve';
import { record } from '../../src/domain/handover/record';
import type { HandoverState } from '../../src/domain/handover/state';
import { noticesFor } from '../../src/domain/notices';
import { defaultPolicy } from '../../src/domain/policy';
import { utrecht } from '../../src/domain/region/utrecht';
import { actor, type Anybody } from '../support/cast';
import { attempt, step, type Step } from '../support/commandArbitrary';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { transferred } from '../support/story';

const hour = 3_600_000;

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await seedRegion(database.pool, utrecht);
});
afterAll(() => database.close());

/** A course that is decided in memory and committed command by command. */
function course() {
  const { commit } = createRecordsActivities({ pool: database.pool });
  const handover = randomUUID();
  const told = { state: null as HandoverState | null, notices: new Set<string>(), repeated: 0 };

  const perform = async (player: Anybody | 'time', command: Command, now: Moment): Promise<boolean> => {
    const request = { id: randomUUID(), actor: actor(player), command };
    const decided = decide(told.state, request, now, defaultPolicy);
    if (!decided.ok || decided.events.length === 0) return false;
    const recorded = record(told.state, request, now, decided.events);
    const input = { handover, request, recorded };
    await commit(input);
    if (recorded.length > 1) told.repeated += (await commit(input)).kind === 'repeated' ? 0 : 1;
    for (const one of recorded) {
      const after: HandoverState = evolve(told.state, one);
      for (const { key } of noticesFor(told.state, one, after, defaultPolicy)) told.notices.add(key);
      told.state = after;
    }
    return true;
  };
  return { handover, told, perform };
}

type Course = ReturnType<typeof course>;

async function play({ handover, told, perform }: Course, steps: readonly Step[]): Promise<void> {
  const start = transferred().recorded()[0];
  if (start?.event.type !== 'handoverStarted') throw new Error('A story begins with its start');
  const reference = `OV-${handover}`;
  await perform('senderCaseWorker', { ...start.event, type: 'startHandover', handover, reference }, start.at);
  let now = start.at;
  for (const each of steps) {
    const state = told.state as HandoverState;
    const until = toMoment(toEpochMilliseconds(now) + each.hours * hour);
    const due = nextDue(state, defaultPolicy);
    now = due !== null && due > now && due < until ? due : until;
    if (due !== null && due <= now) await perform('time', { type: 'timePasses' }, now);
    const { player, command } = attempt(each, told.state as HandoverState, now, defaultPolicy);
    await perform(player, command, now);
  }
}

const onRecord = async (handover: string) => {
  const keysOf = async (sql: string) =>
    (await database.pool.query<{ key: string }>(sql, [handover])).rows.map(({ key }) => key);
  return {
    state: (await loadHandover(database.pool, handover))?.state,
    expected: await keysOf('select key from expectations where handover_id = $1 order by key'),
    notices: await keysOf('select key from notices where handover_id = $1 order by key'),
  };
};

/** Sums that are not what one counts from the measures themselves, whichever of the two has more. */
const countedOtherwise = async () =>
  (
    await database.pool.query<object>(
      `with counted as (
         select kind, date_trunc('month', day)::date as month, neighbourhood, sender, code, value,
                sum(amount)::bigint as amount
           from measures group by 1, 2, 3, 4, 5, 6
       )
       (table counted except table measure_counts) union all (table measure_counts except table counted)`,
    )
  ).rows;

describe('whatever happens to a handover', () => {
  it('the tables say what the rules say, and can be rebuilt from the events', async () => {
    const steps = fc.array(step, { minLength: 30, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(steps, async (each) => {
        const told = course();
        await play(told, each);
        const { state, notices, repeated } = told.told;
        const expected = expectations(state as HandoverState, defaultPolicy).map(({ key }) => key);
        expect(repeated).toBe(0);
        expect(await onRecord(told.handover)).toEqual({
          state: JSON.parse(JSON.stringify(state)) as HandoverState,
          expected: expected.sort(),
          notices: [...notices].sort(),
        });
      }),
      { numRuns: 12 },
    );
    expect((await rebuildProjections(database.pool)).differences).toEqual([]);
    expect(await countedOtherwise()).toEqual([]);
  });
});
