import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { askToLookAlong, keepRequestReason, ownAccessRequests } from '../../src/db/accessRequests';
import { runAs, type DatabaseActor } from '../../src/db/actor';
import { createRecordPool } from '../../src/db/pool';
import { textsById } from '../../src/db/texts';
import { actorOf, seedDirectory, type MemberName } from '../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';
import { startRecorded, startedAt, type RecordedHandover } from '../support/recordedHandover';
import { testVault } from '../support/vault';

const day = startedAt.slice(0, 10);

let database: TestDatabase;
let web: Pool;
let handover: RecordedHandover;
beforeAll(async () => {
  database = await freshDatabase();
  web = createRecordPool({ url: database.webUrl, log: silentLog, max: 2 });
  await seedDirectory(database.pool);
  handover = await startRecorded(database.pool, { reference: 'OV-2026-0001' });
});
afterAll(async () => {
  await web.end();
  await database.close();
});

const as = (person: MemberName): DatabaseActor => ({
  kind: 'person',
  viewer: { actor: actorOf(person), day },
});

const ask = (person: MemberName, reference: string, until = '2026-03-09', id: string = randomUUID()) =>
  runAs(as(person), async () => ({ id, kept: await askToLookAlong(web, { id, reference, until }) }));

const own = (person: MemberName, today = day) => runAs(as(person), () => ownAccessRequests(web, today));

/** Hans of another neighbourhood asks, with a reason, as the page does it. */
async function askWithReason(id: string = randomUUID()) {
  const { kept } = await ask('hans', 'ov-2026-0001', '2026-03-09', id);
  const vault = await testVault(database.pool);
  const reason = { id, handover: handover.id, client: kept?.client ?? '', content: 'Een buurman belde.' };
  await runAs(as('hans'), () => keepRequestReason(web, vault, { ...reason, author: 'hans' }));
  await handover.ask('hans', { type: 'askAccess', text: id, until: '2026-03-09' });
  return id;
}

test('a request for a reference that exists and one for a reference that does not look the same to who asked', async () => {
  await ask('joost', 'OV-2026-0001');
  await ask('joost', 'OV-1999-9999');
  const rows = await own('joost');
  expect(rows.map(({ answer, handover: opened }) => [answer, opened])).toEqual([
    ['open', null],
    ['open', null],
  ]);
  expect((await own('joost', '2026-03-10')).map(({ answer }) => answer)).toEqual(['ended', 'ended']);
});

test('the reason is a text that its asker cannot read back and the contact person can', async () => {
  const id = await askWithReason();
  const vault = await testVault(database.pool);
  const read = (person: MemberName) =>
    runAs(as(person), async () => (await textsById(web, vault, handover.id, [id])).get(id)?.content);
  expect(await read('hans')).toBeUndefined();
  expect(await read('bram')).toBe('Een buurman belde.');
  const seen = await runAs(as('hans'), () => web.query('select id from handovers'));
  expect(seen.rows).toEqual([]);
});

test('what became of a request is told to who asked, and to nobody else', async () => {
  const { rows } = await database.pool.query<{ request: string }>(
    `select state -> 'access' -> -1 ->> 'id' as request from handovers where id = $1`,
    [handover.id],
  );
  const request = rows[0]?.request ?? '';
  await handover.ask('bram', { type: 'grantAccess', request, until: '2026-03-06' });
  expect(await own('hans')).toMatchObject([
    { answer: 'granted', until: '2026-03-06', handover: handover.id },
  ]);
  await handover.ask('bram', { type: 'endAccess', request });
  expect(await own('hans')).toMatchObject([{ answer: 'ended', handover: null }]);
  expect(await own('eva')).toEqual([]);
});

test('the same form sent twice is one request, and somebody else cannot take it over', async () => {
  const { id } = await ask('joost', 'OV-2026-0001');
  const before = (await own('joost')).length;
  expect((await ask('joost', 'OV-2026-0001', '2026-03-09', id)).kept?.handover).toBe(handover.id);
  expect((await own('joost')).length).toBe(before);
  expect((await ask('eva', 'OV-2026-0001', '2026-03-09', id)).kept).toBeNull();
});

test('nobody tries out references: twenty on one day is the most', async () => {
  for (let asked = 0; asked < 20; asked += 1) await ask('eva', `OV-2026-${asked}`);
  expect((await ask('eva', 'OV-2026-0001')).kept).toBeNull();
});

test('who works for nobody cannot ask, and nobody points a request at a handover by hand', async () => {
  await expect(ask('kim', 'OV-2026-0001')).rejects.toThrow('Only colleagues');
  const insert = `insert into access_requests (id, person, reference, handover_id, until_day)
                  values (gen_random_uuid(), 'joost', 'x', $1, now())`;
  await expect(runAs(as('joost'), () => web.query(insert, [handover.id]))).rejects.toThrow('denied');
});
