import connectPgSimple from 'connect-pg-simple';
import session, { type SessionData } from 'express-session';
import type { Pool } from 'pg';
import { createPool } from '../../src/db/pool';
import { endSession, endSessions, renewSession, sessionsOf } from '../../src/db/sessions';
import { countInDatabase } from '../../src/server/requestCounts';
import { rowIdOf } from '../../src/server/sealedSession';
import { sealStore } from '../../src/server/sessionStore';
import { freshDatabase, silentLog, type TestDatabase } from '../support/postgres';

let database: TestDatabase;
let pool: Pool;

const SessionStore = connectPgSimple(session);
const stores: InstanceType<typeof SessionStore>[] = [];

const openStore = () => {
  const store = new SessionStore({ pool, pruneSessionInterval: false });
  sealStore(store, (row) => renewSession(pool, row));
  stores.push(store);
  return {
    write: (id: string, content: SessionData) =>
      new Promise<void>((resolve, reject) =>
        store.set(id, content, (error?: Error | null) => (error ? reject(error) : resolve())),
      ),
    read: (id: string) =>
      new Promise<SessionData | null | undefined>((resolve, reject) =>
        store.get(id, (error: Error | null, found) => (error ? reject(error) : resolve(found))),
      ),
  };
};

const inAnHour = () => new Date(Date.now() + 3_600_000);

const sessionOf = (subject: string, handle: string, rest: Partial<SessionData> = {}) =>
  ({
    cookie: { originalMaxAge: 3_600_000, expires: inAnHour() },
    ...{ subject, handle, signedInAt: Date.now(), device: 'Firefox, Linux', source: '127.0.0.1' },
    ...rest,
  }) as SessionData;

const tableAsText = async () =>
  JSON.stringify((await database.pool.query('select to_jsonb(s) as row from session s')).rows);

beforeAll(async () => {
  database = await freshDatabase();
  pool = createPool({ url: database.webUrl, log: silentLog, actor: { kind: 'signIn' } });
});

afterAll(async () => {
  for (const store of stores) store.close();
  await pool.end();
  await database.close();
});

describe('the table of sessions', () => {
  it('holds neither the id of a session nor what somebody typed, and gives both back to the id', async () => {
    const { write, read } = openStore();
    const searches = [{ id: 'a1', words: 'Noor Bakker' }];
    await write(
      'secret-of-the-cookie',
      sessionOf('amira', 'h1', { searches, csrfSecret: 'csrf', idToken: 'jwt' }),
    );
    const table = await tableAsText();
    expect(table).toContain(rowIdOf('secret-of-the-cookie'));
    for (const secret of ['secret-of-the-cookie', 'Bakker', '"csrf"', '"jwt"'])
      expect(table).not.toContain(secret);
    expect(await read('secret-of-the-cookie')).toMatchObject({
      subject: 'amira',
      searches,
      csrfSecret: 'csrf',
    });
  });

  it('gives no session to who has read the table', async () => {
    const { write, read } = openStore();
    await write('another', sessionOf('amira', 'h2'));
    expect(await read(rowIdOf('another'))).toBeNull();
  });

  it('gives no session when its content was put there by another', async () => {
    const { write, read } = openStore();
    await write('one', sessionOf('amira', 'h3'));
    await write('two', sessionOf('joost', 'h4'));
    await pool.query('update session set sess = (select sess from session where sid = $1) where sid = $2', [
      rowIdOf('one'),
      rowIdOf('two'),
    ]);
    expect(await read('two')).toBeNull();
  });

  it('gives no session after its time, whatever the cookie says', async () => {
    const { write, read } = openStore();
    await write('old', sessionOf('amira', 'h5'));
    await pool.query(`update session set expire = now() - interval '1 minute' where sid = $1`, [
      rowIdOf('old'),
    ]);
    expect(await read('old')).toBeNull();
  });
});

describe('somebody who looks after their own sessions', () => {
  it('sees them all, the last used first, and none of anybody else', async () => {
    const { write } = openStore();
    await write('s1', sessionOf('linh', 'first'));
    await write('s2', sessionOf('linh', 'second'));
    await write('s3', sessionOf('erik', 'third'));
    const listed = await sessionsOf(pool, 'linh');
    expect(listed.map(({ handle }) => handle)).toEqual(['second', 'first']);
    expect(listed[0]).toMatchObject({ device: 'Firefox, Linux', source: '127.0.0.1' });
    expect(Math.abs((listed[0]?.seenAt ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  it('ends one, never that of somebody else', async () => {
    expect(await endSession(pool, 'linh', 'third')).toBe(false);
    expect(await endSession(pool, 'linh', 'first')).toBe(true);
    expect((await sessionsOf(pool, 'linh')).map(({ handle }) => handle)).toEqual(['second']);
  });

  it('ends all others', async () => {
    const { write } = openStore();
    await write('s4', sessionOf('linh', 'fourth'));
    expect(await endSessions(pool, 'linh', 'second')).toBe(1);
    expect(await endSessions(pool, 'linh', null)).toBe(1);
    expect(await sessionsOf(pool, 'linh')).toEqual([]);
    expect(await sessionsOf(pool, 'erik')).toHaveLength(1);
  });

  it('is not brought back by a request that was under way when the session was ended', async () => {
    const { write, read } = openStore();
    await write('s5', sessionOf('eline', 'fifth'));
    const underWay = await read('s5');
    await endSession(pool, 'eline', 'fifth');
    if (underWay) await write('s5', { ...underWay, directoryTold: 1 });
    expect(await read('s5')).toBeNull();
  });
});

describe('counting requests', () => {
  it('is shared by all web processes', async () => {
    const [one, other] = [countInDatabase(pool, 'secret'), countInDatabase(pool, 'secret')];
    const ask = { kind: 'signIn', key: '192.0.2.1', times: 1, perMinute: 3 };
    expect([await one(ask), await other(ask), await one(ask)]).toEqual([undefined, undefined, undefined]);
    expect(await other(ask)).toBeGreaterThan(50);
    expect(await one({ ...ask, key: '192.0.2.2' })).toBeUndefined();
  });

  it('keeps no address', async () => {
    const { rows } = await database.pool.query('select key from rate_limits');
    expect(JSON.stringify(rows)).not.toContain('192.0.2');
  });
});
