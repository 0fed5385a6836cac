import {
  becameStalled,
  noLongerStalled,
  openSafetyNet,
  summaryFigures,
} from '../../../src/db/weekly/figures';
import type { Command } from '../../../src/domain/handover/commands';
import { seedDirectory } from '../../support/directory';
import { freshDatabase, type TestDatabase } from '../../support/postgres';
import { startRecorded, type RecordedHandover } from '../../support/recordedHandover';

let database: TestDatabase;

const edit = (version: string): Command => ({
  type: 'editPoint',
  point: 'network',
  basedOn: null,
  version,
  status: 'ready',
  agreements: [],
});

/** Started on 2 March; without progress it is stalled from the 16th. */
const stalledOn = async (reference: string, at: string): Promise<RecordedHandover> => {
  const handover = await startRecorded(database.pool, { reference });
  await handover.ask('system', { type: 'timePasses' }, at);
  return handover;
};

const week = { from: '2026-03-16', until: '2026-03-23' };
const weekAfter = { from: '2026-03-23', until: '2026-03-30' };
const weekBefore = { from: '2026-03-09', until: '2026-03-16' };
const of = (...references: string[]) => ({ total: references.length, references });

beforeAll(async () => {
  database = await freshDatabase();
  const { pool } = database;
  await seedDirectory(pool);
  // A stays stalled. B goes on in the same week, twice. C goes on half an hour after midnight on Monday, in Amsterdam.
  await stalledOn('OV-A', '2026-03-17T09:00:00.000Z');
  const b = await stalledOn('OV-B', '2026-03-17T09:00:00.000Z');
  await b.ask('anna', edit('b-1'), '2026-03-19T09:00:00.000Z');
  await b.ask('anna', { ...edit('b-2'), basedOn: 'b-1' } as Command, '2026-03-20T09:00:00.000Z');
  const c = await stalledOn('OV-C', '2026-03-17T09:00:00.000Z');
  await c.ask('anna', edit('c-1'), '2026-03-22T23:30:00.000Z');
  // D goes on in time. E becomes stalled on Monday, before that week begins by the clock of Greenwich.
  const d = await startRecorded(pool, { reference: 'OV-D' });
  await d.ask('anna', edit('d-1'), '2026-03-12T09:00:00.000Z');
  await stalledOn('OV-E', '2026-03-22T23:30:00.000Z');
});
afterAll(() => database.close());

describe('What became stalled in a week', () => {
  it('is what was not stalled before, counted once, by the clock of Amsterdam', async () => {
    expect(await becameStalled(database.pool, weekBefore)).toEqual(of());
    expect(await becameStalled(database.pool, week)).toEqual(of('OV-A', 'OV-B', 'OV-C'));
    expect(await becameStalled(database.pool, weekAfter)).toEqual(of('OV-E'));
  });
});

describe('What was solved in a week', () => {
  it('was stalled and went on in that week, however often it went on', async () => {
    expect(await noLongerStalled(database.pool, weekBefore)).toEqual(of());
    expect(await noLongerStalled(database.pool, week)).toEqual(of('OV-B'));
    expect(await noLongerStalled(database.pool, weekAfter)).toEqual(of('OV-C'));
  });
});

describe('What waits for a programme manager', () => {
  const reached = (key: string, reference: string, as: string, recipient = 'iris') =>
    database.pool.query(
      `insert into notices (key, handover_id, kind, recipient, mail, payload, status)
       select $1, h.id, 'expectationDue', $4, 'bundled',
              jsonb_build_object('expectation', jsonb_build_object('key', e.key, 'as', $3::text)), 'sent'
         from handovers h join lateral (select key from expectations where handover_id = h.id order by key limit 1) e
           on true
        where h.reference = $2`,
      [key, reference, as, recipient],
    );

  it('is what is open and reached them, with what did not arrive, clusters without a conference and open calls', async () => {
    const { pool } = database;
    await pool.query('delete from notices');
    await reached('1', 'OV-A', 'programmeManager');
    // The same once more is one handover; a reminder to an owner and what reached somebody else do not count.
    await reached('2', 'OV-A', 'programmeManager');
    await reached('3', 'OV-B', 'owner');
    await reached('4', 'OV-C', 'manager', 'dirk');
    // What was done since does not wait any more.
    await pool.query(
      `insert into notices (key, handover_id, kind, recipient, mail, payload, status)
       select '5', id, 'expectationDue', 'iris', 'bundled',
              '{"expectation": {"key": "done", "as": "programmeManager"}}', 'sent' from handovers where reference = 'OV-D'`,
    );
    // Two did not arrive, one of them before that week.
    await pool.query(
      `update notices set status = 'failed', created_at = '2026-03-18T09:00:00Z' where key = '4'`,
    );
    await pool.query(
      `update notices set status = 'failed', created_at = '2026-03-12T09:00:00Z' where key = '3'`,
    );
    await pool.query(
      `insert into matters (id, kind, region, cluster, seq, topic, status, started_at, policy_version, state)
       select 'conference-' || c.id, 'conference', 'utrecht', c.id, 1, 'conference', 'x', now(), r.policy_version,
              jsonb_build_object('missedSince', case when c.position < 2 then '2026-03-01' end)
         from clusters c join regions r on r.id = c.region where c.position < 4`,
    );
    // Her own of this week waits; what is due after the next summary not yet.
    await pool.query(
      `insert into matter_expectations (matter_id, key, kind, owner, vacant, programme_manager, escalates_to, due_day,
                                        due_at, ladder)
       select 'conference-cluster-' || number, 'removeObstacle', 'removeObstacle', 'iris', false, 'iris', 'iris', due,
              now(), 'standard'
         from (values (3, date '2026-03-29'), (4, date '2026-03-30')) own (number, due)`,
    );
    await pool.query(`update handovers set safety_net_open = true where reference in ('OV-D', 'OV-E')`);

    const figures = await summaryFigures(pool, 'iris', week);
    expect(figures).toEqual({
      stalled: of('OV-A', 'OV-B', 'OV-C'),
      solved: of('OV-B'),
      waiting: of('OV-A'),
      waitingMatters: [{ kind: 'conference', topic: 'conference', place: 'Cluster 3' }],
      undelivered: 1,
      withoutConference: ['Cluster 1', 'Cluster 2'],
      safetyNet: of('OV-D', 'OV-E'),
    });
  });

  it('names twenty, and counts all', async () => {
    const { pool } = database;
    for (let number = 10; number < 32; number += 1)
      await startRecorded(pool, { reference: `OV-many-${number}` });
    await pool.query(`update handovers set safety_net_open = reference like 'OV-many-%'`);
    const { total, references } = await openSafetyNet(pool);
    expect(total).toBe(22);
    expect(references).toHaveLength(20);
    expect(references[19]).toBe('OV-many-29');
  });
});
