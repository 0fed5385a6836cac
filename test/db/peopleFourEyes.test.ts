import type { Pool } from 'pg';
import { runAs } from '../../src/db/actor';
import { setContacts } from '../../src/db/directoryChanges';
import { assignRole } from '../../src/db/people';
import { endRole, giveRole, writePerson } from '../../src/db/peopleChanges';
import { personById } from '../../src/db/peopleList';
import { createRecordPool } from '../../src/db/pool';
import { involvedIn, rolesOfPeople } from '../../src/db/roles';
import { actorOf, seedDirectory, type MemberName } from '../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';
import { startRecorded, type RecordedHandover } from '../support/recordedHandover';

const day = '2026-11-24';

let database: TestDatabase;
let web: Pool;
let handover: RecordedHandover;
beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  handover = await startRecorded(database.pool);
  web = createRecordPool({ url: database.webUrl, log: silentLog });
});
afterAll(async () => {
  await web.end();
  await database.close();
});

const as = <Result>(person: MemberName, work: () => Promise<Result>): Promise<Result> =>
  runAs({ kind: 'person', viewer: { actor: actorOf(person), day } }, work);

const by = (person: MemberName) => ({ person, organisation: actorOf(person).organisation });

const refused = '42501';
const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: { code?: string }) => fault.code,
  );

const role = (person: string, name: 'manager' | 'privacyOfficer' | 'functionalManager') => ({
  person,
  role: name,
  organisation: 'buurtteam',
  neighbourhoods: null,
  clusters: null,
  from: day,
  until: null,
});

test('the functional manager, who sees no file, is told which handovers have to hear of a change', async () => {
  expect(await as('kim', () => involvedIn(web, 'eva'))).toEqual({ handovers: 1, tasks: 0 });
  const [held] = await as('kim', () => rolesOfPeople(web, ['farid']));
  const ended = { id: held?.id ?? 0, person: 'farid', until: day, today: day };
  expect(await as('kim', () => endRole(web, ended, by('kim')))).toMatchObject({ handovers: [handover.id] });
  const { rows } = await as('kim', () => web.query('select id from handovers'));
  expect(rows).toEqual([]);
});

test.each(['anna', 'eva', 'gerda', 'iris'] as const)(
  '%s changes nobody, gives no role and asks no number',
  async (person) => {
    expect(await outcome(as(person, () => giveRole(web, role('hans', 'manager'), by(person))))).toBe(refused);
    const hans = await personById(database.pool, 'hans');
    const change = hans && { ...hans, name: 'Somebody else' };
    expect(change && (await outcome(as(person, () => writePerson(web, change, by(person)))))).toBe(refused);
    expect(await outcome(as(person, () => involvedIn(web, 'eva')))).toBe(refused);
  },
);

test('nobody gives themselves a role with content, by a form, a seat or a longer term', async () => {
  for (const name of ['manager', 'privacyOfficer'] as const)
    expect(await outcome(as('kim', () => giveRole(web, role('kim', name), by('kim'))))).toBe(refused);
  const seat = { neighbourhood: 'oost', organisation: 'buurtteam' };
  const contacts = { contactPerson: 'kim', deputy: null, manager: null };
  expect(await outcome(as('kim', () => setContacts(web, seat, contacts, by('kim'))))).toBe(refused);
  await assignRole(database.pool, 'kim', { ...role('kim', 'manager'), until: '2026-12-01' });
  const longer = { ...role('kim', 'manager'), until: '2027-12-01' };
  expect(await outcome(as('kim', () => giveRole(web, longer, by('kim'))))).toBe(refused);
});

test('another functional manager does, and it is on record who', async () => {
  await assignRole(database.pool, 'hans', role('hans', 'functionalManager'));
  const hans = { ...actorOf('hans'), roles: [role('hans', 'functionalManager')] };
  const viewer = { actor: hans, day };
  await runAs({ kind: 'person', viewer }, () => giveRole(web, role('kim', 'privacyOfficer'), by('hans')));
  const roles = await rolesOfPeople(database.pool, ['kim']);
  expect(roles).toContainEqual(expect.objectContaining({ role: 'privacyOfficer', givenByName: 'hans' }));
});

test('a role that comes and goes with a seat says by whom', async () => {
  const seat = { neighbourhood: 'oost', organisation: 'buurtteam' };
  const sits = (contactPerson: string | null) =>
    as('kim', () => setContacts(web, seat, { contactPerson, deputy: null, manager: null }, by('kim')));
  await sits('gerda');
  await sits(null);
  const roles = await rolesOfPeople(database.pool, ['gerda']);
  expect(roles).toContainEqual(
    expect.objectContaining({ role: 'contactPerson', givenByName: 'kim', endedByName: 'kim' }),
  );
});

test('nobody moves their own account onto another', async () => {
  const kim = await personById(database.pool, 'kim');
  const moved = kim && { ...kim, subject: 'another account' };
  expect(moved && (await outcome(as('kim', () => writePerson(web, moved, by('kim')))))).toBe(refused);
  expect(kim && (await outcome(as('kim', () => writePerson(web, { ...kim, phone: '030' }, by('kim')))))).toBe(
    'done',
  );
});
