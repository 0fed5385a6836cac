import { rebuildProjections } from '../../src/db/rebuildProjections';
import { runRebuild } from '../../src/tools/rebuildReport';
import { seedDirectory } from '../support/directory';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import {
  acceptRecorded,
  startRecorded,
  submitRecorded,
  type RecordedHandover,
} from '../support/recordedHandover';

let database: TestDatabase;
let handover: RecordedHandover;
beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  handover = await startRecorded(database.pool);
  await submitRecorded(handover);
  await acceptRecorded(handover);
  await startRecorded(database.pool);
});
afterAll(() => database.close());

const notices = async () => (await database.pool.query<object>('select * from notices order by key')).rows;

describe('rebuilding the projections', () => {
  it('gives the tables that the commits left, and no notice', async () => {
    const before = await notices();
    const rebuilt = await rebuildProjections(database.pool);
    expect(rebuilt).toEqual({ handovers: 2, matters: 0, events: handover.state().seq + 1, differences: [] });
    expect(await notices()).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });

  it('names every row that was wrong, lost or too many, mends it, and exits with 1', async () => {
    const { pool, url } = database;
    await pool.query(`update handovers set phase = 'pulse' where id = $1`, [handover.id]);
    await pool.query(
      `insert into expectations select $1, 'ghost', kind, side, role, owner, vacant, deputy,
      manager, programme_manager, escalates_to, due_day, due_at, ladder, points, number, extendable
      from expectations limit 1`,
      [handover.id],
    );
    const lines: string[] = [];
    expect(await runRebuild(url, (line) => lines.push(line))).toBe(1);
    expect(lines).toEqual([
      `handovers ${handover.id}: changed`,
      `expectations ${handover.id} ghost: lost`,
      expect.stringMatching(/2 differences/),
    ]);
    expect(await runRebuild(url, () => undefined)).toBe(0);
  });

  it('counts what happened before figures were kept, as after an upgrade, and does so once', async () => {
    const { pool } = database;
    const tables = ['measures', 'measure_counts', 'handover_steps'];
    for (const table of tables) await pool.query(`delete from ${table}`);
    const { differences } = await rebuildProjections(pool);
    expect(new Set(differences.map(({ table, kind }) => `${table} ${kind}`))).toEqual(
      new Set(tables.map((table) => `${table} gained`)),
    );
    expect((await rebuildProjections(pool)).differences).toEqual([]);
  });
});
