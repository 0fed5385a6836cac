import type { Pool } from 'pg';
import { createRecordsActivities } from '../../activities/records';
import { runAs } from '../../src/db/actor';
import { boardCounts, boardList, type BoardFilters } from '../../src/db/board';
import { createRecordPool } from '../../src/db/pool';
import { actor } from '../support/cast';
import { actorOf, seedDirectory, type MemberName } from '../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';
import { startRecorded, submitRecorded } from '../support/recordedHandover';
import { started, transferred } from '../support/story';

/** Submitted on Monday 2 March, so its answer was due on the fifth. */
const day = '2026-03-10';

let database: TestDatabase;
let web: Pool;
beforeAll(async () => {
  database = await freshDatabase();
  web = createRecordPool({ url: database.webUrl, log: silentLog });
  await seedDirectory(database.pool);
  await startRecorded(database.pool, { reference: 'OV-001' });
  const submitted = await startRecorded(database.pool, { reference: 'OV-002' });
  await submitRecorded(submitted);
  await startRecorded(database.pool, { reference: 'OV-003', neighbourhood: 'vleuten' });
  const withdrawn = await startRecorded(database.pool, { reference: 'OV-004' });
  await withdrawn.ask('bram', { type: 'withdraw', reason: 'moved', text: null });
  const stalled = await startRecorded(database.pool, { reference: 'OV-005' });
  await stalled.ask('system', { type: 'timePasses' }, '2026-03-16T08:00:00.000Z');
});
afterAll(async () => {
  await web.end();
  await database.close();
});

const as = <Result>(by: MemberName, work: () => Result) =>
  runAs({ kind: 'person', viewer: { actor: actorOf(by), day } }, work);
const listed = async (filters: BoardFilters = {}, page = { page: 1, size: 25 }, by: MemberName = 'iris') =>
  (await as(by, () => boardList(web, filters, { day, ...page }))).map(({ reference }) => reference);

describe('the board', () => {
  it('counts the open handovers by phase and neighbourhood', async () => {
    const counts = await as('iris', () => boardCounts(web, { overdue: true }, day));
    expect(
      counts.sort((a, b) => `${a.phase}${a.neighbourhood}`.localeCompare(`${b.phase}${b.neighbourhood}`)),
    ).toEqual([
      expect.objectContaining({ phase: 'preparation', neighbourhood: 'vleuten', all: 1, shown: 0 }),
      expect.objectContaining({
        phase: 'preparation',
        neighbourhood: 'zuilen',
        all: 2,
        shown: 0,
        stalled: 1,
      }),
      expect.objectContaining({ phase: 'submitted', neighbourhood: 'zuilen', all: 1, shown: 1, overdue: 1 }),
    ]);
  });

  it('puts what is stalled on top, and then what was due first', async () => {
    expect((await listed()).slice(0, 2)).toEqual(['OV-005', 'OV-002']);
    expect(await listed()).toHaveLength(4);
    expect(await listed({}, { page: 2, size: 3 })).toHaveLength(1);
  });

  it.each<[string, BoardFilters, string[]]>([
    ['a phase', { phase: 'submitted' }, ['OV-002']],
    ['a neighbourhood', { neighbourhood: 'vleuten' }, ['OV-003']],
    ['a cluster', { cluster: 'cluster-6' }, ['OV-003']],
    ['another sender', { sender: 'lister' }, []],
    ['being stalled', { stalled: true }, ['OV-005']],
    ['being overdue', { overdue: true }, ['OV-002']],
    ['an open safety net', { safetyNet: true }, []],
    ['drop-out that is still followed', { droppedOut: true }, []],
    ['whose turn it is', { owner: 'eva' }, ['OV-002']],
    ['all at once', { phase: 'submitted', cluster: 'cluster-1', owner: 'eva', overdue: true }, ['OV-002']],
  ])('filters by %s', async (_what, filters, references) => {
    expect(await listed(filters)).toEqual(references);
  });

  it('says who is at turn, with what and until when; never who it is about', async () => {
    const [row] = await as('iris', () => boardList(web, { phase: 'submitted' }, { day, page: 1, size: 1 }));
    expect(row?.waitsFor).toMatchObject({ kind: 'answerSubmission', dueDay: '2026-03-05', owner: 'eva' });
    expect(JSON.stringify(row)).not.toContain('Bakker');
  });

  it('shows nothing of what somebody may not see', async () => {
    expect(await listed({}, { page: 1, size: 25 }, 'joost')).toEqual([]);
  });

  it('tells whoever listens that something changed, and nothing of what', async () => {
    const client = await database.pool.connect();
    const heard: (string | undefined)[] = [];
    client.on('notification', ({ payload }) => heard.push(payload));
    await client.query('listen overstap_board');
    await startRecorded(database.pool, { reference: 'OV-006', neighbourhood: 'vleuten' });
    await client.query('select 1');
    await client.query('unlisten overstap_board');
    client.release();
    expect(new Set(heard)).toEqual(new Set(['handovers']));
  });

  it('finds who dropped out and is still followed, with the phase in which that was', async () => {
    const story = transferred(started({ start: { reference: 'OV-007' } }));
    const decision = { kind: 'close', reason: 'endedByProvider', goesWrong: 'yes' } as const;
    const details = { independent: 'no', secondOpinion: 'text-1', text: null } as const;
    story
      .by('senderContact', {
        type: 'proposeDecision',
        proposal: 'p1',
        decision: { ...decision, ...details },
      })
      .by('receiverContact', { type: 'agreeDecision', proposal: 'p1' });
    await createRecordsActivities({ pool: database.pool }).commit({
      handover: story.state().id,
      request: { id: 'closed', actor: actor('receiverContact') },
      recorded: [...story.recorded()],
    });
    expect(await listed({ droppedOut: true })).toEqual(['OV-007']);
    const rows = await as('iris', () => boardList(web, { droppedOut: true }, { day, page: 1, size: 1 }));
    expect(rows).toMatchObject([
      { phase: 'pulse', dropOut: { phase: 'aftercare', reason: 'endedByProvider' } },
    ]);
  });
});
