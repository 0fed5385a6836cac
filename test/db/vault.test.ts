import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { createRecords, type Records } from '../../src/db';
import { runAs } from '../../src/db/actor';
import { openVault } from '../../src/db/keys';
import { createRecordPool } from '../../src/db/pool';
import { sealedColumns } from '../../src/db/sealedColumns';
import { masterKeysOf, type Place } from '../../src/vault';
import { actorOf, seedDirectory, type MemberName } from '../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';
import {
  acceptRecorded,
  startRecorded,
  submitRecorded,
  type RecordedHandover,
} from '../support/recordedHandover';
import { testMasterKey } from '../support/vault';

/** Nothing else in the world is called this. */
const mark = 'Kiekendief';
const born = '1987-11-29';
const day = '2026-03-10';

let database: TestDatabase;
let web: Pool;
let records: Records;
let handover: RecordedHandover;
const faults: Place[] = [];

const masterKeys = masterKeysOf({ text: testMasterKey });
const as = <Result>(name: MemberName, work: () => Promise<Result>) =>
  runAs({ kind: 'person', viewer: { actor: actorOf(name), day } }, work);

const viewer = (name: MemberName) => ({ actor: actorOf(name), day });

const everything = { order: 'reference', descending: false, page: 1, size: 25 } as const;

const search = async (name: MemberName, term: string) => {
  const { rows } = await as(name, () => records.handoverList(viewer(name), { search: term }, everything));
  return rows.map(({ clientName }) => clientName);
};

beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  web = createRecordPool({ url: database.webUrl, log: silentLog });
  const vault = await openVault(web, masterKeys, { error: (place) => faults.push(place as Place) });
  records = createRecords(web, vault);
  handover = await startRecorded(database.pool, { familyName: mark, birthDate: born });
  await submitRecorded(handover);
  await acceptRecorded(handover);
});
beforeEach(() => faults.splice(0));
afterAll(async () => {
  await web.end();
  await database.close();
});

const text = () => ({ handover: handover.id, kind: 'reason', author: 'anna', token: randomUUID() });

const content = { answers: { address: `${mark}straat 1` }, stillNeeded: [], complete: false };

/** Every row of every table as the database itself would print it. */
async function dump(): Promise<string> {
  const { rows } = await database.pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const tables = await Promise.all(
    rows.map(
      async ({ name }) =>
        (await database.pool.query<{ row: string }>(`select t::text as row from ${name} t`)).rows,
    ),
  );
  return tables
    .flat()
    .map(({ row }) => row)
    .join('\n');
}

describe('what is written about a client', () => {
  it('is read again by who may, and stands nowhere in the database', async () => {
    const point = { handover: handover.id, point: 'housing', author: 'anna' } as const;
    const draft = { person: 'anna', handover: handover.id, point: 'safety' } as const;
    const { id, hash } = await as('anna', async () => ({
      id: await records.saveText({ ...text(), content: `${mark} sliep slecht.` }),
      hash: await records.savePointVersion({ ...point, content }),
      kept: await records.keepDraft(draft, { fields: { earlySigns: `${mark} drinkt` }, basedOn: null }),
    }));
    await as('anna', async () => {
      expect((await records.textsById(handover.id, [id])).get(id)?.content).toBe(`${mark} sliep slecht.`);
      const versions = await records.pointsByVersion(handover.id, [{ point: 'housing', version: hash }]);
      expect(versions.get('housing')?.content).toEqual(content);
      expect((await records.readDraft(draft))?.fields).toEqual({ earlySigns: `${mark} drinkt` });
      const detail = await records.handoverById(viewer('anna'), handover.id);
      expect(detail?.client).toMatchObject({
        name: `Noor ${mark}`,
        birthDate: born,
        phone: '06 00 00 00 00',
      });
    });
    const everything = await dump();
    expect(everything).toContain(handover.id);
    for (const planted of [mark, mark.toLowerCase(), born, '06 00 00', 'slecht', 'drinkt'])
      expect([planted, everything.includes(planted)]).toEqual([planted, false]);
    expect(faults).toEqual([]);
  });

  it('is the same row when the same form comes twice, for somebody who may write and not read as well', async () => {
    const once = { ...text(), author: 'iris', content: 'Wie antwoordt er?' };
    const ids = await as('iris', async () => [await records.saveText(once), await records.saveText(once)]);
    expect(ids[0]).toBe(ids[1]);
    expect(await as('iris', () => records.textsById(handover.id, ids))).toEqual(new Map());
  });

  it('has an id that does not give it away: another client with the same words has another', async () => {
    const other = await startRecorded(database.pool);
    const same = { ...text(), content: 'nee' };
    const [mine, theirs] = await as('anna', async () => [
      await records.saveText(same),
      await records.saveText({ ...same, handover: other.id }),
    ]);
    expect(mine).not.toBe(theirs);
  });
});

describe('the search on a part of a name', () => {
  it.each(['kieken', 'KIEK', 'diëf', 'noor kie', 'k'])('finds %j for both sides', async (term) => {
    expect(await search('anna', term)).toEqual([`Noor ${mark}`]);
    expect(await search('eva', term)).toEqual([`Noor ${mark}`]);
  });

  it.each<MemberName>(['joost', 'hans', 'iris', 'kim'])(
    'finds nothing for %s, who may not know',
    async (name) => {
      expect(await search(name, mark)).toEqual([]);
    },
  );

  it('knows a client of one’s own organisation by family name and birth date, and no other’s', async () => {
    const wanted = { familyName: `de ${mark.toUpperCase()}`, birthDate: born };
    const found = (name: MemberName, at: string) => as(name, () => records.findSameClients(at, wanted));
    expect(await found('anna', 'tussenvoorziening')).toMatchObject([
      { name: `Noor ${mark}`, birthDate: born },
    ]);
    expect(await found('joost', 'lister')).toEqual([]);
    expect(await found('joost', 'tussenvoorziening')).toEqual([]);
  });
});

describe('keys', () => {
  const keysSeenBy = (name: MemberName) =>
    as(name, async () => (await web.query<{ client_id: string }>('select client_id from client_keys')).rows);

  it('are seen by who sees something of the handover, and by nobody else', async () => {
    const { client } = handover.state();
    expect(await keysSeenBy('anna')).toContainEqual({ client_id: client });
    expect(await keysSeenBy('joost')).toEqual([]);
    expect((await web.query('select from client_keys')).rowCount).toBe(0);
  });

  it.each([
    ['changed', `update client_keys set wrapped = '1.x'`],
    ['deleted', 'delete from client_keys'],
  ])('are not %s by the web application', async (_what, statement) => {
    await expect(as('anna', () => web.query(statement))).rejects.toThrow(/permission denied/);
  });

  it('do not open with another master key: one sentence at the start', async () => {
    const other = masterKeysOf({ text: 'f0'.repeat(32) });
    await expect(openVault(web, other, { error: () => undefined })).rejects.toThrow(
      /^The master key is not the one with which this database was filled: [^.]*\.$/,
    );
  });
});

describe('a value that was tampered with', () => {
  const owner = (statement: string, values: unknown[]) => database.pool.query(statement, values);
  const asOwner = async (statement: string, values: unknown[]) => {
    await owner('alter table texts disable trigger texts_are_kept', []);
    await owner(statement, values);
    await owner('alter table texts enable trigger texts_are_kept', []);
  };

  it('is not shown, and is told as a fault without what it holds', async () => {
    const [one, other] = await as('anna', async () => [
      await records.saveText({ ...text(), content: 'een' }),
      await records.saveText({ ...text(), content: 'twee' }),
    ]);
    await asOwner(
      'update texts set sealed_content = (select sealed_content from texts where id = $2) where id = $1',
      [one, other],
    );
    const found = await as('anna', () => records.textsById(handover.id, [one ?? '', other ?? '']));
    expect(found.get(one ?? '')?.content).toBe('[niet leesbaar / cannot be read]');
    expect(found.get(other ?? '')?.content).toBe('twee');
    expect(faults).toEqual([{ table: 'texts', row: one, column: 'sealed_content' }]);
  });

  it('is no version of a point to go on from', async () => {
    const point = { handover: handover.id, point: 'network', author: 'anna' } as const;
    const hash = await as('anna', () => records.savePointVersion({ ...point, content }));
    await owner('alter table point_versions disable trigger point_versions_are_kept', []);
    await owner(`update point_versions set sealed_content = sealed_content || 'A' where hash = $1`, [hash]);
    await owner('alter table point_versions enable trigger point_versions_are_kept', []);
    await expect(as('anna', () => records.pointVersions(handover.id, 'network'))).rejects.toThrow(
      'A version of a point does not open',
    );
  });

  it('gives one client the name of another nowhere', async () => {
    const victim = await startRecorded(database.pool, { familyName: 'Slachtoffer' });
    await owner(
      `update clients set sealed_name = (select sealed_name from clients where id = $2) where id = $1`,
      [victim.state().client, handover.state().client],
    );
    const detail = await as('anna', () => records.handoverById(viewer('anna'), victim.id));
    expect(detail).toMatchObject({ visibility: 'full', client: null });
    expect(faults).toEqual([expect.objectContaining({ table: 'clients', row: victim.state().client })]);
  });
});

describe('a client whose key is gone', () => {
  it('reads as erased everywhere, and is no fault', async () => {
    const gone = await startRecorded(database.pool, { familyName: 'Vergeten' });
    const id = await as('anna', () => records.saveText({ ...text(), handover: gone.id, content: 'Weg.' }));
    // As in a restored backup without its keys: the database itself would refuse to take them away.
    await database.pool.query(
      `begin; set local session_replication_role = replica;
       delete from client_keys where client_id = '${gone.state().client}'; commit`,
    );
    const vault = await openVault(web, masterKeys, { error: (place) => faults.push(place as Place) });
    const later = createRecords(web, vault);
    await as('anna', async () => {
      expect(await later.handoverById(viewer('anna'), gone.id)).toMatchObject({ client: null });
      expect((await later.textsById(gone.id, [id])).get(id)?.content).toBe('[gewist / erased]');
      const listed = await later.handoverList(viewer('anna'), { search: gone.state().reference }, everything);
      expect(listed.rows).toMatchObject([{ id: gone.id, clientName: null }]);
    });
    expect(faults).toEqual([]);
  });
});

describe('the database', () => {
  it('takes no value that is not sealed, or under a key that is not there', async () => {
    const insert = (sealed: string) =>
      database.pool.query(
        `insert into texts (id, handover_id, kind, sealed_content, token) values ('x', 'x', 'x', $1, 'x')`,
        [sealed],
      );
    await expect(insert('plain words')).rejects.toThrow(/check constraint|foreign key/);
    await expect(insert('1.nokey.AAAAAAAAAAAAAAAA.AAAA')).rejects.toThrow(/foreign key/);
  });

  it('has the sealed columns that are known to be so, each with the key it needs', async () => {
    const { rows } = await database.pool.query<{ table: string; column: string }>(
      `select table_name as table, column_name as column from information_schema.columns
        where table_schema = 'public' and column_name like 'sealed\\_%' order by 1, 2`,
    );
    expect(rows).toEqual(
      sealedColumns
        .map(({ table, column }) => ({ table, column }))
        .sort((a, b) => (`${a.table}.${a.column}` < `${b.table}.${b.column}` ? -1 : 1)),
    );
  });
});
