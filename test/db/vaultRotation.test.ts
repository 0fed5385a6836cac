import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { createRecords } from '../../src/db';
import { openVault } from '../../src/db/keys';
import { createPool } from '../../src/db/pool';
import { replaceClientKeys, rewrapKeys } from '../../src/db/rotateKeys';
import { masterKeysOf } from '../../src/vault';
import { actorOf, seedDirectory } from '../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';
import { startRecorded, type RecordedHandover } from '../support/recordedHandover';
import { testMasterKey } from '../support/vault';

const newer = 'c4'.repeat(32);
const before = masterKeysOf({ text: testMasterKey });
const both = masterKeysOf({ text: `${testMasterKey}\n${newer}` });
const after = masterKeysOf({ text: newer });

let database: TestDatabase;
let owner: Pool;
let handover: RecordedHandover;
let text: string;
let hash: string;
let spoken: string;

const fails = { error: (place: object) => fail(place) };
const fail = (place: object) => {
  throw new Error(`Does not open: ${JSON.stringify(place)}`);
};

const recordsWith = async (masterKeys: typeof before) =>
  createRecords(database.pool, await openVault(database.pool, masterKeys, fails));

const point = { point: 'housing', author: 'anna' } as const;
const content = { answers: { address: 'Kade 1' }, stillNeeded: [], complete: true };
const draft = { person: 'anna', point: 'safety' } as const;

beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  owner = createPool({ url: database.url, log: silentLog, actor: { kind: 'system' } });
  await Promise.all([startRecorded(database.pool), startRecorded(database.pool)]);
  handover = await startRecorded(database.pool, { familyName: 'Sleutel' });
  const records = await recordsWith(before);
  const written = { handover: handover.id, kind: 'reason', author: 'anna', token: randomUUID() };
  text = await records.saveText({ ...written, content: 'Blijft leesbaar.' });
  hash = await records.savePointVersion({ handover: handover.id, ...point, content });
  spoken = await records.saveMatterText({ ...written, matter: 'matter-1', content: 'Van allen samen.' });
  await records.keepDraft({ handover: handover.id, ...draft }, { fields: { a: 'half' }, basedOn: null });
});
afterAll(async () => {
  await owner.end();
  await database.close();
});

async function expectReadable(masterKeys: typeof before): Promise<void> {
  const records = await recordsWith(masterKeys);
  const viewer = { actor: actorOf('anna'), day: '2026-03-10' };
  expect((await records.handoverById(viewer, handover.id))?.client?.name).toBe('Noor Sleutel');
  expect((await records.textsById(handover.id, [text])).get(text)?.content).toBe('Blijft leesbaar.');
  expect((await records.matterTexts('matter-1')).get(spoken)?.content).toBe('Van allen samen.');
  expect((await records.pointVersions(handover.id, 'housing'))[0]?.content).toEqual(content);
  expect((await records.readDraft({ handover: handover.id, ...draft }))?.fields).toEqual({ a: 'half' });
}

const generations = async () => {
  const { rows } = await database.pool.query<{ generation: number }>(
    'select generation from client_keys where client_id = $1',
    [handover.state().client],
  );
  return rows.map(({ generation }) => generation);
};

describe('a new master key', () => {
  it('wraps every key; then the old one is not needed any more', async () => {
    expect(await rewrapKeys(owner, both)).toEqual({ done: 4, broken: [] });
    await expectReadable(after);
    await expect(recordsWith(before)).rejects.toThrow(/is not the one/);
  });

  it('is refused when the one that wraps the keys is not there', async () => {
    await expect(rewrapKeys(owner, before)).rejects.toThrow(/^The master key is not the one/);
  });

  it('has nothing left to do a second time', async () => {
    expect(await rewrapKeys(owner, both)).toEqual({ done: 0, broken: [] });
  });
});

describe('new keys, for each client and for all matters together,', () => {
  it('seal everything anew; hashes and ids stay as they were', async () => {
    const { rows: old } = await database.pool.query('select sealed_content from texts where id = $1', [text]);
    expect(await replaceClientKeys(owner, after)).toEqual({ done: 4, broken: [] });
    expect(await generations()).toEqual([2]);
    await expectReadable(after);
    const { rows } = await database.pool.query('select sealed_content from texts where id = $1', [text]);
    expect(rows).not.toEqual(old);
    const records = await recordsWith(after);
    expect(await records.savePointVersion({ handover: handover.id, ...point, content })).toBe(hash);
  });

  it('can be made while people write: nothing is lost, and nothing is under a key that is gone', async () => {
    const records = await recordsWith(after);
    const writing = Array.from({ length: 30 }, (_, at) =>
      records.saveText({
        ...{ handover: handover.id, kind: 'reason', author: 'anna' },
        ...{ content: `Nummer ${at}`, token: randomUUID() },
      }),
    );
    const speaking = Array.from({ length: 30 }, (_, at) =>
      records.saveMatterText({
        ...{ matter: 'matter-2', handover: null, kind: 'reason', author: 'anna' },
        ...{ content: `Nummer ${at}`, token: randomUUID() },
      }),
    );
    const rotating = replaceClientKeys(owner, after);
    const ids = await Promise.all(writing);
    const spokenIds = await Promise.all(speaking);
    expect((await rotating).broken).toEqual([]);
    const found = await (await recordsWith(after)).textsById(handover.id, ids);
    expect(ids.map((id) => found.get(id)?.content)).toEqual(ids.map((_id, at) => `Nummer ${at}`));
    const said = await (await recordsWith(after)).matterTexts('matter-2');
    expect(spokenIds.map((id) => said.get(id)?.content)).toEqual(ids.map((_id, at) => `Nummer ${at}`));
  });

  it('leave a client whose values do not open as they are, and say whose', async () => {
    const client = handover.state().client;
    const { rows } = await database.pool.query<{ sealed_phone: string }>(
      'select sealed_phone from clients where id = $1',
      [client],
    );
    const phone = (value: string | undefined) =>
      database.pool.query('update clients set sealed_phone = $2 where id = $1', [client, value]);
    const generation = await generations();
    await phone(`${rows[0]?.sealed_phone}A`);
    expect(await replaceClientKeys(owner, after)).toEqual({ done: 3, broken: [client] });
    expect(await generations()).toEqual(generation);
    await phone(rows[0]?.sealed_phone);
    await expectReadable(after);
  });

  it('are the only way in which a text is written anew, and only for the owner', async () => {
    const change = `update texts set sealed_content = sealed_content || 'A' where id = $1`;
    await expect(owner.query(change, [text])).rejects.toThrow(/only ever added to/);
    const asWorker = createPool({ url: database.workerUrl, log: silentLog, actor: { kind: 'system' } });
    try {
      await expect(
        asWorker.query(`begin; set local overstap.sealing_anew = on; update texts set token = 'x'; commit`),
      ).rejects.toThrow(/permission denied|only ever added to/);
    } finally {
      await asWorker.end();
    }
  });
});

describe('the key of a client', () => {
  it('does not go while anything sealed is left: nothing stays behind that nobody can open', async () => {
    const destroy = owner.query('delete from client_keys where client_id = $1', [handover.state().client]);
    await expect(destroy).rejects.toThrow(/foreign key/);
    await expectReadable(after);
  });
});
