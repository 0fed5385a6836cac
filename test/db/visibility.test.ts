import fc from 'fast-check';
import { handoverById } from '../../src/db/handovers';
import { handoverList } from '../../src/db/handoverList';
import { roles, visibility, type Actor } from '../../src/domain/permissions';
import { actorOf, memberNames, seedDirectory } from '../support/directory';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import {
  acceptRecorded,
  startRecorded,
  submitRecorded,
  type RecordedHandover,
} from '../support/recordedHandover';
import { testVault } from '../support/vault';

const day = '2026-03-10';

let database: TestDatabase;
let handovers: RecordedHandover[];
beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  const preparing = await startRecorded(database.pool);
  const submitted = await startRecorded(database.pool);
  await submitRecorded(submitted);
  const accepted = await startRecorded(database.pool);
  await submitRecorded(accepted);
  await acceptRecorded(accepted);
  const elsewhere = await startRecorded(database.pool, { neighbourhood: 'vleuten' });
  handovers = [preparing, submitted, accepted, elsewhere];
});
afterAll(() => database.close());

type Person = Extract<Actor, { kind: 'person' }>;

const seenBy = async (actor: Person) => {
  const { rows } = await handoverList(
    database.pool,
    await testVault(database.pool),
    { actor, day },
    {},
    { order: 'due', descending: false, page: 1, size: 50 },
  );
  return Object.fromEntries(rows.map((row) => [row.id, row.visibility]));
};

const byTheRules = (actor: Person) =>
  Object.fromEntries(
    handovers
      .map((handover) => [handover.id, visibility(actor, handover.state(), day)] as const)
      .filter(([, seen]) => seen !== 'nothing'),
  );

const assignment = fc.record({
  role: fc.constantFrom(...roles),
  organisation: fc.constant('buurtteam'),
  neighbourhoods: fc.option(fc.subarray(['zuilen', 'west', 'vleuten'])),
  from: fc.constantFrom('2020-01-01', day, '2026-03-11'),
  until: fc.option(fc.constantFrom('2026-03-09', day, '2027-01-01')),
});

const anybody: fc.Arbitrary<Person> = fc.record({
  kind: fc.constant('person'),
  person: fc.constantFrom(...memberNames),
  organisation: fc.constantFrom('tussenvoorziening', 'buurtteam', 'lister'),
  roles: fc.array(assignment, { maxLength: 3 }),
});

describe('who sees a handover', () => {
  it.each(memberNames)('is for %s in the list what the rules say', async (name) => {
    expect(await seenBy(actorOf(name))).toEqual(byTheRules(actorOf(name)));
  });

  it('is in the list what the rules say, whatever roles somebody holds', async () => {
    await fc.assert(
      fc.asyncProperty(anybody, async (actor) => {
        expect(await seenBy(actor)).toEqual(byTheRules(actor));
      }),
      { numRuns: 60 },
    );
  });

  it('opens on its own page exactly for those who see it in the list', async () => {
    for (const name of memberNames) {
      const viewer = { actor: actorOf(name), day };
      for (const handover of handovers) {
        const detail = await handoverById(database.pool, await testVault(database.pool), viewer, handover.id);
        const expected = visibility(viewer.actor, handover.state(), day);
        expect(detail?.visibility ?? 'nothing').toBe(expected);
        expect(detail?.client?.name ?? null).toBe(
          expected === 'full' || expected === 'announcement' ? 'Noor Bakker' : null,
        );
      }
    }
  });
});
