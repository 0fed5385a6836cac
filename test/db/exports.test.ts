import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { createRecordsActivities } from '../../activities/records';
import { createExportActivities } from '../../activities/exports';
import { runAs, type DatabaseActor } from '../../src/db/actor';
import {
  approveExport,
  askExport,
  exportById,
  exportList,
  exportSeparator,
  handoverParts,
  setExportSeparator,
} from '../../src/db/exports';
import { openExports } from '../../src/db/exports/make';
import { researchParts } from '../../src/db/exports/research';
import { createRecordPool } from '../../src/db/pool';
import { saveText } from '../../src/db/texts';
import { scoreRows } from '../../src/server/pages/exports/scoreRows';
import { researchSheets } from '../../src/server/pages/exports/researchSheets';
import { wordsFor } from '../../src/words';
import { actor } from '../support/cast';
import { actorOf, seedDirectory, type MemberName } from '../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';
import { startRecorded, startedAt, type RecordedHandover } from '../support/recordedHandover';
import { started, transferred } from '../support/story';
import { testVault } from '../support/vault';

const day = startedAt.slice(0, 10);
const secret = 'Een zin die nergens heen mag';

let database: TestDatabase;
let web: Pool;
let worker: Pool;
const agreed: RecordedHandover[] = [];
let silent: RecordedHandover;

beforeAll(async () => {
  database = await freshDatabase();
  web = createRecordPool({ url: database.webUrl, log: silentLog, max: 2 });
  worker = createRecordPool({ url: database.workerUrl, log: silentLog, max: 2 });
  await seedDirectory(database.pool);
  for (let number = 1; number <= 7; number += 1) {
    const reference = `OV-2026-000${number}`;
    const handover = await startRecorded(database.pool, { reference, familyName: `Geheim${number}` });
    await handover.ask('anna', { type: 'giveResearchConsent' });
    agreed.push(handover);
  }
  silent = await startRecorded(database.pool, { reference: 'OV-2026-0009', familyName: 'Zwijger' });
  const text = { handover: agreed[0]?.id ?? '', kind: 'recordBasis', content: secret, author: 'anna' };
  const id = await saveText(database.pool, await testVault(database.pool), { ...text, token: randomUUID() });
  await agreed[0]?.ask('anna', { type: 'recordBasis', kind: 'consent', informedOn: day, text: id });
});
afterAll(async () => {
  await Promise.all([web.end(), worker.end()]);
  await database.close();
});

const as = (person: MemberName): DatabaseActor => ({
  kind: 'person',
  viewer: { actor: actorOf(person), day },
});

/** The directory's programme manager, and somebody who guards privacy elsewhere. */
const officer: DatabaseActor = {
  kind: 'person',
  viewer: {
    actor: {
      ...actorOf('hans'),
      roles: [
        {
          role: 'privacyOfficer',
          organisation: actorOf('hans').organisation,
          neighbourhoods: null,
          from: '2020-01-01',
          until: null,
        },
      ],
    },
    day,
  },
};

const ask = async (kind: 'handovers' | 'research', year: number | null, id: string = randomUUID()) => {
  await runAs(as('iris'), () => askExport(web, { id, kind, year, askedBy: 'iris' }));
  return id;
};

const now = () => Date.now();
const gather = (id: string) =>
  runAs({ kind: 'system' }, () =>
    createExportActivities({ pool: worker, now, heartbeat: () => undefined }).gatherExport({ id }),
  );
const approve = (id: string) => runAs(officer, () => approveExport(web, id, 'hans'));
const found = (id: string) => runAs(as('iris'), () => exportById(web, id));

describe('the handovers of a year', () => {
  it('are gathered as counted by hand, once, however often somebody sends the form or tries again', async () => {
    const id = await ask('handovers', 2026);
    await ask('handovers', 2026, id);
    expect(await gather(id)).not.toBeNull();
    expect(await gather(id)).toBe((await found(id))?.expiresAt);
    expect(await found(id)).toMatchObject({ done: 8, total: 8, failedAt: null });
    const lines = await runAs(as('iris'), () => handoverParts(web, id));
    expect(lines).toHaveLength(8);
    expect(lines.find(({ reference }) => reference === 'OV-2026-0009')).toEqual({
      reference: 'OV-2026-0009',
      cluster: expect.any(String),
      neighbourhood: 'Zuilen',
      sender: 'De Tussenvoorziening',
      phase: 'preparation',
      started: day,
      submitted: null,
      accepted: null,
      transferred: null,
      ending: null,
    });
    expect(JSON.stringify(lines)).not.toMatch(/Geheim|Zwijger|Noor/);
  });

  it('of another year are none', async () => {
    const id = await ask('handovers', 2019);
    await gather(id);
    expect(await runAs(as('iris'), () => handoverParts(web, id))).toEqual([]);
  });

  it('are there for who asked alone', async () => {
    const id = await ask('handovers', 2026);
    await gather(id);
    for (const person of ['anna', 'bram', 'hans'] as const) {
      expect(await runAs(as(person), () => exportById(web, id))).toBeNull();
      expect(await runAs(as(person), () => handoverParts(web, id))).toEqual([]);
    }
    expect(await runAs(officer, () => exportById(web, id))).toBeNull();
  });

  it('are asked by programme managers only, and in their own name', async () => {
    const asked = (askedBy: string) => ({
      id: randomUUID(),
      kind: 'handovers' as const,
      year: 2026,
      askedBy,
    });
    await expect(runAs(as('anna'), () => askExport(web, asked('anna')))).rejects.toThrow(
      /row-level security/,
    );
    await expect(runAs(as('iris'), () => askExport(web, asked('bram')))).rejects.toThrow(
      /row-level security/,
    );
  });

  it('are gone when their time is over; that they were asked stays', async () => {
    const id = await ask('handovers', 2026);
    await gather(id);
    expect(await openExports(database.pool)).toContain(id);
    await runAs({ kind: 'system' }, () =>
      createExportActivities({ pool: worker, now, heartbeat: () => undefined }).eraseExport({ id }),
    );
    const { rows } = await database.pool.query('select from export_parts where export_id = $1', [id]);
    expect(rows).toEqual([]);
    expect(await openExports(database.pool)).not.toContain(id);
    expect((await runAs(as('iris'), () => exportList(web))).map((row) => row.id)).toContain(id);
  });
});

describe('the research export', () => {
  const parts = async (id: string) => {
    const vault = await testVault(database.pool);
    return runAs(as('iris'), () => researchParts(web, vault, id));
  };
  const made = async () => {
    const id = await ask('research', null);
    await approve(id);
    await gather(id);
    return parts(id);
  };

  it('is not made before a privacy officer agrees; who asked cannot', async () => {
    const id = await ask('research', null);
    expect(await gather(id)).toBeNull();
    expect(await runAs(as('iris'), () => approveExport(web, id, 'iris'))).toBe(false);
    expect(await runAs(as('bram'), () => approveExport(web, id, 'bram'))).toBe(false);
    expect(await approve(id)).toBe(true);
    expect(await approve(id)).toBe(false);
    expect(await gather(id)).not.toBeNull();
    expect(await found(id)).toMatchObject({ approvedByName: expect.any(String), done: 7, total: 7 });
    // Who approves reads that it was asked, not what is in it.
    const vault = await testVault(database.pool);
    expect(await runAs(officer, () => researchParts(web, vault, id))).toEqual([]);
  });

  it('names the same client alike in a later one, and by nothing that is on record', async () => {
    const [first, second] = [await made(), await made()];
    expect(first.map(({ client }) => client)).toEqual(second.map(({ client }) => client));
    expect(new Set(first.map(({ client }) => client)).size).toBe(7);
    const { rows } = await database.pool.query<{ all: string }>(
      `select (select string_agg(to_jsonb(h)::text, '') from handovers h) ||
              (select string_agg(to_jsonb(c)::text, '') from clients c) as all`,
    );
    for (const { client, handover } of first) {
      expect(rows[0]?.all).not.toContain(client);
      expect(rows[0]?.all).not.toContain(handover);
    }
  });

  it('holds only who agrees now: who withdrew is not in the next one', async () => {
    expect(await made()).toHaveLength(7);
    const leaving = agreed[6];
    await leaving?.ask('anna', { type: 'withdrawResearchConsent' });
    expect(await made()).toHaveLength(6);
    await leaving?.ask('anna', { type: 'giveResearchConsent' });
    expect(await made()).toHaveLength(7);
  });

  it('lets go who takes back the consent after it was gathered, and says so to who fetched it', async () => {
    const id = await ask('research', null);
    await approve(id);
    await gather(id);
    expect(await found(id)).toMatchObject({ done: 7, takenBack: 0 });
    const leaving = agreed[5];
    await leaving?.ask('anna', { type: 'withdrawResearchConsent' });
    expect(await parts(id)).toHaveLength(6);
    expect(await found(id)).toMatchObject({ done: 7, takenBack: 1 });
    await leaving?.ask('anna', { type: 'giveResearchConsent' });
    expect(await parts(id)).toHaveLength(7);
  });

  it('has no name, text, id, reference or day that was planted anywhere', async () => {
    const courses = await made();
    for (const language of ['nl', 'en'] as const) {
      const [first, ...rest] = researchSheets(courses, {
        readyAt: startedAt,
        words: wordsFor(language),
        language,
      });
      expect(first?.rows).toHaveLength(7);
      const written = JSON.stringify([first, ...rest].map((sheet) => sheet?.rows));
      expect(written).not.toMatch(/Geheim|Zwijger|Noor|Bakker|OV-2026|\d{4}-\d{2}-\d{2}/);
      expect(written).not.toContain(secret);
      for (const handover of [...agreed, silent])
        for (const id of [handover.id, handover.state().client]) expect(written).not.toContain(id);
    }
  });

  it('counts a consent that is taken back on a later handover for the earlier ones of the same client', async () => {
    const client = agreed[4]?.state().client ?? '';
    const later = await startRecorded(database.pool, { reference: 'OV-2026-0010', client });
    await later.ask('anna', { type: 'giveResearchConsent' });
    expect(await made()).toHaveLength(8);
    await later.ask('anna', { type: 'withdrawResearchConsent' });
    expect(await made()).toHaveLength(6);
    await agreed[4]?.ask('anna', { type: 'withdrawResearchConsent' });
    expect(await made()).toHaveLength(6);
  });

  it('has the scores of Wat Telt, sealed until the file is fetched and without the third person’s name', async () => {
    const { pool } = database;
    const client = agreed[0]?.state().client ?? '';
    const id = randomUUID();
    const story = transferred(started({ start: { handover: id, reference: 'OV-2026-0011', client } }));
    story.by('senderCaseWorker', { type: 'giveResearchConsent' });
    const { commit } = createRecordsActivities({ pool });
    const request = () => ({ id: randomUUID(), actor: actor('senderCaseWorker') });
    await commit({ handover: id, request: request(), recorded: story.recorded() });
    const content = JSON.stringify({
      ...{ client: { housing: 7 }, worker: { housing: 5, safety: 8 }, third: { housing: 6 } },
      ...{ thirdPerson: 'Broer Geheim', overall: 6 },
    });
    const text = { handover: id, kind: 'recordWatTelt', content, author: 'anna', token: randomUUID() };
    const scores = await saveText(pool, await testVault(pool), text);
    const before = story.recorded().length;
    story.by('senderCaseWorker', { type: 'recordWatTelt', moment: 'start', day: story.today(), scores });
    story.by('receiverContact', {
      ...{ type: 'recordSatisfaction', moment: 'transfer', score: null, asked: 'byPhone', text: null },
      day: story.today(),
    });
    await commit({ handover: id, request: request(), recorded: story.recorded().slice(before) });

    const told = await made();
    const rows = told.flatMap(scoreRows);
    expect(rows.map((row) => row.slice(1))).toEqual([
      [0, 'watTelt', 'start', 'housing', 'client', 7],
      [0, 'watTelt', 'start', 'housing', 'worker', 5],
      [0, 'watTelt', 'start', 'safety', 'worker', 8],
      [0, 'watTelt', 'start', 'housing', 'third', 6],
      [0, 'watTelt', 'start', 'overall', null, 6],
      [0, 'satisfaction', 'transfer', null, 'client', null],
    ]);
    const sheets = researchSheets(told, { readyAt: startedAt, words: wordsFor('nl'), language: 'nl' });
    expect(JSON.stringify(sheets)).not.toContain('Geheim');

    const kept = await ask('research', null);
    await approve(kept);
    await gather(kept);
    const { rows: parts } = await pool.query<{ all: string }>(
      `select string_agg(content::text, '') as all from export_parts where export_id = $1`,
      [kept],
    );
    expect(parts[0]?.all).not.toMatch(/overall|Geheim/);
  });
});

it('the character between cells is one’s own', async () => {
  expect(await runAs(as('iris'), () => exportSeparator(web, 'iris'))).toBe(';');
  await runAs(as('iris'), () => setExportSeparator(web, 'iris', ','));
  expect(await runAs(as('iris'), () => exportSeparator(web, 'iris'))).toBe(',');
  expect(await runAs(as('bram'), () => exportSeparator(web, 'iris'))).toBe(';');
  await expect(runAs(as('bram'), () => setExportSeparator(web, 'iris', ';'))).rejects.toThrow(/row-level/);
});
