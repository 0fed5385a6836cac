import { createSurroundingsActivities } from '../../activities/surroundings';
import { contactAssignments, currentAbsences, neighbourhoods, regions } from '../../src/db/directory';
import {
  addClosingDay,
  removeClosingDay,
  saveAbsence,
  setContacts,
  setProgrammeManager,
} from '../../src/db/directoryChanges';
import { colleagues, contactCards, findBySubject } from '../../src/db/people';
import { seedRegion } from '../../src/db/seedRegion';
import { utrecht } from '../../src/domain/region/utrecht';
import { actorOf, bySomebody, seedDirectory } from '../support/directory';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { startRecorded, type RecordedHandover } from '../support/recordedHandover';

let database: TestDatabase;
let zuilen: RecordedHandover;
let vleuten: RecordedHandover;
beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  zuilen = await startRecorded(database.pool);
  vleuten = await startRecorded(database.pool, { neighbourhood: 'vleuten' });
});
afterAll(() => database.close());

const read = (handover: RecordedHandover, day = '2026-03-02') =>
  createSurroundingsActivities({ pool: database.pool, today: () => day }).readSurroundings({
    handover: handover.id,
  });

const both = () => [zuilen.id, vleuten.id].sort();

describe('the region Utrecht', () => {
  it('has eighteen neighbourhoods in six clusters', () => {
    const found = utrecht.clusters.flatMap((cluster) => cluster.neighbourhoods.map(({ id }) => id));
    expect(utrecht.clusters).toHaveLength(6);
    expect(new Set(found).size).toBe(18);
    expect(found.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('can be written again without a change', async () => {
    const before = await contactAssignments(database.pool);
    await seedRegion(database.pool, utrecht);
    expect(await contactAssignments(database.pool)).toEqual(before);
    expect(await neighbourhoods(database.pool)).toHaveLength(18);
  });

  it('goes on under a newer version of its rules, and never under an older or another one', async () => {
    const versionNow = async () => (await regions(database.pool))[0]?.policyVersion;
    const seed = (version: string) =>
      seedRegion(database.pool, { ...utrecht, policy: { ...utrecht.policy, version } });
    await seed('utrecht-2027-1');
    expect(await versionNow()).toBe('utrecht-2027-1');
    await seedRegion(database.pool, utrecht);
    await seed('elsewhere-2028-1');
    expect(await versionNow()).toBe('utrecht-2027-1');
    await database.pool.query('update regions set policy_version = $1', [utrecht.policy.version]);
  });
});

describe('what the directory says of a handover', () => {
  it('is what the handover was started with, as long as nothing changes', async () => {
    expect(await read(zuilen)).toEqual(zuilen.state().surroundings);
  });

  it('follows contact persons, of that neighbourhood only, and says which handovers must hear of it', async () => {
    const seat = { neighbourhood: 'vleuten', organisation: 'buurtteam' };
    const contacts = { contactPerson: 'hans', deputy: null, manager: 'gerda' };
    expect(await setContacts(database.pool, seat, contacts, bySomebody)).toMatchObject({
      handovers: [vleuten.id],
    });
    expect((await read(vleuten))?.contacts.receiver).toEqual(contacts);
    expect((await read(zuilen))?.contacts.receiver.contactPerson).toBe('eva');
  });

  it('lets a new contact person see the neighbourhood, and the one who left no longer', async () => {
    const seat = { neighbourhood: 'west', organisation: 'buurtteam' };
    const rolesOfHans = async () =>
      (await findBySubject(database.pool, 'subject-hans'))?.roles.filter(
        ({ neighbourhoods: where, until }) => where?.includes('west') && until === null,
      );
    const contacts = { contactPerson: 'hans', deputy: null, manager: null };
    await setContacts(database.pool, seat, contacts, bySomebody);
    await setContacts(database.pool, seat, contacts, bySomebody);
    expect(await rolesOfHans()).toMatchObject([{ role: 'contactPerson', neighbourhoods: ['west'] }]);
    await setContacts(database.pool, seat, { ...contacts, contactPerson: 'eva' }, bySomebody);
    expect(await rolesOfHans()).toEqual([]);
  });

  it('knows absences that are not over, of the people involved', async () => {
    const known = { person: 'bram', from: '2026-03-09', until: '2026-03-13' };
    const away = { id: 'bram-away', ...known };
    expect(await saveAbsence(database.pool, away, bySomebody)).toEqual({ handovers: both(), matters: [] });
    expect(
      await saveAbsence(database.pool, { ...away, id: 'joost-away', person: 'joost' }, bySomebody),
    ).toEqual({ handovers: [], matters: [] });
    expect((await read(zuilen))?.absences).toEqual([known]);
    expect((await read(zuilen, '2026-03-13'))?.absences).toEqual([known]);
    expect((await read(zuilen, '2026-03-14'))?.absences).toEqual([]);
    expect(await currentAbsences(database.pool, '2026-03-10')).toHaveLength(2);
  });

  it('knows closing days from thirty days back to two years on', async () => {
    const inside = ['2026-01-31', '2026-12-24', '2028-03-02'];
    for (const day of ['2026-01-30', ...inside, '2028-03-03'])
      expect(
        await addClosingDay(database.pool, { region: 'utrecht', day, name: '' }, bySomebody),
      ).toMatchObject({ handovers: both() });
    expect((await read(zuilen))?.closingDays).toEqual(inside);
    await removeClosingDay(database.pool, { region: 'utrecht', day: '2026-12-24' }, bySomebody);
    expect((await read(zuilen))?.closingDays).not.toContain('2026-12-24');
  });

  it('follows the programme manager', async () => {
    expect(await setProgrammeManager(database.pool, 'utrecht', 'kim', bySomebody)).toMatchObject({
      handovers: both(),
    });
    expect((await read(zuilen))?.programmeManager).toBe('kim');
  });

  it('leaves a line in the access log with every change', async () => {
    const { rows } = await database.pool.query<{ record_kind: string }>(
      `select distinct record_kind from access_log where person = 'kim' order by 1`,
    );
    expect(rows.map((row) => row.record_kind)).toEqual([
      'absence',
      'closingDay',
      'contactAssignment',
      'programmeManager',
    ]);
  });
});

describe('people', () => {
  it('are found by who signed in, with their roles', async () => {
    expect(await findBySubject(database.pool, 'subject-eva')).toMatchObject({
      personId: 'eva',
      organisationName: 'Buurtteamorganisatie Sociaal',
      roles: actorOf('eva').roles,
    });
    expect(await findBySubject(database.pool, 'nobody')).toBeNull();
  });

  it('can be reached by colleagues', async () => {
    const cards = await contactCards(database.pool, ['bram', null, 'nobody']);
    expect([...cards.keys()]).toEqual(['bram']);
    expect((await colleagues(database.pool, 'lister')).map(({ name }) => name)).toEqual(['joost']);
  });
});
