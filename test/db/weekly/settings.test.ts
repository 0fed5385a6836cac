import type { Pool } from 'pg';
import { runAs, type DatabaseActor } from '../../../src/db/actor';
import { setSwitchedOff, switchedOff } from '../../../src/db/noticeSettings';
import { createRecordPool } from '../../../src/db/pool';
import { failedSummaries } from '../../../src/db/weekly/summaries';
import { actorOf, seedDirectory, type MemberName } from '../../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../../support/postgres';

let database: TestDatabase;
let web: Pool;
beforeAll(async () => {
  database = await freshDatabase();
  web = createRecordPool({ url: database.webUrl, log: silentLog, max: 3 });
  await seedDirectory(database.pool);
});
afterAll(async () => {
  await web.end();
  await database.close();
});

const as = (person: MemberName): DatabaseActor => ({
  kind: 'person',
  viewer: { actor: actorOf(person), day: '2026-03-10' },
});
const by = (person: MemberName) => ({ person, organisation: 'buurtteam', role: 'contactPerson' as const });

describe('What somebody does not want by mail', () => {
  it('is kept and changed by themselves, with a line in the access log each time', async () => {
    await runAs(as('eva'), async () => {
      expect(await switchedOff(web, 'eva')).toEqual([]);
      await setSwitchedOff(web, 'eva', ['reminders', 'meetings'], by('eva'));
      await setSwitchedOff(web, 'eva', ['handovers'], by('eva'));
      expect(await switchedOff(web, 'eva')).toEqual(['handovers']);
    });
    const { rows } = await database.pool.query(
      `select kind, person, record_id as id from access_log where record_kind = 'noticeSettings'`,
    );
    expect(rows).toEqual(Array(2).fill({ kind: 'change', person: 'eva', id: 'eva' }));
  });

  it('is nobody else’s to see or to change, not even the programme manager’s', async () => {
    for (const other of ['bram', 'iris', 'kim'] as const)
      await runAs(as(other), async () => {
        expect(await switchedOff(web, 'eva')).toEqual([]);
        await expect(setSwitchedOff(web, 'eva', ['reminders'], by(other))).rejects.toThrow(
          /row-level security/,
        );
      });
    expect(await switchedOff(database.pool, 'eva')).toEqual(['handovers']);
  });

  it('is never a word that means nothing', async () => {
    const nonsense = ['escalations'] as never[];
    await expect(setSwitchedOff(database.pool, 'bram', nonsense, by('bram'))).rejects.toThrow(/check/);
  });
});

describe('Weekly summaries that did not arrive', () => {
  it('are shown to programme managers and to nobody else', async () => {
    await database.pool.query(
      `insert into weekly_summaries (person, day, status) values ('iris', '2026-03-09', 'failed')`,
    );
    const shown = (person: MemberName) => runAs(as(person), () => failedSummaries(web, 10));
    expect(await shown('iris')).toMatchObject([{ summary: '2026-03-09', recipientName: 'iris' }]);
    expect(await shown('eva')).toEqual([]);
  });
});
