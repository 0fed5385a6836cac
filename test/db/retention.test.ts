import { randomUUID } from 'node:crypto';
import { eraseDue } from '../../activities/retention';
import { runAs } from '../../src/db/actor';
import { keepDraft } from '../../src/db/drafts';
import { createRecordPool } from '../../src/db/pool';
import { saveMatterText } from '../../src/db/matters/texts';
import { savePointVersion } from '../../src/db/points';
import { dueClients, eraseClient, erasedOn } from '../../src/db/retention';
import { saveText, textsById } from '../../src/db/texts';
import { seedDirectory } from '../support/directory';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';
import { startRecorded, type RecordedHandover } from '../support/recordedHandover';
import { testVault } from '../support/vault';

const today = '2026-11-24';

let database: TestDatabase;
let worker: ReturnType<typeof createRecordPool>;
beforeAll(async () => {
  database = await freshDatabase();
  await seedDirectory(database.pool);
  worker = createRecordPool({ url: database.workerUrl, log: silentLog });
});
afterAll(async () => {
  await worker.end();
  await database.close();
});

const asWorker = <Result>(work: () => Promise<Result>) => runAs({ kind: 'system' }, work);

/** Every table as text, as a dump would write it. */
async function dump(): Promise<string> {
  const { rows } = await database.pool.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  );
  const tables = await Promise.all(
    rows.map(async ({ name }) => {
      const { rows: all } = await database.pool.query<{ line: string }>(
        `select t::text as line from ${name} t`,
      );
      return all.map(({ line }) => line).join('\n');
    }),
  );
  return tables.join('\n');
}

/** Where a client is still named by their number. */
async function tablesNaming(client: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string }>(
    `select relname as name from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace
        and (xpath('//n/text()', query_to_xml(format('select count(*) as n from %I t where position(%L in t::text) > 0',
             relname, $1::text), false, true, '')))[1]::text::integer > 0
      order by 1`,
    [client],
  );
  return rows.map(({ name }) => name);
}

/** A handover that ended on that day, with something of everything that people write about a client. */
async function endedOn(day: string, mark: string): Promise<RecordedHandover & { client: string }> {
  const handover = await startRecorded(database.pool, { familyName: mark });
  const { client } = handover.state();
  const vault = await testVault(database.pool);
  const about = { handover: handover.id, author: 'anna', token: randomUUID() };
  const text = await saveText(database.pool, vault, { ...about, kind: 'text', content: `Nota ${mark}` });
  const spoken = { matter: 'conference-cluster-1', kind: 'decideItem', content: `Afspraak ${mark}` };
  await saveMatterText(database.pool, vault, { ...about, ...spoken });
  const content = { answers: { income: `Antwoord ${mark}` }, stillNeeded: [], complete: false };
  await savePointVersion(database.pool, vault, { ...about, point: 'finances', content });
  const draft = { fields: { income: `Concept ${mark}` }, basedOn: null };
  await keepDraft(database.pool, vault, { person: 'anna', handover: handover.id, point: 'safety' }, draft);
  await handover.ask('bram', { type: 'withdraw', reason: 'moved', text });
  await database.pool.query('update handovers set phase_since = $2 where id = $1', [
    handover.id,
    `${day}T12:00:00Z`,
  ]);
  return { ...handover, client };
}

/** What in the database belongs to this client alone: sealed values, keyed hashes, the wrapped key. */
async function traces({ id, client }: { id: string; client: string }): Promise<string[]> {
  const { rows } = await database.pool.query<{ trace: string }>(
    `select sealed_content as trace from texts where handover_id = $1
     union select sealed_content from matter_texts where handover_id = $1
     union select sealed_content from point_versions where handover_id = $1
     union select sealed_fields from drafts where handover_id = $1
     union select unnest(array[sealed_name, sealed_birth_date, sealed_phone, person_hash, family_hash]) from clients
            where id = $2
     union select wrapped from client_keys where client_id = $2`,
    [id, client],
  );
  return rows.map(({ trace }) => trace);
}

const statusOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: { code?: string }) => fault.code,
  );

describe('when the term is over', () => {
  let old: RecordedHandover & { client: string };
  let recent: RecordedHandover & { client: string };
  let before: string[];
  beforeAll(async () => {
    old = await endedOn('2010-06-01', 'Kolibrie');
    recent = await endedOn('2020-06-01', 'Nachtegaal');
    before = await traces(old);
  });

  it('the client is due, with references and days; who ended later is not', async () => {
    const due = await asWorker(() => dueClients(worker, today));
    expect(due).toEqual([
      {
        client: old.client,
        references: [old.state().reference],
        endedOn: '2010-06-01',
        years: 15,
        keptUntil: '2025-06-01',
      },
    ]);
  });

  it('the longer term of both organisations counts', async () => {
    await database.pool.query(`update organisations set retention_years = 20 where id = 'buurtteam'`);
    expect(await asWorker(() => dueClients(worker, today))).toEqual([]);
    await database.pool.query(`update organisations set retention_years = 15 where id = 'buurtteam'`);
  });

  it('the database refuses whom it is not the time for', async () => {
    expect(await statusOf(asWorker(() => eraseClient(worker, recent.client)))).toBe('23001');
    expect(await traces(recent)).not.toEqual([]);
  });

  it('and erases nobody for the web', async () => {
    const web = createRecordPool({ url: database.webUrl, log: silentLog });
    expect(await statusOf(runAs({ kind: 'system' }, () => eraseClient(web, old.client)))).toBe('42501');
    await web.end();
  });

  it('nor does anybody delete what was written by another way', async () => {
    for (const table of ['texts', 'point_versions', 'clients', 'client_keys', 'handover_events', 'erasures'])
      expect([table, await statusOf(asWorker(() => worker.query(`delete from ${table}`)))]).toEqual([
        table,
        '42501',
      ]);
  });

  it('a legal hold keeps it all, until it is lifted', async () => {
    const hold = [randomUUID(), old.id, 'text', 'tussenvoorziening', 'dirk'];
    await database.pool.query(
      'insert into legal_holds (id, handover_id, text_id, organisation, placed_by) values ($1, $2, $3, $4, $5)',
      hold,
    );
    expect(await asWorker(() => dueClients(worker, today))).toEqual([]);
    expect(await statusOf(asWorker(() => eraseClient(worker, old.client)))).toBe('23001');
    await database.pool.query(`update legal_holds set lifted_by = 'dirk', lifted_at = now()`);
    expect(await asWorker(() => dueClients(worker, today))).toHaveLength(1);
  });

  it('broken off half way it is nothing', async () => {
    await database.pool.query(
      `create function stumble() returns trigger language plpgsql as 'begin raise exception ''stumbled''; end'`,
    );
    await database.pool.query(
      'create trigger stumble before insert on erasures for each row execute function stumble()',
    );
    expect(await asWorker(() => eraseDue(worker, today, silentLog))).toEqual({ erased: 0, failed: 1 });
    await database.pool.query('drop trigger stumble on erasures');
    expect(await traces(old)).toEqual(before);
  });

  it('everything that was told is gone from the whole database, with the key; others are untouched', async () => {
    const others = await traces(recent);
    expect(before.length).toBeGreaterThan(8);
    expect(await asWorker(() => eraseDue(worker, today, silentLog))).toEqual({ erased: 1, failed: 0 });
    const written = await dump();
    expect(before.filter((trace) => written.includes(trace))).toEqual([]);
    expect(written).not.toContain('Kolibrie');
    expect(await tablesNaming(old.client)).toEqual(['access_log', 'handover_events', 'handovers']);
    expect(await traces(recent)).toEqual(others);
  });

  it('process facts and the log stay, without a person', async () => {
    const { rows } = await database.pool.query<{
      events: number;
      lines: number;
      phase: string;
      counted: string[];
    }>(
      `select h.phase, (select count(*)::integer from handover_events e where e.handover_id = h.id) as events,
              (select array_agg(m.kind order by m.seq, m.number) from measures m where m.handover_id = h.id) as counted,
              (select count(*)::integer from access_log a where a.handover_id = h.id and a.record_kind = 'erasure') as lines
         from handovers h where h.id = $1`,
      [old.id],
    );
    expect(rows).toEqual([
      { phase: 'ended', events: 2, lines: 1, counted: ['started', 'running', 'droppedOut', 'running'] },
    ]);
    expect(await erasedOn(database.pool, old.id)).toMatch(/^\d{4}-/);
    expect(await erasedOn(database.pool, recent.id)).toBeNull();
    const texts = await database.pool.query<{ id: string }>('select id from texts where handover_id = $1', [
      recent.id,
    ]);
    const vault = await testVault(database.pool);
    const ids = texts.rows.map(({ id }) => id);
    expect([...(await textsById(database.pool, vault, recent.id, ids)).values()]).toMatchObject([
      { content: 'Nota Nachtegaal' },
    ]);
  });

  it('twice is once, and nothing is left to hold', async () => {
    expect(await asWorker(() => eraseClient(worker, old.client))).toEqual([]);
    expect(await asWorker(() => eraseDue(worker, today, silentLog))).toEqual({ erased: 0, failed: 0 });
    const hold = database.pool.query(
      `insert into legal_holds (id, handover_id, text_id, organisation, placed_by)
       values ('late', $1, 'text', 'tussenvoorziening', 'dirk')`,
      [old.id],
    );
    expect(await statusOf(hold)).toBe('P0002');
  });
});

describe('a client with two handovers', () => {
  it('is kept as long as one of them is', async () => {
    const first = await endedOn('2001-06-01', 'Zwaluw');
    const second = await endedOn('2020-06-01', 'Zwaluw');
    await database.pool.query('update handovers set client_id = $2 where id = $1', [second.id, first.client]);
    expect(await asWorker(() => dueClients(worker, today))).toEqual([]);
    await database.pool.query(`update handovers set phase_since = '2002-06-01' where id = $1`, [second.id]);
    const [due] = await asWorker(() => dueClients(worker, today));
    expect(due).toMatchObject({ client: first.client, endedOn: '2002-06-01' });
    expect(due?.references).toHaveLength(2);
  });
});
