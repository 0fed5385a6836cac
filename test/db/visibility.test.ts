import fc from 'fast-check';
import type { Pool } from 'pg';
import { runAs } from '../../src/db/actor';
import { handoverById } from '../../src/db/handovers';
import { handoverList } from '../../src/db/handoverList';
import { createRecordPool } from '../../src/db/pool';
import { roles, visibility, type PersonActor } from '../../src/domain/permissions';
import { actorOf, memberNames, seedDirectory } from '../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';
import {
  acceptRecorded,
  startRecorded,
  submitRecorded,
  type RecordedHandover,
} from '../support/recordedHandover';
import { testVault } from '../support/vault';

const day = '2026-03-10';

let database: TestDatabase;
let web: Pool;
let handovers: RecordedHandover[];
beforeAll(async () => {
  database = await freshDatabase();
  web = createRecordPool({ url: database.webUrl, log: silentLog });
  await seedDirectory(database.pool);
  const preparing = await startRecorded(database.pool);
  const submitted = await startRecorded(database.pool);
  await submitRecorded(submitted);
  const accepted = await startRecorded(database.pool);
  await submitRecorded(accepted);
  await acceptRecorded(accepted);
  const elsewhere = await startRecorded(database.pool, { neighbourhood: 'vleuten' });
  const lookedAlong = await startRecorded(database.pool);
  await lookedAlong.ask('joost', { type: 'askAccess', text: 'why', until: day }, '2026-03-09T09:00:00.000Z');
  const request = lookedAlong.state().access[0]?.id ?? '';
  await lookedAlong.ask('bram', { type: 'grantAccess', request, until: day }, '2026-03-09T10:00:00.000Z');
  handovers = [preparing, submitted, accepted, elsewhere, lookedAlong];
});
afterAll(async () => {
  await web.end();
  await database.close();
});

/** By the conditions of the query alone: no policy holds the administrator back. */
const listedFor = async (actor: PersonActor, pool = database.pool) => {
  const { rows } = await handoverList(
    pool,
    await testVault(database.pool),
    { actor, day },
    {},
    { order: 'due', descending: false, page: 1, size: 50 },
  );
  return Object.fromEntries(rows.map((row) => [row.id, row.visibility]));
};

const asWeb = <Result>(actor: PersonActor, work: () => Result) =>
  runAs({ kind: 'person', viewer: { actor, day } }, work);

/** By the policies of the database alone: the query asks for everything. */
const openTo = async (actor: PersonActor) => {
  const { rows } = await asWeb(actor, () =>
    web.query<{ id: string; visibility: string }>('select id, visibility from handovers_seen'),
  );
  return Object.fromEntries(rows.map((row) => [row.id, row.visibility]));
};

const byTheRules = (actor: PersonActor) =>
  Object.fromEntries(
    handovers
      .map((handover) => [handover.id, visibility(actor, handover.state(), day)] as const)
      .filter(([, seen]) => seen !== 'nothing'),
  );

const assignment = fc.record({
  role: fc.constantFrom(...roles),
  organisation: fc.constantFrom('tussenvoorziening', 'buurtteam', 'lister'),
  neighbourhoods: fc.option(fc.subarray(['zuilen', 'west', 'vleuten'])),
  clusters: fc.option(fc.subarray(['cluster-1', 'cluster-6'])),
  from: fc.constantFrom('2020-01-01', day, '2026-03-11'),
  until: fc.option(fc.constantFrom('2026-03-09', day, '2027-01-01')),
});

const anybody: fc.Arbitrary<PersonActor> = fc.record({
  kind: fc.constant('person'),
  client: fc
    .oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(5) })
    .map((of) => (of === null ? null : (handovers[of]?.state().client ?? 'nobody'))),
  person: fc.constantFrom(...memberNames),
  organisation: fc.constantFrom('tussenvoorziening', 'buurtteam', 'lister'),
  roles: fc.array(assignment, { maxLength: 3 }),
});

describe('who sees a handover', () => {
  it.each(memberNames)('is for %s in the list what the rules say', async (name) => {
    const actor = actorOf(name);
    expect(await listedFor(actor)).toEqual(byTheRules(actor));
    expect(await openTo(actor)).toEqual(byTheRules(actor));
    expect(await asWeb(actor, () => listedFor(actor, web))).toEqual(byTheRules(actor));
  });

  it('is what the rules say, whatever roles somebody holds, by the query and by the database', async () => {
    await fc.assert(
      fc.asyncProperty(anybody, async (actor) => {
        expect(await listedFor(actor)).toEqual(byTheRules(actor));
        expect(await openTo(actor)).toEqual(byTheRules(actor));
      }),
      { numRuns: 150 },
    );
  });

  it('opens on its own page exactly for those who see it in the list', async () => {
    for (const name of memberNames) {
      const viewer = { actor: actorOf(name), day };
      for (const handover of handovers) {
        const vault = await testVault(database.pool);
        const detail = await asWeb(viewer.actor, () => handoverById(web, vault, viewer, handover.id));
        const expected = visibility(viewer.actor, handover.state(), day);
        expect(detail?.visibility ?? 'nothing').toBe(expected);
        expect(detail?.client?.name ?? null).toBe(
          expected === 'full' || expected === 'announcement' ? 'Noor Bakker' : null,
        );
      }
    }
  });
});
