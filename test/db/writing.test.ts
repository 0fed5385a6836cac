import { randomUUID } from 'node:crypto';
import { findSameClients, isClientOf } from '../../src/db/clients';
import { draftedPoints, forgetDraft, keepDraft, readDraft } from '../../src/db/drafts';
import { pointsByVersion, pointVersions, savePointVersion } from '../../src/db/points';
import { nextReference } from '../../src/db/references';
import { saveText, textsById } from '../../src/db/texts';
import { timeline } from '../../src/db/timeline';
import type { PointContent } from '../../src/domain/template';
import type { Vault } from '../../src/vault';
import { seedDirectory } from '../support/directory';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { startRecorded, type RecordedHandover } from '../support/recordedHandover';
import { testVault } from '../support/vault';

let database: TestDatabase;
let handover: RecordedHandover;
let vault: Vault;
beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  vault = await testVault(database.pool);
  handover = await startRecorded(database.pool);
});
afterAll(() => database.close());

const content: PointContent = {
  answers: { address: 'Kerkstraat 1', keys: 'Monday' },
  stillNeeded: [{ id: 'a', what: 'curtains', side: 'sender', by: '2026-04-01' }],
  complete: false,
};

const version = (changed: Partial<PointContent> = {}, of = handover) =>
  savePointVersion(database.pool, vault, {
    handover: of.id,
    point: 'housing',
    content: { ...content, ...changed },
    author: 'anna',
  });

describe('free text', () => {
  const text = () => ({
    handover: handover.id,
    kind: 'reason',
    content: 'because',
    author: 'anna',
    token: randomUUID(),
  });

  it('is one row however often the same form comes, also at once', async () => {
    const once = text();
    const ids = await Promise.all(Array.from({ length: 6 }, () => saveText(database.pool, vault, once)));
    expect(new Set(ids).size).toBe(1);
    expect(await saveText(database.pool, vault, { ...once, content: 'other' })).not.toBe(ids[0]);
  });

  it('is read by its own handover only, and never changed', async () => {
    const id = await saveText(database.pool, vault, text());
    const found = await textsById(database.pool, vault, handover.id, [id]);
    expect(found.get(id)).toMatchObject({ content: 'because', authorName: 'anna' });
    expect(await textsById(database.pool, vault, 'other', [id])).toEqual(new Map());
    await expect(database.pool.query(`update texts set kind = 'x'`)).rejects.toThrow(/only ever added to/);
  });

  it('may be longer than an index can hold', async () => {
    await expect(
      saveText(database.pool, vault, { ...text(), content: 'ë€'.repeat(9_000) }),
    ).resolves.toBeDefined();
  });
});

describe('versions of a point', () => {
  it('are the same for the same content, whatever the order of the answers', async () => {
    const first = await version();
    expect(await version({ answers: { keys: 'Monday', address: 'Kerkstraat 1', landlord: '' } })).toBe(first);
    expect(await version({ complete: true })).not.toBe(first);
    expect(await pointVersions(database.pool, vault, handover.id, 'housing')).toHaveLength(2);
  });

  it('differ between clients with the same answers, so that none can be guessed from a hash', async () => {
    const other = await startRecorded(database.pool);
    expect(await version({}, other)).not.toBe(await version());
  });

  it('are read together for the whole document', async () => {
    const hash = await version();
    const found = await pointsByVersion(database.pool, vault, handover.id, [
      { point: 'housing', version: hash },
    ]);
    expect(found.get('housing')).toMatchObject({ hash, content, authorName: 'anna' });
  });
});

describe('references', () => {
  it('are never given twice', async () => {
    const given = await Promise.all(
      Array.from({ length: 5 }, () => nextReference(database.pool, '2026-03-02')),
    );
    expect(new Set(given).size).toBe(5);
    expect(given[0]).toMatch(/^OV-2026-\d{4}$/);
  });
});

describe('drafts', () => {
  it('are kept for one person, and forgotten when sent', async () => {
    const key = { person: 'anna', handover: handover.id, point: 'safety' } as const;
    await keepDraft(database.pool, vault, key, { fields: { earlySigns: 'first' }, basedOn: null });
    await keepDraft(database.pool, vault, key, { fields: { earlySigns: 'second' }, basedOn: 'v1' });
    expect(await readDraft(database.pool, vault, key)).toMatchObject({
      fields: { earlySigns: 'second' },
      basedOn: 'v1',
    });
    expect(await readDraft(database.pool, vault, { ...key, person: 'bram' })).toBeNull();
    expect(await draftedPoints(database.pool, key)).toEqual(['safety']);
    await forgetDraft(database.pool, key);
    expect(await readDraft(database.pool, vault, key)).toBeNull();
  });
});

describe('clients', () => {
  const same = { familyName: ' bakker', birthDate: '1990-05-06' };

  it('are found by birth date and family name within their own sender', async () => {
    const found = await findSameClients(database.pool, vault, 'tussenvoorziening', same);
    expect(found[0]).toMatchObject({ name: 'Noor Bakker', handovers: [{ id: handover.id }] });
    expect(await findSameClients(database.pool, vault, 'lister', same)).toEqual([]);
    expect(await isClientOf(database.pool, handover.state().client, 'lister')).toBe(false);
  });
});

describe('the timeline', () => {
  it('tells who did what, newest first', async () => {
    await handover.ask('anna', {
      type: 'recordBasis',
      kind: 'consent',
      informedOn: '2026-03-02',
      text: null,
    });
    const entries = await timeline(database.pool, handover.id);
    expect(entries.map(({ event }) => event.type)).toEqual(['basisRecorded', 'handoverStarted']);
    expect(entries[0]).toMatchObject({
      seq: 2,
      personName: 'anna',
      organisationName: 'De Tussenvoorziening',
    });
    expect(await timeline(database.pool, handover.id, { before: 2, limit: 5 })).toHaveLength(1);
  });
});
