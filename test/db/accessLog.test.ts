import type { Pool } from 'pg';
import { createRecordsActivities } from '../../activities/records';
import { accessLines, countAccessLines, recordAccess, verifyChain, whoLooked } from '../../src/db/accessLog';
import type { Access } from '../../src/db/accessLog';
import { runAs, type DatabaseActor } from '../../src/db/actor';
import { createPool, createRecordPool } from '../../src/db/pool';
import { inTransaction } from '../../src/db/transaction';
import type { Role } from '../../src/domain/permissions';
import { actorOf, seedDirectory, type MemberName } from '../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';
import {
  acceptRecorded,
  startRecorded,
  submitRecorded,
  type RecordedHandover,
} from '../support/recordedHandover';

let database: TestDatabase;
let web: Pool;
let worker: Pool;
let handover: RecordedHandover;
beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  handover = await startRecorded(database.pool);
  web = createRecordPool({ url: database.webUrl, log: silentLog });
  worker = createPool({ url: database.workerUrl, log: silentLog, actor: { kind: 'system' } });
});
afterAll(async () => {
  await Promise.all([web.end(), worker.end()]);
  await database.close();
});

const today = '2026-03-10';
const everyDay = { from: '2000-01-01', until: '2100-01-01' };
const fifty = { offset: 0, limit: 50 };

const actor = (person: MemberName, change: object = {}): DatabaseActor => ({
  kind: 'person',
  viewer: { actor: { ...actorOf(person), ...change }, day: today },
});
const as = <Result>(who: DatabaseActor, work: () => Promise<Result>) => runAs(who, work);

const holding = (role: Role, organisation: string) => ({
  organisation,
  roles: [{ role, organisation, neighbourhoods: null, from: '2020-01-01', until: null }],
});
const privacyOfficer = (organisation: string) => actor('kim', holding('privacyOfficer', organisation));

const look = (change: Partial<Access> = {}): Access => ({
  kind: 'view',
  person: 'anna',
  role: 'caseWorker',
  organisation: 'tussenvoorziening',
  handover: handover.id,
  record: { kind: 'page', id: '/overdrachten/:id/document' },
  source: '192.0.2.7',
  ...change,
});

describe('a line of the access log', () => {
  it('is added by everybody about themselves only', async () => {
    await as(actor('anna'), () => recordAccess(web, look()));
    for (const other of [{ person: 'bram' }, { person: null }, { organisation: 'lister' }])
      await expect(as(actor('anna'), () => recordAccess(web, look(other)))).rejects.toThrow(
        /row-level security/,
      );
    await expect(recordAccess(web, look())).rejects.toThrow(/row-level security/);
  });

  it('tells before anybody is signed in that they did, or could not, and nothing else', async () => {
    const nobody = { kind: 'signIn' } as const;
    const attempt = { kind: 'refused', person: null, organisation: null, handover: null } as const;
    await as(nobody, () => recordAccess(web, look(attempt)));
    await as(nobody, () => recordAccess(web, look({ kind: 'signIn', handover: null })));
    await expect(as(nobody, () => recordAccess(web, look()))).rejects.toThrow(/row-level security/);
  });

  it('says when, about whom and for whose privacy officers by itself: the web cannot', async () => {
    for (const column of ['at', 'id', 'reference', 'concerns'])
      await expect(
        as(actor('anna'), () =>
          web.query(`insert into access_log (kind, person, ${column}) values ('view', 'anna', default)`),
        ),
      ).rejects.toThrow(/permission denied/);
    const { rows } = await database.pool.query<object>(
      `select client, reference, concerns from access_log where source = '192.0.2.7' and kind = 'view'`,
    );
    const { client, reference } = handover.state();
    expect(rows).toEqual([{ client, reference, concerns: ['tussenvoorziening'] }]);
  });

  const harmful = [
    'update access_log set person = null',
    "update access_seals set hash = ''",
    ...['access_log', 'access_seals'].flatMap((table) => [`delete from ${table}`, `truncate ${table}`]),
  ];

  it.each([
    ['the web', () => web],
    ['the worker', () => worker],
  ])('is never changed or taken away by %s', async (_who, pool) => {
    for (const sql of harmful)
      await expect(as({ kind: 'system' }, () => pool().query(sql))).rejects.toThrow(/permission denied/);
  });

  it('is not even changed or taken away by the owner', async () => {
    const owner = createPool({ url: database.url, log: silentLog, actor: { kind: 'system' } });
    for (const sql of harmful) await expect(owner.query(sql)).rejects.toThrow(/only ever added to/);
    await owner.end();
  });

  it('goes with the transaction: what is rolled back was not done', async () => {
    const { length: before } = await as(privacyOfficer('tussenvoorziening'), () =>
      accessLines(web, everyDay, fifty),
    );
    const undone = as(actor('anna'), () =>
      inTransaction(web, async (client) => {
        await recordAccess(client, look());
        throw new Error('Not after all');
      }),
    );
    await expect(undone).rejects.toThrow('Not after all');
    const { length: after } = await as(privacyOfficer('tussenvoorziening'), () =>
      accessLines(web, everyDay, fifty),
    );
    expect(after).toBe(before);
  });
});

describe('the line of a command', () => {
  let own: RecordedHandover;
  beforeAll(async () => {
    own = await startRecorded(database.pool);
    await submitRecorded(own);
  });

  const lastLine = async () => {
    const { rows } = await database.pool.query<Record<string, unknown>>(
      `select kind, person, role, on_behalf_of, client, reference, record_id, concerns from access_log
        where handover_id = $1 order by at desc, (select number from access_seals where line = access_log.id) desc
        limit 1`,
      [own.id],
    );
    return rows[0];
  };

  it('says in which role it was asked and for whom, and from the submission on concerns both sides', async () => {
    const { client, reference } = own.state();
    const about = { client, reference, on_behalf_of: null };
    expect(await lastLine()).toEqual({
      ...{ kind: 'change', person: 'bram', role: 'contactPerson', record_id: 'submitted', ...about },
      concerns: ['tussenvoorziening', 'buurtteam'],
    });
  });

  it('says that access was taken in an emergency', async () => {
    await own.ask('gerda', { type: 'takeEmergencyAccess', text: 'text-1' });
    expect(await lastLine()).toMatchObject({ kind: 'emergency', person: 'gerda', role: 'manager' });
    await acceptRecorded(own);
    expect(await lastLine()).toMatchObject({ kind: 'change', person: 'eva', role: 'contactPerson' });
  });

  it('says that a deputy stood in for the contact person', async () => {
    const { surroundings } = own.state();
    const absences = [{ person: 'bram', from: '2026-03-01', until: null }];
    await own.ask('system', { type: 'updateSurroundings', surroundings: { ...surroundings, absences } });
    expect(await lastLine()).toMatchObject({ person: null, role: null, kind: 'change' });
    await own.ask('carla', { type: 'pause', reason: 'admission', until: '2026-03-20', text: null });
    expect(await lastLine()).toMatchObject({ person: 'carla', role: 'deputy', on_behalf_of: 'bram' });
  });

  it('is written by the worker, as the system', async () => {
    const input = own.decided('anna', {
      type: 'recordBasis',
      kind: 'consent',
      informedOn: '2026-03-02',
      text: null,
    });
    const records = createRecordsActivities({ pool: worker });
    await as({ kind: 'system' }, () => records.commit(input));
    expect(await lastLine()).toMatchObject({ person: 'anna', role: 'caseWorker' });
  });
});

describe('reading the access log', () => {
  beforeAll(async () => {
    await as(actor('hans'), () =>
      recordAccess(web, look({ kind: 'refused', person: 'hans', role: null, organisation: 'buurtteam' })),
    );
  });

  const readBy = (who: DatabaseActor) => as(who, () => accessLines(web, everyDay, { offset: 0, limit: 500 }));

  it('is for the privacy officer of the organisation that looked, or whose client it is', async () => {
    const ours = await readBy(privacyOfficer('tussenvoorziening'));
    const theirs = await readBy(privacyOfficer('buurtteam'));
    const attempt = { kind: 'refused', personName: 'hans', reference: handover.state().reference };
    expect(ours).toContainEqual(expect.objectContaining(attempt));
    expect(theirs).toContainEqual(expect.objectContaining(attempt));
    expect(ours.some(({ person }) => person === 'anna')).toBe(true);
    expect(theirs.some(({ reference, person }) => reference === attempt.reference && person === 'anna')).toBe(
      false,
    );
    expect(await readBy(privacyOfficer('lister'))).toEqual([]);
  });

  it('of one handover is for who sees it fully and for the client, day by day', async () => {
    const seenBy = (who: DatabaseActor) => as(who, () => whoLooked(web, handover.id, fifty));
    const client = actor('kim', {
      ...holding('client', 'tussenvoorziening'),
      client: handover.state().client,
    });
    for (const who of [actor('anna'), actor('bram'), client]) {
      const looks = await seenBy(who);
      expect(looks).toContainEqual(
        expect.objectContaining({
          personName: 'anna',
          role: 'caseWorker',
          organisationName: 'De Tussenvoorziening',
        }),
      );
      expect(looks.flatMap(({ deeds }) => deeds)).toContainEqual({
        ...{ kind: 'view', recordKind: 'page', recordId: '/overdrachten/:id/document', times: 1 },
      });
    }
    const others = [actor('eva'), actor('joost'), actor('iris'), actor('kim')];
    for (const who of others) expect(await seenBy(who)).toEqual([]);
    const another = actor('kim', { ...holding('client', 'tussenvoorziening'), client: 'somebody else' });
    expect(await seenBy(another)).toEqual([]);
  });

  it('finds lines by person, reference, kind and day of the region’s clock', async () => {
    const officer = privacyOfficer('tussenvoorziening');
    const found = (filter: object) =>
      as(officer, () => countAccessLines(web, { ...everyDay, ...filter }, 1_000));
    const { reference } = handover.state();
    expect(await found({ person: 'hans' })).toBe(1);
    expect(await found({ reference: reference.toLowerCase(), kind: 'create' })).toBe(1);
    expect(await found({ reference: 'OV-NONE' })).toBe(0);
    expect(await found({ from: '2026-03-02', until: '2026-03-02', kind: 'create' })).toBeGreaterThan(0);
    expect(await found({ from: '2026-03-03', until: '2026-03-03', kind: 'create' })).toBe(0);
    expect(await as(officer, () => countAccessLines(web, everyDay, 2))).toBe(2);
  });

  it('gives a change the address of the form that asked for it', async () => {
    const command = 'a-form-that-was-sent';
    const record = { kind: 'form', id: '/overdrachten/:id/grondslag' };
    await as(actor('anna'), () =>
      recordAccess(web, look({ record, correlation: command, source: '192.0.2.9' })),
    );
    await handover.ask('anna', {
      type: 'recordBasis',
      kind: 'consent',
      informedOn: '2026-03-02',
      text: null,
    });
    await recordAccess(database.pool, look({ kind: 'change', correlation: command, source: null }));
    const lines = await readBy(privacyOfficer('tussenvoorziening'));
    expect(lines.filter(({ correlation }) => correlation === command).map(({ source }) => source)).toEqual([
      '192.0.2.9',
      '192.0.2.9',
    ]);
  });
});

describe('the chain', () => {
  const whole = async () => {
    const owner = createPool({ url: database.url, log: silentLog, actor: { kind: 'system' } });
    return verifyChain(owner).finally(() => owner.end());
  };

  it('stays whole when many write at once, also several lines in a transaction', async () => {
    const before = await whole();
    const twoLines = () =>
      inTransaction(web, async (client) => {
        await recordAccess(client, look());
        await recordAccess(client, look());
      });
    const writers = Array.from({ length: 20 }, (_, at) =>
      as(actor('anna'), () => (at % 2 === 0 ? twoLines() : recordAccess(web, look()))),
    );
    await Promise.all(writers);
    const after = await whole();
    if (!before.ok || !after.ok) throw new Error('The chain is broken');
    expect(after.lines - before.lines).toBe(30);
  });

  it('lets somebody commit while somebody else is still busy after their line', async () => {
    const busy = await database.pool.connect();
    await busy.query('begin');
    await recordAccess(busy, look());
    await as(actor('anna'), () => recordAccess(web, look()));
    await busy.query('commit');
    busy.release();
    expect(await whole()).toMatchObject({ ok: true });
  });
});
