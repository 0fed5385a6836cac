import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { runAs } from '../../src/db/actor';
import { readClientExport } from '../../src/db/clientExport';
import { saveMatterText } from '../../src/db/matters/texts';
import { assignRole, savePerson } from '../../src/db/people';
import { createRecordPool } from '../../src/db/pool';
import { saveText, textsById } from '../../src/db/texts';
import type { DatabaseViewer } from '../../src/db/visibility';
import type { Role } from '../../src/domain/permissions';
import { seedDirectory } from '../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';
import {
  acceptRecorded,
  startRecorded,
  submitRecorded,
  type RecordedHandover,
} from '../support/recordedHandover';
import { testVault } from '../support/vault';

const day = '2026-03-02';

let database: TestDatabase;
let web: Pool;
let handover: RecordedHandover;
let other: RecordedHandover;
let text: string;

const viewer = (organisation: string, role: Role): DatabaseViewer => ({
  day,
  actor: {
    kind: 'person',
    person: `officer-${organisation}`,
    organisation,
    roles: [{ role, organisation, neighbourhoods: null, from: '2020-01-01', until: null }],
    client: null,
  },
});

beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  for (const organisation of ['tussenvoorziening', 'buurtteam', 'lister']) {
    const id = `officer-${organisation}`;
    const reach = { email: `${id}@example.org`, phone: '', language: 'nl' as const };
    await savePerson(database.pool, { id, subject: id, name: id, organisation, ...reach });
    const role = {
      role: 'privacyOfficer' as const,
      organisation,
      neighbourhoods: null,
      from: day,
      until: null,
    };
    await assignRole(database.pool, id, role);
  }
  handover = await startRecorded(database.pool, { familyName: 'Kolibrie' });
  other = await startRecorded(database.pool, { familyName: 'Nachtegaal' });
  const about = { author: 'anna', kind: 'text', token: randomUUID(), handover: handover.id };
  text = await saveText(database.pool, await testVault(database.pool), { ...about, content: 'Nota' });
  const vault = await testVault(database.pool);
  for (const each of [handover, other])
    await saveMatterText(database.pool, vault, {
      ...{ matter: 'conference-cluster-1', kind: 'decideItem', author: 'eva', token: randomUUID() },
      ...{ handover: each.id, content: `Besproken: ${each.state().reference}` },
    });
  await submitRecorded(handover);
  web = createRecordPool({ url: database.webUrl, log: silentLog });
});
afterAll(async () => {
  await web.end();
  await database.close();
});

const exported = async (organisation: string, role: Role, of = handover) =>
  readClientExport(web, await testVault(database.pool), viewer(organisation, role), of.state().client);

test('the privacy officer of the sender exports everything on record of a client', async () => {
  const found = await exported('tussenvoorziening', 'privacyOfficer');
  expect(found?.client).toMatchObject({ name: 'Noor Kolibrie', birthDate: '1990-05-06' });
  expect(found?.handovers).toHaveLength(1);
  expect(found?.handovers[0]?.texts).toMatchObject([{ id: text, content: 'Nota' }]);
  expect(found?.handovers[0]?.spoken.map(({ content }) => content)).toEqual([
    `Besproken: ${handover.state().reference}`,
  ]);
  expect(found?.handovers[0]?.course[0]?.event.type).toBe('handoverStarted');
  expect(found?.handovers[0]?.people.map(({ id }) => id)).toContain('anna');
});

test('the receiver’s exports nothing before acceptance, and everything from then on', async () => {
  expect(await exported('buurtteam', 'privacyOfficer')).toBeNull();
  await acceptRecorded(handover);
  expect((await exported('buurtteam', 'privacyOfficer'))?.handovers).toHaveLength(1);
  expect(await exported('buurtteam', 'privacyOfficer', other)).toBeNull();
});

test.each([
  ['a stranger’s privacy officer', 'lister', 'privacyOfficer'],
  ['a programme manager', 'buurtteam', 'programmeManager'],
  ['a functional manager', 'tussenvoorziening', 'functionalManager'],
] as const)('%s gets nothing, whatever they call it', async (_who, organisation, role) => {
  expect(await exported(organisation, role)).toBeNull();
});

test('while one client is exported, another’s words stay shut, and all of them outside of it', async () => {
  const vault = await testVault(database.pool);
  const officer = viewer('tussenvoorziening', 'privacyOfficer');
  const read = (exporting?: string) =>
    runAs({ kind: 'person', viewer: officer, exporting }, () => textsById(web, vault, handover.id, [text]));
  expect((await read(handover.state().client)).size).toBe(1);
  expect((await read(other.state().client)).size).toBe(0);
  expect((await read()).size).toBe(0);
});
