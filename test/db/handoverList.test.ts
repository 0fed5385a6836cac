import { handoverList, type ListFilters, type ListPage } from '../../src/db/handoverList';
import { actorOf, seedDirectory, type MemberName } from '../support/directory';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { startRecorded, submitRecorded } from '../support/recordedHandover';
import { testVault } from '../support/vault';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  const { pool } = database;
  await seedDirectory(pool);
  await startRecorded(pool, { reference: 'OV-001', familyName: 'Aalbers' });
  const submitted = await startRecorded(pool, { reference: 'OV-002', familyName: 'Citroen' });
  await submitRecorded(submitted);
  await startRecorded(pool, { reference: 'OV-003', familyName: 'Bos 100%', neighbourhood: 'vleuten' });
  const withdrawn = await startRecorded(pool, { reference: 'OV-004', familyName: 'Dijk' });
  await withdrawn.ask('bram', { type: 'withdraw', reason: 'moved', text: null });
});
afterAll(() => database.close());

const everything: ListPage = { order: 'reference', descending: false, page: 1, size: 25 };

const listed = async (by: MemberName, filters: ListFilters = {}, page: Partial<ListPage> = {}) => {
  const viewer = { actor: actorOf(by), day: '2026-03-10' };
  const { rows, total } = await handoverList(database.pool, await testVault(database.pool), viewer, filters, {
    ...everything,
    ...page,
  });
  return { references: rows.map(({ reference }) => reference), total };
};

it('says of one that ended without a durable place in which phase that was, and why', async () => {
  const viewer = { actor: actorOf('anna'), day: '2026-03-10' };
  const vault = await testVault(database.pool);
  const { rows } = await handoverList(database.pool, vault, viewer, { ended: true }, everything);
  expect(rows.map(({ reference, dropOut }) => [reference, dropOut?.phase, dropOut?.reason])).toEqual([
    ['OV-001', undefined, undefined],
    ['OV-002', undefined, undefined],
    ['OV-003', undefined, undefined],
    ['OV-004', 'preparation', 'moved'],
  ]);
});

describe('the list of handovers', () => {
  it('shows the running ones, and the ended ones when asked', async () => {
    expect(await listed('anna')).toEqual({ references: ['OV-001', 'OV-002', 'OV-003'], total: 3 });
    expect((await listed('anna', { ended: true })).total).toBe(4);
    expect((await listed('anna', { phase: 'ended' })).references).toEqual(['OV-004']);
  });

  it.each<[string, ListFilters, string[]]>([
    ['a phase', { phase: 'submitted' }, ['OV-002']],
    ['a neighbourhood', { neighbourhood: 'vleuten' }, ['OV-003']],
    ['a cluster', { cluster: 'cluster-1' }, ['OV-001', 'OV-002']],
    ['a sender', { sender: 'lister' }, []],
    ['my own', { mine: true }, ['OV-001', 'OV-002', 'OV-003']],
    ['the stalled ones', { stalled: true }, []],
    ['being overdue', { overdue: true }, ['OV-002']],
    ['drop-out, also what is over', { droppedOut: true }, ['OV-004']],
    ['drop-out in a phase', { droppedOut: true, phase: 'pulse' }, []],
    ['part of a reference', { search: 'ov-00' }, ['OV-001', 'OV-002', 'OV-003']],
    ['part of a name', { search: 'noor cit' }, ['OV-002']],
    ['part of a name with other accents and capitals', { search: 'CÏT' }, ['OV-002']],
    ['the first letter of a name', { search: 'a' }, ['OV-001']],
    ['signs that mean something to SQL', { search: '100%' }, ['OV-003']],
    ['nothing but such signs', { search: '%_' }, []],
  ])('filters by %s', async (_what, filters, references) => {
    expect((await listed('anna', filters)).references).toEqual(references);
  });

  it('does not tell a programme manager by a search whose file it is', async () => {
    expect((await listed('iris', { search: 'Citroen' })).references).toEqual([]);
    expect((await listed('iris', { search: 'OV-002' })).references).toEqual(['OV-002']);
  });

  it('pages, and keeps the total on a page after the last', async () => {
    expect(await listed('anna', {}, { size: 2, page: 2 })).toEqual({ references: ['OV-003'], total: 3 });
    expect(await listed('anna', {}, { size: 2, page: 9 })).toEqual({ references: [], total: 3 });
  });

  it('sorts by client, due day and phase, both ways', async () => {
    expect((await listed('anna', {}, { order: 'client' })).references).toEqual([
      'OV-001',
      'OV-003',
      'OV-002',
    ]);
    expect((await listed('anna', {}, { order: 'client', descending: true })).references).toEqual([
      'OV-002',
      'OV-003',
      'OV-001',
    ]);
    expect((await listed('anna', {}, { order: 'client', size: 1, page: 2 })).references).toEqual(['OV-003']);
    expect((await listed('anna', {}, { order: 'phase', descending: true })).references[0]).toBe('OV-002');
    expect((await listed('anna', {}, { order: 'due' })).references).toHaveLength(3);
  });

  it('sorts by client what is not too much for that, and says when it did not', async () => {
    const viewer = { actor: actorOf('anna'), day: '2026-03-10' };
    const vault = await testVault(database.pool);
    const byClient = { ...everything, order: 'client', descending: true } as const;
    const list = (most: number) => handoverList(database.pool, vault, viewer, {}, byClient, most);
    expect(await list(3)).toMatchObject({ order: 'client', rows: [{ reference: 'OV-002' }, {}, {}] });
    expect(await list(2)).toMatchObject({ order: 'reference', rows: [{ reference: 'OV-003' }, {}, {}] });
  });
});
