import { randomUUID } from 'node:crypto';
import { commitMatter } from '../../../src/db/matters/commit';
import { createPool } from '../../../src/db/pool';
import { recordFrom } from '../../../src/domain/owned/owned';
import { raised, type BottleneckStory } from '../../domain/bottleneck/stories';
import { actor } from '../../support/cast';
import { seedDirectory } from '../../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../../support/postgres';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
});
afterAll(() => database.close());

const rowsOf = async (table: string, matter: string, column = 'matter_id') =>
  (
    await database.pool.query<Record<string, unknown>>(`select * from ${table} where ${column} = $1`, [
      matter,
    ])
  ).rows;

function begun(matter: string = randomUUID()) {
  const story: BottleneckStory = raised({ bottleneck: matter });
  const request = { id: randomUUID(), actor: actor('receiverContact') };
  const recorded = story.recorded().map((one) => ({ ...one, command: request.id }));
  return { story, matter, input: { kind: 'bottleneck' as const, matter, request, recorded } };
}

describe('a command of a matter', () => {
  it('is committed once, however often and however many at once come with it', async () => {
    const { matter, input } = begun();
    const pool = createPool({ url: database.workerUrl, log: silentLog, actor: { kind: 'system' } });
    try {
      const results = await Promise.all(Array.from({ length: 6 }, () => commitMatter(pool, input)));
      expect(results.map(({ kind }) => kind).sort()).toEqual([
        'committed',
        ...Array<string>(5).fill('repeated'),
      ]);
    } finally {
      await pool.end();
    }
    expect(await rowsOf('matter_events', matter)).toHaveLength(1);
    expect(await rowsOf('notices', matter)).toHaveLength(1);
    expect(await rowsOf('matters', matter, 'id')).toMatchObject([
      {
        kind: 'bottleneck',
        region: 'utrecht',
        cluster: null,
        topic: 'income',
        status: 'open',
        ended_at: null,
      },
    ]);
  });

  it('leaves one line in the access log: who, as what, and what it is about', async () => {
    const { matter, input } = begun();
    await commitMatter(database.pool, input);
    expect(await rowsOf('access_log', matter, 'record_id')).toMatchObject([
      {
        kind: 'create',
        person: 'receiverContact',
        role: 'contactPerson',
        organisation: 'buurtteam',
        record_kind: 'bottleneck',
        correlation_id: input.request.id,
        handover_id: null,
      },
    ]);
  });

  it('that speaks of one handover says so in the access log', async () => {
    const { story, matter, input } = begun();
    await commitMatter(database.pool, input);
    const request = { id: randomUUID(), actor: actor('receiverContact') };
    const event = {
      type: 'handoverAdded',
      handover: 'handover-7',
      cluster: 'cluster-1',
      text: null,
    } as const;
    const recorded = recordFrom(story.state(), request, story.now(), [event]);
    await commitMatter(database.pool, { ...input, request, recorded });
    const lines = await rowsOf('access_log', matter, 'record_id');
    expect(lines.map((line) => line['handover_id']).sort()).toEqual(['handover-7', null]);
  });

  it('leaves nothing at all when it does not follow on what is on record', async () => {
    const { matter, input } = begun();
    await commitMatter(database.pool, input);
    const other = { ...input, request: { ...input.request, id: randomUUID() } };
    await expect(commitMatter(database.pool, other)).rejects.toMatchObject({ name: 'SequenceFault' });
    const gap = begun();
    const late = { ...gap.input, recorded: gap.input.recorded.map((one) => ({ ...one, seq: 2 })) };
    await expect(commitMatter(database.pool, late)).rejects.toMatchObject({ name: 'SequenceFault' });
    await expect(
      commitMatter(database.pool, { ...begun().input, request: input.request }),
    ).rejects.toMatchObject({ name: 'SequenceFault' });
    expect(await rowsOf('matter_commands', matter)).toHaveLength(1);
    for (const table of [
      'matter_commands',
      'matter_events',
      'matter_people',
      'notices',
      'matter_expectations',
    ])
      expect(await rowsOf(table, gap.matter)).toEqual([]);
  });

  it('is never changed afterwards', async () => {
    const { matter, input } = begun();
    await commitMatter(database.pool, input);
    for (const change of [`update matter_events set type = 'x'`, 'delete from matter_events'])
      await expect(database.pool.query(`${change} where matter_id = '${matter}'`)).rejects.toThrow(
        /only ever added to/,
      );
  });
});
