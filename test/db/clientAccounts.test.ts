import type { Pool } from 'pg';
import { runAs, type DatabaseActor } from '../../src/db/actor';
import {
  clientAccounts,
  endClientAccess,
  giveClientAccess,
  handoverOfClient,
} from '../../src/db/clientAccounts';
import { handoverById } from '../../src/db/handovers';
import { colleagues, findBySubject } from '../../src/db/people';
import { createRecordPool } from '../../src/db/pool';
import { saveText, textsById } from '../../src/db/texts';
import { dayOf, toMoment } from '../../src/domain/calendar/day';
import { actorOf, seedDirectory, type MemberName } from '../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';
import { startRecorded, type RecordedHandover } from '../support/recordedHandover';
import { testVault } from '../support/vault';

const today = dayOf(toMoment(Date.now()));

let database: TestDatabase;
let web: Pool;
let handover: RecordedHandover;
let other: RecordedHandover;
beforeAll(async () => {
  database = await freshDatabase();
  web = createRecordPool({ url: database.webUrl, log: silentLog, max: 2 });
  await seedDirectory(database.pool);
  handover = await startRecorded(database.pool);
  other = await startRecorded(database.pool, { familyName: 'Visser' });
});
afterAll(async () => {
  await web.end();
  await database.close();
});

const as = (person: MemberName): DatabaseActor => ({
  kind: 'person',
  viewer: { actor: actorOf(person), day: today },
});

const client = () => handover.state().client;

const give = (subject: string, by: MemberName = 'anna', to = client()) =>
  runAs(as(by), () => giveClientAccess(web, { client: to, subject, from: today, until: null, by }));

const signIn = (subject: string) => runAs({ kind: 'signIn' }, () => findBySubject(web, subject));

test('who signs in is not for who is signed in already to ask', async () => {
  await expect(runAs(as('anna'), () => findBySubject(web, 'subject-anna'))).rejects.toMatchObject({
    code: '42501',
  });
});

/** What the client asks for themselves. */
async function asClient<Result>(subject: string, work: () => Promise<Result>): Promise<Result> {
  const member = await signIn(subject);
  if (!member) throw new Error('Nobody signs in');
  const { personId: person, organisationId: organisation, roles, client: own } = member;
  const viewer = {
    actor: { kind: 'person' as const, person, organisation, roles, client: own },
    day: today,
  };
  return runAs({ kind: 'person', viewer }, work);
}

test('a client signs in without a name of their own, and sees their handover and no other', async () => {
  expect(await give('noor')).toBe('given');
  expect(await signIn('noor')).toMatchObject({ name: '', email: '', client: client() });
  const seen = await asClient('noor', () => web.query<{ id: string }>('select id from handovers'));
  expect(seen.rows.map(({ id }) => id)).toEqual([handover.id]);
  expect(await asClient('noor', () => handoverOfClient(web, client()))).toBe(handover.id);
  expect(await asClient('noor', () => handoverOfClient(web, other.state().client))).toBeNull();
});

test('the client reads their own file as the client, with the name from the sealed record', async () => {
  const vault = await testVault(database.pool);
  const member = await signIn('noor');
  const { personId: person, organisationId: organisation, roles = [] } = member ?? {};
  const actor = { kind: 'person' as const, person: person ?? '', organisation: organisation ?? '', roles };
  const viewer = { actor: { ...actor, client: client() }, day: today };
  const detail = await asClient('noor', () => handoverById(web, vault, viewer, handover.id));
  expect(detail).toMatchObject({ visibility: 'own', client: { name: 'Noor Bakker' } });
  expect(await asClient('noor', () => handoverById(web, vault, viewer, other.id))).toBeNull();
});

test('what the client said themselves, or what was written down for them, they read back; other words of the file not', async () => {
  const vault = await testVault(database.pool);
  const about = { handover: handover.id, author: 'anna', token: 'token-1' };
  const said = { ...about, kind: 'recordSatisfaction', content: 'Ik kende iedereen al.' };
  const note = { ...about, kind: 'recordCheckIn', content: 'Rustig gesprek.' };
  const [opinion, visit] = await runAs(as('anna'), async () => [
    await saveText(web, vault, said),
    await saveText(web, vault, note),
  ]);
  const read = () => textsById(web, vault, handover.id, [opinion ?? '', visit ?? '']);
  const ofClient = await asClient('noor', read);
  expect([...ofClient.values()].map(({ content }) => content)).toEqual(['Ik kende iedereen al.']);
  expect((await runAs(as('anna'), read)).size).toBe(2);
  expect((await runAs(as('iris'), read)).size).toBe(0);
  const sealed = await database.pool.query<{ content: string }>(
    'select sealed_content as content from texts where id = $1',
    [opinion],
  );
  expect(sealed.rows[0]?.content).not.toContain('kende');
});

test('an account that is somebody else’s is not given away', async () => {
  expect(await give('subject-eva')).toBe('taken');
  expect(await give('noor', 'anna', other.state().client)).toBe('taken');
});

test('a client is nobody’s colleague', async () => {
  const names = await runAs(as('anna'), () => colleagues(web, 'tussenvoorziening'));
  expect(names.map(({ name }) => name)).not.toContain('');
});

test('access that was ended opens nothing any more, and can be given again', async () => {
  const [account] = await runAs(as('anna'), () => clientAccounts(web, client()));
  const ending = { account: account?.id ?? '', client: client(), by: 'bram', today };
  expect(await runAs(as('bram'), () => endClientAccess(web, ending))).toBe(true);
  expect(await signIn('noor')).toBeNull();
  expect(await runAs(as('bram'), () => endClientAccess(web, ending))).toBe(false);
  expect(await give('noor', 'bram')).toBe('given');
  expect(await signIn('noor')).toMatchObject({ client: client() });
});

test('who does not work with the client neither gives access nor learns of accounts', async () => {
  await expect(give('noor-2', 'hans')).rejects.toThrow('not theirs');
  expect(await runAs(as('hans'), () => clientAccounts(web, client()))).toEqual([]);
  const [account] = await runAs(as('anna'), () => clientAccounts(web, client()));
  const ending = { account: account?.id ?? '', client: client(), by: 'hans', today };
  expect(await runAs(as('hans'), () => endClientAccess(web, ending))).toBe(false);
});
