import { createRecordsActivities } from '../../activities/records';
import { loadHandover } from '../../src/db/handovers';
import { expectations } from '../../src/domain/expectations';
import { defaultPolicy } from '../../src/domain/policy';
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
});
beforeEach(async () => {
  handover = await startRecorded(database.pool);
});
afterAll(() => database.close());

const records = () => createRecordsActivities({ pool: database.pool });

const count = async (table: string, id = handover.id) => {
  const { rows } = await database.pool.query<{ found: number }>(
    `select count(*) as found from ${table} where handover_id = $1`,
    [id],
  );
  return rows[0]?.found;
};

const counts = async () =>
  Promise.all(
    ['handover_events', 'handled_commands', 'expectations', 'notices', 'access_log'].map((t) => count(t)),
  );

const basis = { type: 'recordBasis', kind: 'consent', informedOn: '2026-03-02', text: null } as const;

describe('committing a command', () => {
  it('gives tables that say the same as the rules', async () => {
    await submitRecorded(handover);
    await acceptRecorded(handover);
    expect(await loadHandover(database.pool, handover.id)).toEqual({
      state: handover.state(),
      policy: defaultPolicy,
    });
    const { rows } = await database.pool.query<{ key: string; due_at: string; owner: string }>(
      'select key, due_at, owner from expectations where handover_id = $1 order by due_at, key',
      [handover.id],
    );
    expect(rows).toEqual(
      expectations(handover.state(), defaultPolicy).map(({ key, dueAt, owner }) => ({
        key,
        due_at: dueAt,
        owner,
      })),
    );
  });

  it('changes nothing when the same command comes again', async () => {
    const input = handover.decided('anna', basis);
    expect(await records().commit(input)).toEqual({ kind: 'committed', seq: 2 });
    const after = await counts();
    expect(await records().commit(input)).toEqual({ kind: 'repeated', seq: 2 });
    expect(await counts()).toEqual(after);
  });

  it('commits once when the same command comes many times at once', async () => {
    const input = handover.decided('anna', basis);
    const results = await Promise.all(Array.from({ length: 8 }, () => records().commit(input)));
    expect(results.filter(({ kind }) => kind === 'committed')).toHaveLength(1);
    expect(await count('handover_events')).toBe(2);
  });

  it('lets only one of two commands that both follow on the same event through', async () => {
    const inputs = [handover.decided('anna', basis), handover.decided('anna', basis)];
    const results = await Promise.allSettled(inputs.map((input) => records().commit(input)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { name: 'SequenceFault' },
    });
    expect(await count('handled_commands')).toBe(2);
  });

  it('leaves nothing when it is killed in the middle, and is then committed by the next try', async () => {
    const input = handover.decided('anna', basis);
    const before = await counts();
    const blocker = await database.pool.connect();
    await blocker.query('begin');
    await blocker.query('lock table access_log in exclusive mode');
    const killed = records()
      .commit(input)
      .catch((error: Error) => error);
    await killBlocked(blocker);
    await blocker.query('rollback');
    blocker.release();
    expect(await killed).toBeInstanceOf(Error);
    expect(await counts()).toEqual(before);
    expect(await records().commit(input)).toEqual({ kind: 'committed', seq: 2 });
  });

  it('refuses events for a handover that was never started', async () => {
    const input = { ...handover.decided('anna', basis), handover: 'unknown' };
    await expect(records().commit(input)).rejects.toMatchObject({ name: 'SequenceFault' });
  });

  it('refuses a command id that belongs to another handover', async () => {
    const input = handover.decided('anna', basis);
    await records().commit(input);
    const other = await startRecorded(database.pool);
    const borrowed = other.decided('anna', basis, undefined, input.request.id);
    await expect(records().commit(borrowed)).rejects.toMatchObject({ name: 'SequenceFault' });
  });

  it('writes who asked what in the access log', async () => {
    const { rows } = await database.pool.query<object>(
      'select kind, person, role, organisation, record_kind from access_log where handover_id = $1',
      [handover.id],
    );
    expect(rows).toEqual([
      {
        ...{ kind: 'create', person: 'anna', role: 'caseWorker', organisation: 'tussenvoorziening' },
        record_kind: 'command',
      },
    ]);
  });

  it('never changes or forgets an event', async () => {
    for (const sql of ['update handover_events set seq = 9', 'delete from handover_events'])
      await expect(database.pool.query(sql)).rejects.toThrow(/only ever added to/);
  });
});

/** Ends the connection of the commit as soon as it waits for the lock that the blocker holds. */
async function killBlocked(blocker: { query: TestDatabase['pool']['query'] }): Promise<void> {
  for (;;) {
    const { rowCount } = await blocker.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where pg_backend_pid() = any (pg_blocking_pids(pid))`,
    );
    if (rowCount) return;
  }
}
