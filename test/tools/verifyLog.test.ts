import type { PoolClient } from 'pg';
import { recordAccess, verifyChain, type Head } from '../../src/db/accessLog';
import { sealOf } from '../../src/db/accessLog/sealText';
import { runVerify } from '../../src/tools/verifyReport';
import type { Queryable } from '../../src/db/pool';
import { freshDatabase, type TestDatabase } from '../support/postgres';

let database: TestDatabase;
let today: string;
beforeAll(async () => {
  database = await freshDatabase();
  for (const record of ['one', 'twó', 'three', 'four', 'five']) await write(database.pool, record);
  today = (await headNow(database.pool)).day;
});
afterAll(() => database.close());

const write = (db: Queryable, record: string) =>
  recordAccess(db, {
    kind: 'view',
    person: 'anna',
    role: 'caseWorker',
    organisation: 'tussenvoorziening',
    record: { kind: 'page', id: record },
    source: '192.0.2.1',
  });

/** Past every trigger, as only somebody with the whole machine in their hands could; undone after the test. */
let tampering: PoolClient;
beforeEach(async () => {
  tampering = await database.pool.connect();
  await tampering.query('begin');
});
afterEach(async () => {
  await tampering.query('rollback');
  tampering.release();
});

async function tamper(sql: string): Promise<void> {
  await tampering.query('set local session_replication_role = replica');
  await tampering.query(sql);
  await tampering.query('set local session_replication_role = origin');
}

const verified = (noted: Head | null = null) => verifyChain(tampering, noted);
const broken = (number: number, fault: string) => ({ ok: false, day: today, number, fault });
const lineAt = (number: number) => `(select line from access_seals where number = ${number})`;

describe('checking the access log', () => {
  it('finds a log whole that nobody touched, and says its head', async () => {
    expect(await verified()).toMatchObject({ ok: true, lines: 5, days: 1, head: { day: today, number: 5 } });
  });

  it('finds an empty log whole', async () => {
    await tamper('delete from access_log');
    await tamper('delete from access_seals');
    expect(await verified()).toEqual({ ok: true, lines: 0, days: 0, head: null });
  });

  it.each([
    ['at', "at + interval '1 microsecond'"],
    ['kind', "'print'"],
    ['person', "'bram'"],
    ['role', 'null'],
    ['organisation', "'lister'"],
    ['on_behalf_of', "''"],
    ['client', "'c'"],
    ['handover_id', "'h'"],
    ['reference', "'OV-1'"],
    ['record_kind', "'form'"],
    ['record_id', "'three '"],
    ['correlation_id', "'c'"],
    ['source', "'192.0.2.2'"],
    ['concerns', "array['lister']"],
  ])('finds the line of which %s was changed', async (column, value) => {
    await tamper(`update access_log set ${column} = ${value} where id = ${lineAt(3)}`);
    expect(await verified()).toEqual(broken(3, 'changed'));
  });

  it('does not take one field for two', async () => {
    await tamper(`update access_log set person = 'annaca', role = 'seWorker' where id = ${lineAt(2)}`);
    expect(await verified()).toEqual(broken(2, 'changed'));
  });

  it('finds where a line was taken away', async () => {
    await tamper(`delete from access_log where id = ${lineAt(3)}`);
    expect(await verified()).toEqual(broken(3, 'missing'));
  });

  it('finds where a line was taken away with its place', async () => {
    await tamper(`delete from access_log where id = ${lineAt(3)}`);
    await tamper('delete from access_seals where number = 3');
    expect(await verified()).toEqual(broken(3, 'missing'));
  });

  it('finds that the first line was taken away', async () => {
    await tamper('delete from access_seals where number = 1');
    expect(await verified()).toEqual(broken(1, 'missing'));
  });

  it('finds where a gap was closed up again', async () => {
    await tamper(`delete from access_log where id = ${lineAt(3)}`);
    await tamper('delete from access_seals where number = 3');
    await tamper('update access_seals set number = number - 1 where number > 3');
    expect(await verified()).toEqual(broken(3, 'wrongPredecessor'));
  });

  it('finds lines that changed places', async () => {
    await tamper('update access_seals set number = 5 + number where number in (2, 3)');
    await tamper('update access_seals set number = case number when 7 then 3 else 2 end where number > 6');
    expect(await verified()).toEqual(broken(2, 'outOfOrder'));
  });

  it('finds a line that was changed and sealed anew', async () => {
    await tamper(`update access_log set person = null, concerns = '{}' where id = ${lineAt(2)}`);
    const { rows } = await tampering.query<{ previous: string; line: (string | null)[] }>(
      `select s.previous, array[l.id::text, to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
                'view', null, 'caseWorker', 'tussenvoorziening', null, null, null, null, 'page', l.record_id, null,
                '192.0.2.1', ''] as line
         from access_seals s join access_log l on l.id = s.line where s.number = 2`,
    );
    const { previous = '', line = [] } = rows[0] ?? {};
    const hash = sealOf({ day: today, number: 2, previous }, line);
    await tamper(`update access_seals set hash = '${hash}' where number = 2`);
    expect(await verified()).toEqual(broken(3, 'wrongPredecessor'));
  });

  it('finds a line that was put in without a place', async () => {
    await tamper("insert into access_log (kind) values ('view')");
    expect(await verified()).toEqual(broken(0, 'notSealed'));
  });

  it('finds out by a noted head that the end was cut off, and that another end was put in its place', async () => {
    const noted = await headNow(tampering);
    expect(await verified(noted)).toMatchObject({ ok: true });
    await tamper(`delete from access_log where id = ${lineAt(5)}`);
    await tamper('delete from access_seals where number = 5');
    expect(await verified()).toMatchObject({ ok: true, lines: 4 });
    expect(await verified(noted)).toEqual(broken(5, 'cutOff'));
    await writeNow('another end');
    expect(await verified(noted)).toEqual(broken(5, 'notAsNoted'));
  });

  it('carries on from one day to the next, and finds a day that was taken away', async () => {
    await tamper('delete from access_seals');
    await tamper('delete from access_log');
    await sealedOn('2026-01-31');
    await writeNow('today');
    expect(await verified()).toMatchObject({ ok: true, lines: 2, days: 2, head: { day: today, number: 1 } });
    await tamper("delete from access_seals where day = '2026-01-31'");
    expect(await verified()).toEqual(broken(1, 'wrongPredecessor'));
  });
});

describe('npm run verify-log', () => {
  const run = async (...args: string[]) => {
    const printed: string[] = [];
    const code = await runVerify(database.url, args, (line) => printed.push(line));
    return { code, printed };
  };

  it('says that the log is whole and prints the head, which it takes back', async () => {
    const { code, printed } = await run();
    expect(code).toBe(0);
    expect(printed[0]).toBe('The access log is whole: 5 lines of 1 days.');
    const head = printed[1]?.split(' ').at(-1) ?? '';
    expect(await run('--expect', head)).toEqual({ code: 0, printed });
  });

  it('says how it is used', async () => {
    expect((await run('--expect', 'yesterday')).code).toBe(1);
    expect((await run('--whatever')).printed[0]).toMatch(/^Use:/);
  });

  it('names the first line that is broken', async () => {
    await tamper(`update access_log set person = 'bram' where id in (${lineAt(2)}, ${lineAt(4)})`);
    await tampering.query('commit');
    expect(await run()).toEqual({ code: 1, printed: [`Line 2 of ${today} was changed.`] });
  });
});

async function headNow(db: Queryable): Promise<Head> {
  const now = await verifyChain(db);
  if (!now.ok || !now.head) throw new Error('The log is not whole');
  return now.head;
}

/** With its place in the chain at once instead of at the end of the transaction. */
async function writeNow(record: string): Promise<void> {
  await tampering.query('set constraints all immediate');
  await write(tampering, record);
}

/** One line that was sealed on an earlier day. */
async function sealedOn(day: string): Promise<void> {
  await tamper("insert into access_log (kind, person, concerns) values ('view', 'anna', '{}')");
  const { rows } = await tampering.query<{ id: string; at: string }>(
    `select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at from access_log`,
  );
  const { id = '', at = '' } = rows[0] ?? {};
  const line = [id, at, 'view', 'anna', ...Array<null>(10).fill(null), ''];
  const hash = sealOf({ day, number: 1, previous: '' }, line);
  await tamper(`insert into access_seals values ('${day}', 1, '${id}', '', '${hash}')`);
}
