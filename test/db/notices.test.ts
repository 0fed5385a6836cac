import { randomUUID } from 'node:crypto';
import { createRecordsActivities } from '../../activities/records';
import {
  claimBundle,
  claimUrgent,
  failedNotices,
  handoversWithUrgentNotices,
  markFailed,
  markPending,
  markSent,
} from '../../src/db/notices';
import { seedDirectory } from '../support/directory';
import { freshDatabase, type TestDatabase } from '../support/postgres';
import { startRecorded, submitRecorded, type RecordedHandover } from '../support/recordedHandover';

const patience = 60;

let database: TestDatabase;
let handover: RecordedHandover;
beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
});
beforeEach(async () => {
  handover = await startRecorded(database.pool);
  await submitRecorded(handover);
  await database.pool.query(`update notices set mail = 'now' where handover_id = $1`, [handover.id]);
});
afterAll(() => database.close());

const urgent = () => claimUrgent(database.pool, handover.id, patience);
const keys = (claimed: Awaited<ReturnType<typeof urgent>>) => claimed.map(({ notice }) => notice.key);

describe('notices', () => {
  it('are claimed by one of many callers at once', async () => {
    const claimed = (await Promise.all(Array.from({ length: 6 }, urgent))).flat();
    expect(claimed.length).toBeGreaterThan(0);
    expect(new Set(keys(claimed)).size).toBe(claimed.length);
    expect(claimed[0]).toMatchObject({ handover: handover.id, attempts: 1, neighbourhoodName: 'Zuilen' });
  });

  it('are never claimed again once they were sent', async () => {
    const claimed = await urgent();
    await markSent(database.pool, keys(claimed), randomUUID());
    await database.pool.query(`update notices set claimed_at = now() - interval '1 day'`);
    expect(await urgent()).toEqual([]);
    expect(await handoversWithUrgentNotices(database.pool)).not.toContain(handover.id);
  });

  it('come back when sending failed, and when whoever claimed them died', async () => {
    const claimed = await urgent();
    await markPending(database.pool, keys(claimed), 'ECONNREFUSED');
    const second = await urgent();
    expect(keys(second)).toEqual(keys(claimed));
    await database.pool.query(`update notices set claimed_at = now() - interval '1 hour'`);
    expect(keys(await urgent())).toEqual(keys(claimed));
  });

  it('show as not delivered when they were given up', async () => {
    const claimed = await urgent();
    await markFailed(database.pool, keys(claimed), 'refused');
    const failed = await failedNotices(database.pool, 50);
    expect(failed.map(({ key }) => key)).toEqual(expect.arrayContaining(keys(claimed)));
  });

  it('are not made twice by a command that comes twice', async () => {
    const { pool } = database;
    const count = async () =>
      (await pool.query<{ n: number }>('select count(*) as n from notices')).rows[0]?.n;
    const accept = { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null } as const;
    const input = handover.decided('eva', accept);
    const { commit } = createRecordsActivities({ pool });
    await commit(input);
    const after = await count();
    await commit(input);
    expect(await count()).toBe(after);
  });

  it('wait for the daily mail of each person apart', async () => {
    await database.pool.query(
      `update notices set mail = 'bundled', recipient = 'hans' where handover_id = $1`,
      [handover.id],
    );
    expect((await claimBundle(database.pool, 'hans', patience)).length).toBeGreaterThan(0);
    expect(await claimBundle(database.pool, 'joost', patience)).toEqual([]);
    expect(await urgent()).toEqual([]);
  });
});
