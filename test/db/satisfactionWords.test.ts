import { randomUUID } from 'node:crypto';
import { createRecordsActivities } from '../../activities/records';
import { eraseDue } from '../../activities/retention';
import { runAs } from '../../src/db/actor';
import { readClientExport } from '../../src/db/clientExport';
import { createClient } from '../../src/db/clients';
import { assignRole, savePerson } from '../../src/db/people';
import { createRecordPool } from '../../src/db/pool';
import { saveText, textsById } from '../../src/db/texts';
import { actor } from '../support/cast';
import { seedDirectory } from '../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';
import { started, transferred } from '../support/story';
import { testVault } from '../support/vault';

const day = '2026-03-02';
const words = 'Het ging me te snel, maar mijn begeleider belde elke week';

let database: TestDatabase;
let text: string;
const handover = randomUUID();

/** A client who gave a 7 and said why, and later went back to the sender. */
beforeAll(async () => {
  database = await freshDatabase();
  const { pool } = database;
  const vault = await testVault(pool);
  await seedDirectory(pool);
  await savePerson(pool, {
    ...{ id: 'officer', subject: 'officer', name: 'Officer', organisation: 'tussenvoorziening' },
    ...{ email: 'officer@example.org', phone: '', language: 'nl' },
  });
  await assignRole(pool, 'officer', {
    ...{ role: 'privacyOfficer', organisation: 'tussenvoorziening', neighbourhoods: null },
    ...{ from: day, until: null },
  });
  const name = { givenName: 'Noor', familyName: 'Kolibrie', birthDate: '1990-05-06', namePrefix: '' };
  await createClient(pool, vault, {
    id: 'client-1',
    ...name,
    organisation: 'tussenvoorziening',
    phone: '06',
    createdBy: 'anna',
  });
  const story = transferred(started({ start: { handover, reference: 'OV-2026-0001' } }));
  const { commit } = createRecordsActivities({ pool });
  const request = () => ({ id: randomUUID(), actor: actor('senderCaseWorker') });
  await commit({ handover, request: request(), recorded: story.recorded() });
  const before = story.recorded().length;
  const about = { handover, kind: 'recordSatisfaction', author: null, token: randomUUID() };
  text = await saveText(pool, vault, { ...about, content: words });
  story.by('client', {
    ...{ type: 'recordSatisfaction', moment: 'transfer', score: 7, asked: null, text },
    day: story.today(),
  });
  story.by('receiverContact', { type: 'callSafetyNet', call: 'call', trigger: 'relapse', text: 'none' });
  story.by('senderContact', {
    ...{ type: 'answerSafetyNet', call: 'call', kind: 'return', responsible: 'sender', text: 'none' },
    by: story.today(),
  });
  story.by('senderManager', { type: 'acceptReturn', text: null });
  await commit({ handover, request: request(), recorded: story.recorded().slice(before) });
});
afterAll(() => database.close());

const exported = async () => {
  const role = { role: 'privacyOfficer', organisation: 'tussenvoorziening', neighbourhoods: null } as const;
  const roles = [{ ...role, from: day, until: null }];
  const officer = {
    kind: 'person' as const,
    person: 'officer',
    organisation: 'tussenvoorziening',
    roles,
    client: null,
  };
  const web = createRecordPool({ url: database.webUrl, log: silentLog });
  const found = await readClientExport(
    web,
    await testVault(database.pool),
    { day, actor: officer },
    'client-1',
  );
  await web.end();
  return found?.handovers[0] ?? null;
};

const scores = async () =>
  (await database.pool.query<{ value: number }>('select value from figure_satisfaction where amount > 0'))
    .rows;

test('what a client thought of it, and the words with it, are in the export of that client', async () => {
  const found = await exported();
  expect(found?.texts).toMatchObject([{ id: text, kind: 'recordSatisfaction', content: words }]);
  const told = found?.course.map(({ event }) => event).find(({ type }) => type === 'satisfactionRecorded');
  expect(told).toMatchObject({ score: 7, moment: 'transfer', by: 'client', text });
});

test('the words are gone with the client; the score stays, of nobody', async () => {
  const { pool } = database;
  const { rows } = await pool.query<{ sealed: string }>(
    'select sealed_content as sealed from texts where id = $1',
    [text],
  );
  await pool.query(`update handovers set phase_since = '2010-06-01T12:00:00Z' where id = $1`, [handover]);
  const worker = createRecordPool({ url: database.workerUrl, log: silentLog });
  expect(await runAs({ kind: 'system' }, () => eraseDue(worker, '2026-11-24', silentLog))).toEqual({
    ...{ erased: 1, failed: 0 },
  });
  await worker.end();
  expect(await textsById(pool, await testVault(pool), handover, [text])).toEqual(new Map());
  const left = await pool.query<{ found: boolean }>(
    `select exists (select from texts t where position($1 in t::text) > 0)
         or exists (select from client_keys where client_id = 'client-1') as found`,
    [rows[0]?.sealed],
  );
  expect(left.rows).toEqual([{ found: false }]);
  expect(await exported()).toBeNull();
  expect(await scores()).toEqual([{ value: 7 }]);
});
