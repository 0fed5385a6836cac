import { findBySubject } from '../../src/db/people';
import { endRole, giveRole, writePerson } from '../../src/db/peopleChanges';
import { peopleList, personById, subjectTaken } from '../../src/db/peopleList';
import { othersHold, rolesOfPeople, seatsOfPerson } from '../../src/db/roles';
import { contactAssignments } from '../../src/db/directory';
import { seedDirectory, bySomebody } from '../support/directory';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { startRecorded, type RecordedHandover } from '../support/recordedHandover';

const today = '2026-11-24';

let database: TestDatabase;
let zuilen: RecordedHandover;
beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  zuilen = await startRecorded(database.pool);
});
afterAll(() => database.close());

const noor = {
  id: 'noor',
  subject: 'subject-noor',
  name: 'Noor Visser',
  email: 'noor@example.org',
  phone: '',
  language: 'nl' as const,
  organisation: 'buurtteam',
};

const seatIn = async (neighbourhood: string, organisation: string) =>
  (await contactAssignments(database.pool)).find(
    (seat) => seat.neighbourhood === neighbourhood && seat.organisation === organisation,
  );

describe('somebody new', () => {
  it('is entered once, found by a part of the name, and has no role yet', async () => {
    for (let time = 0; time < 2; time += 1)
      expect(await writePerson(database.pool, noor, bySomebody)).toMatchObject({ handovers: [] });
    const found = await peopleList(database.pool, { search: 'VISS', page: 1, size: 25 });
    expect(found).toMatchObject({ total: 1, rows: [{ id: 'noor' }] });
    expect(await peopleList(database.pool, { search: '%', page: 1, size: 25 })).toMatchObject({ total: 0 });
    expect(await peopleList(database.pool, { organisation: 'lister', page: 1, size: 25 })).toMatchObject({
      total: 1,
    });
    expect(await rolesOfPeople(database.pool, ['noor'])).toEqual([]);
    expect(await personById(database.pool, 'noor')).toMatchObject({
      name: 'Noor Visser',
      organisation: 'buurtteam',
    });
  });

  it('has an account that is nobody else’s', async () => {
    expect(await subjectTaken(database.pool, 'subject-noor', 'eva')).toBe(true);
    expect(await subjectTaken(database.pool, 'subject-noor', 'noor')).toBe(false);
  });
});

describe('a role', () => {
  it('that is given says by whom, where and from when, and is given once', async () => {
    const given = {
      person: 'noor',
      role: 'caseWorker' as const,
      organisation: 'buurtteam',
      neighbourhoods: ['west', 'zuilen'],
      clusters: ['cluster-1'],
      from: today,
      until: null,
    };
    for (let time = 0; time < 2; time += 1) await giveRole(database.pool, given, bySomebody);
    expect(await rolesOfPeople(database.pool, ['noor'])).toMatchObject([
      { role: 'caseWorker', placeNames: ['Cluster 1'], from: today, until: null, givenByName: 'kim' },
    ]);
    const viewer = await findBySubject(database.pool, 'subject-noor');
    expect(viewer?.roles).toMatchObject([{ neighbourhoods: ['west', 'zuilen'], clusters: ['cluster-1'] }]);
  });

  it('that ends tells the handovers in which somebody has a place, and its seats are vacant at once', async () => {
    expect((await seatsOfPerson(database.pool, 'eva')).map(({ neighbourhood }) => neighbourhood)).toEqual([
      'zuilen',
    ]);
    const [role] = await rolesOfPeople(database.pool, ['eva']);
    const ended = { id: role?.id ?? 0, person: 'eva', until: '2026-11-23', today };
    expect(await endRole(database.pool, ended, bySomebody)).toMatchObject({ handovers: [zuilen.id] });
    expect(await rolesOfPeople(database.pool, ['eva'])).toMatchObject([
      { until: '2026-11-23', endedByName: 'kim' },
    ]);
    expect(await seatIn('zuilen', 'buurtteam')).toMatchObject({ contactPerson: null, deputy: 'farid' });
  });

  it('that ends later keeps its seat until then', async () => {
    const [role] = await rolesOfPeople(database.pool, ['bram']);
    await endRole(
      database.pool,
      { id: role?.id ?? 0, person: 'bram', until: '2026-12-31', today },
      bySomebody,
    );
    expect(await seatIn('zuilen', 'tussenvoorziening')).toMatchObject({ contactPerson: 'bram' });
  });

  it('of somebody else is not ended by its number alone', async () => {
    const [role] = await rolesOfPeople(database.pool, ['gerda']);
    await endRole(
      database.pool,
      { id: role?.id ?? 0, person: 'farid', until: '2026-11-23', today },
      bySomebody,
    );
    expect(await rolesOfPeople(database.pool, ['gerda'])).toMatchObject([{ until: null }]);
  });

  it('of functional manager is held by one person here', async () => {
    expect(await othersHold(database.pool, 'kim', 'functionalManager', today)).toBe(false);
    expect(await othersHold(database.pool, 'eva', 'functionalManager', today)).toBe(true);
  });
});
