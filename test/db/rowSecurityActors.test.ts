import { randomUUID } from 'node:crypto';
import { Client, type Pool } from 'pg';
import { beginAsActor, runAs, type DatabaseActor } from '../../src/db/actor';
import { saveText } from '../../src/db/texts';
import { createPool, createRecordPool } from '../../src/db/pool';
import { inTransaction } from '../../src/db/transaction';
import { actorOf, seedDirectory, type MemberName } from '../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';
import { startRecorded, submitRecorded, type RecordedHandover } from '../support/recordedHandover';
import { testVault } from '../support/vault';

const day = '2026-03-10';

let database: TestDatabase;
let web: Pool;
let ours: RecordedHandover;
let theirs: RecordedHandover;
beforeAll(async () => {
  database = await freshDatabase();
  web = createRecordPool({ url: database.webUrl, log: silentLog, max: 3 });
  await seedDirectory(database.pool);
  ours = await startRecorded(database.pool);
  theirs = await startRecorded(database.pool);
  await submitRecorded(ours);
  for (const handover of [ours, theirs]) await write(handover, 'anna', database.pool);
  await database.pool.query(`insert into absences (person, from_day) values ('bram', '2026-03-01')`);
  // The second one is Lister's.
  await database.pool.query(
    `update handovers set sender = 'lister', sender_case_worker = 'joost' where id = $1`,
    [theirs.id],
  );
  await database.pool.query(`update clients set organisation = 'lister' where id = $1`, [
    theirs.state().client,
  ]);
});
afterAll(async () => {
  await web.end();
  await database.close();
});

const as = (person: MemberName): DatabaseActor => ({
  kind: 'person',
  viewer: { actor: actorOf(person), day },
});

const write = async (handover: RecordedHandover, author: string, pool: Pool) => {
  const text = { handover: handover.id, kind: 'reason', content: 'because', author, token: randomUUID() };
  return saveText(pool, await testVault(database.pool), text);
};

const idsFor = (actor: DatabaseActor, pool = web): Promise<string[]> =>
  runAs(actor, async () => {
    const { rows } = await pool.query<{ id: string }>({
      name: 'ids',
      text: 'select id from handovers order by id',
    });
    return rows.map(({ id }) => id);
  });

const countFor = (actor: DatabaseActor, table: string): Promise<number> =>
  runAs(
    actor,
    async () => (await web.query<{ n: number }>(`select count(*) as n from ${table}`)).rows[0]?.n ?? 0,
  );

/** One connection that is nobody's pool, to see what it keeps. */
async function connected<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, application_name: 'overstap' });
  await client.connect();
  return work(client).finally(() => client.end());
}

const protectedTables = async (): Promise<string[]> => {
  const { rows } = await database.pool.query<{ name: string }>(
    `select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity and relname <> 'vault_keys'`,
  );
  return rows.map(({ name }) => name);
};

/** How many rows of the table each kind of statement reaches; a statement that is not allowed reaches none. */
async function reached(client: Client, table: string): Promise<number[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = ''
        and attidentity = '' limit 1`,
    [table],
  );
  const column = rows[0]?.name ?? '';
  const statements = [
    `select from ${table}`,
    `update ${table} set ${column} = ${column}`,
    `delete from ${table}`,
  ];
  const counts: number[] = [];
  for (const statement of statements) {
    await client.query('savepoint before');
    const outcome = await client.query(statement).catch((error: Error & { code?: string }) => error);
    await client.query('rollback to savepoint before');
    if (outcome instanceof Error) expect((outcome as { code?: string }).code).toBe('42501');
    counts.push(outcome instanceof Error ? 0 : (outcome.rowCount ?? 0));
  }
  return counts;
}

const nothing = (tables: readonly string[]) => Object.fromEntries(tables.map((table) => [table, [0, 0, 0]]));

async function reachedIn(client: Client, begin: string): Promise<Record<string, number[]>> {
  await client.query(begin);
  const found: Record<string, number[]> = {};
  // Triggers that refuse a change of the log would hide that the rows were reached at all.
  for (const table of await protectedTables()) {
    if (table === 'access_log' || table === 'access_seals') continue;
    found[table] = await reached(client, table);
  }
  await client.query('rollback');
  return found;
}

describe('without an actor', () => {
  it.each(['webUrl', 'workerUrl', 'url'] as const)(
    'every table is empty to read, change and delete (%s)',
    (url) =>
      connected(database[url], async (client) => {
        const found = await reachedIn(client, 'begin');
        expect(Object.keys(found).length).toBeGreaterThan(20);
        expect(found).toEqual(nothing(Object.keys(found)));
      }),
  );

  it('stays so for a web role that takes itself for the system', () =>
    connected(database.webUrl, async (client) => {
      const begin = runAs({ kind: 'system' }, beginAsActor);
      const { rows } = await client.query<{ n: number }>(`select count(*)::integer as n from handovers`);
      expect(rows).toEqual([{ n: 0 }]);
      const found = await reachedIn(client, begin);
      const record = [
        'handovers',
        'handover_events',
        'texts',
        'point_versions',
        'clients',
        'client_keys',
        'notices',
      ];
      expect(found).toMatchObject(nothing(record));
    }));

  it('a connection is nobody’s again after a transaction, also where the setting is an empty string by then', () =>
    connected(database.webUrl, async (client) => {
      const seen = async () =>
        (
          await client.query<object>(
            `select current_setting('overstap.actor', true) as setting, actor_kind() as kind,
                    actor_person() as person, actor_is_system() as system, actor_neighbourhoods() as places,
                    (select count(*)::integer from handovers) as handovers`,
          )
        ).rows[0];
      const nobody = { kind: null, person: null, system: false, places: [], handovers: 0 };
      expect(await seen()).toEqual({ ...nobody, setting: null });
      await client.query(runAs(as('anna'), beginAsActor));
      expect(await seen()).toMatchObject({ person: 'anna', handovers: 1 });
      await client.query('commit');
      expect(await seen()).toEqual({ ...nobody, setting: '' });
    }));
});

describe('one connection for everybody', () => {
  let one: Pool;
  beforeAll(() => {
    one = createRecordPool({ url: database.webUrl, log: silentLog, max: 1 });
  });
  afterAll(() => one.end());

  it('shows each their own, one after the other, also with a statement that was prepared for somebody else', async () => {
    expect(await idsFor(as('anna'), one)).toEqual([ours.id]);
    expect(await idsFor(as('joost'), one)).toEqual([theirs.id]);
    expect((await one.query('select from handovers')).rowCount).toBe(0);
    expect(await idsFor(as('hans'), one)).toEqual([]);
    expect(await idsFor(as('anna'), one)).toEqual([ours.id]);
  });

  it.each([
    ['a statement that fails', () => one.query('select 1 / 0')],
    [
      'a transaction that is rolled back',
      () =>
        inTransaction(one, async (client) => {
          await client.query('select from handovers');
          throw new Error('halfway');
        }),
    ],
    [
      'a transaction that cannot be committed',
      () => inTransaction(one, (client) => client.query('select 1 / 0').catch(() => undefined)),
    ],
    [
      'a statement that takes too long',
      () =>
        inTransaction(one, async (client) => {
          await client.query(`set local statement_timeout = '5ms'`);
          await client.query('select pg_sleep(1)');
        }),
    ],
  ])('leaves nothing behind after %s', async (_what, work) => {
    await runAs(as('anna'), () => work()).catch(() => undefined);
    expect((await one.query('select from handovers')).rowCount).toBe(0);
    expect(await idsFor(as('joost'), one)).toEqual([theirs.id]);
  });
});

describe('two hundred requests of two organisations at once', () => {
  it('each see their own, though some fail', async () => {
    const request = (number: number) => {
      const [person, own] = number % 2 === 0 ? (['anna', ours] as const) : (['joost', theirs] as const);
      return runAs(as(person), async () => {
        if (number % 7 === 0) await web.query('select 1 / 0').catch(() => undefined);
        const seen = await inTransaction(web, async (client) => {
          const before = await client.query<{ id: string }>('select id from handovers');
          await new Promise((done) => setImmediate(done));
          const after = await client.query<{ id: string }>('select handover_id as id from texts');
          if (number % 5 === 0) throw new Error('halfway');
          return [...before.rows, ...after.rows].map(({ id }) => id);
        }).catch(() => [own.id]);
        return { seen: [...new Set([...seen, ...(await idsFor(as(person)))])], own: [own.id] };
      });
    };
    const all = await Promise.all(Array.from({ length: 200 }, (_, number) => request(number)));
    for (const { seen, own } of all) expect(seen).toEqual(own);
    expect((await web.query('select from handovers')).rowCount).toBe(0);
  });
});

describe('what somebody sees of a handover', () => {
  it('is in an announcement the client and the submission, and nothing that was told', async () => {
    const eva = as('eva');
    expect(await countFor(eva, 'clients')).toBe(1);
    expect(await countFor(eva, 'handover_events')).toBe(1);
    expect(await countFor(eva, 'texts')).toBe(0);
    expect(await countFor(eva, 'point_versions')).toBe(0);
  });

  it('is for a programme manager the process, and nobody’s name or words', async () => {
    const iris = as('iris');
    expect(await countFor(iris, 'handovers')).toBe(2);
    expect(await countFor(iris, 'handover_events')).toBeGreaterThan(2);
    for (const table of ['clients', 'texts', 'point_versions']) expect(await countFor(iris, table)).toBe(0);
  });

  it('is for the client their own handover and points, and nothing of how it is worked on', async () => {
    const client = ours.state().client;
    const actor: DatabaseActor = {
      kind: 'person',
      viewer: {
        actor: { kind: 'person', person: 'noor', organisation: 'tussenvoorziening', roles: [], client },
        day,
      },
    };
    expect(await idsFor(actor)).toEqual([ours.id]);
    expect(await countFor(actor, 'clients')).toBe(1);
    expect(await countFor(as('anna'), 'absences')).toBe(1);
    for (const table of ['handover_events', 'expectations', 'notices', 'texts', 'drafts', 'absences'])
      expect({ table, n: await countFor(actor, table) }).toEqual({ table, n: 0 });
  });

  it('is nothing for the functional manager and for other neighbourhoods', async () => {
    for (const person of ['kim', 'hans'] as const)
      for (const table of ['handovers', 'handover_events', 'expectations', 'clients', 'texts', 'client_keys'])
        expect(await countFor(as(person), table)).toBe(0);
  });
});

describe('what the web writes', () => {
  const refused = { code: '42501' };
  const attempt = (person: MemberName, sql: string, values: unknown[] = []) =>
    runAs(as(person), () => web.query(sql, values));

  it('is in nobody else’s name', async () => {
    await expect(runAs(as('anna'), () => write(ours, 'bram', web))).rejects.toMatchObject(refused);
    await expect(runAs(as('anna'), () => write(ours, 'anna', web))).resolves.toBeDefined();
    const draft = `insert into drafts (person, handover_id, point, sealed_fields) values ($1, $2, 'housing', '1.a.b.c')`;
    await expect(attempt('anna', draft, ['bram', ours.id])).rejects.toMatchObject(refused);
    await expect(attempt('hans', draft, ['hans', ours.id])).rejects.toMatchObject(refused);
  });

  it('is no client of another organisation, and no event, notice or handover at all', async () => {
    const client = `insert into clients (id, organisation, created_by) values ($1, $2, 'anna')`;
    await expect(attempt('anna', client, [randomUUID(), 'lister'])).rejects.toMatchObject(refused);
    for (const change of [
      `update handovers set phase = 'ended'`,
      'delete from handovers',
      'delete from handover_events',
      `insert into handled_commands values ('a', 'b', 1, 1)`,
      `update notices set status = 'dropped'`,
      'truncate texts',
      'alter table texts disable row level security',
      'drop policy seen on texts',
      'set role overstap_migrator',
    ])
      await expect(attempt('anna', change)).rejects.toMatchObject({
        code: expect.stringMatching(/^(42501|0LP01)$/),
      });
  });

  it('is no role and no other person’s data, but one’s own language', async () => {
    const role = `insert into role_assignments (person, role, organisation, from_day)
                  values ('anna', 'manager', 'buurtteam', '2026-01-01')`;
    await expect(attempt('anna', role)).rejects.toMatchObject(refused);
    await expect(attempt('anna', `update people set subject = 'me' where id = 'anna'`)).rejects.toMatchObject(
      refused,
    );
    expect((await attempt('anna', `update people set name = 'x' where id = 'bram'`)).rowCount).toBe(0);
    expect((await attempt('anna', `update people set language = 'en' where id = 'anna'`)).rowCount).toBe(1);
  });
});

describe('a connection that only signs people in', () => {
  it('sees who there is, and no handover', async () => {
    const signIn = createPool({ url: database.webUrl, log: silentLog, actor: { kind: 'signIn' } });
    const count = async (table: string) =>
      (await signIn.query<{ n: number }>(`select count(*) as n from ${table}`)).rows[0]?.n;
    expect(await count('people')).toBeGreaterThan(0);
    for (const table of ['handovers', 'clients', 'texts', 'access_log']) expect(await count(table)).toBe(0);
    await signIn.end();
  });
});
