import { cpSync, lstatSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { hydrate, postgresBinaries } from '../../src/local/postgresBinaries';
import { startPostgres, type RunningPostgres } from '../../src/local/postgres';
import { createLog } from '../../src/log';

const log = createLog({ environment: 'test', logLevel: 'silent' });

const ask = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

const pidOf = (dataDir: string) =>
  Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

describe('the embedded Postgres', () => {
  // A folder that is closed to everybody else, as a home folder may be.
  const dataDir = mkdtempSync(path.join(tmpdir(), 'overstap-postgres-'));
  const start = () => startPostgres({ dataDir, port: 0, log });
  const running: { postgres: RunningPostgres | undefined } = { postgres: undefined };

  afterAll(async () => {
    await running.postgres?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('starts in an empty folder, on loopback, with everything written to disk before it answers', async () => {
    running.postgres = await start();
    const [row] = await ask(
      running.postgres.url,
      `select current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
              current_setting('synchronous_commit') as commits, current_setting('server_encoding') as encoding`,
    );
    expect(row).toEqual({ addresses: '127.0.0.1', fsync: 'on', commits: 'on', encoding: 'UTF8' });
  });

  it('keeps its password where only the owner can read it, and asks for it', async () => {
    expect(statSync(path.join(dataDir, 'secrets', 'postgres-password')).mode & 0o777).toBe(0o600);
    const wrong = new URL(running.postgres?.url ?? '');
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow(/password/);
  });

  it('keeps what was stored over a stop and a start', async () => {
    const url = running.postgres?.url ?? '';
    await ask(url, 'create table kept as select 42 as answer');
    await running.postgres?.stop();
    await expect(ask(url, 'select 1')).rejects.toThrow();
    running.postgres = await start();
    expect(await ask(running.postgres.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('starts again at once after it was killed, with everything that was committed', async () => {
    await ask(running.postgres?.url ?? '', 'insert into kept values (43)');
    process.kill(pidOf(dataDir), 'SIGKILL');
    await running.postgres?.ended;
    running.postgres = await start();
    expect(await ask(running.postgres.url, 'select answer from kept order by 1')).toHaveLength(2);
  });

  it('takes over from an orphan that an earlier, killed start left running', async () => {
    const orphan = pidOf(dataDir);
    running.postgres = await start();
    expect(pidOf(dataDir)).not.toBe(orphan);
    expect(() => process.kill(orphan, 0)).toThrow();
    expect(await ask(running.postgres.url, 'select answer from kept')).toHaveLength(2);
  });

  it('is not misled by a stale note whose process id now belongs to another program', async () => {
    await running.postgres?.stop();
    writeFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n`);
    running.postgres = await start();
    expect(await ask(running.postgres.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('leaves nothing behind when it stops', async () => {
    const pid = pidOf(dataDir);
    await running.postgres?.stop();
    running.postgres = undefined;
    expect(() => process.kill(pid, 0)).toThrow();
  });
});

describe('Postgres as npm unpacked it without running its install script', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'overstap-package-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gets its links and modes from us', () => {
    const installed = path.resolve(postgresBinaries().postgres, '../../..');
    const listed = path.join(installed, 'native', 'pg-symlinks.json');
    const links = JSON.parse(readFileSync(listed, 'utf8')) as { source: string; target: string }[];
    cpSync(installed, folder, {
      recursive: true,
      filter: (source) => !links.some(({ target }) => path.join(installed, target) === source),
    });
    const { postgres } = hydrate(folder);
    hydrate(folder);
    expect(statSync(postgres).mode & 0o111).toBe(0o111);
    expect(links.length).toBeGreaterThan(0);
    for (const { source, target } of links) {
      expect(lstatSync(path.join(folder, target)).isSymbolicLink()).toBe(true);
      expect(statSync(path.join(folder, target)).ino).toBe(statSync(path.join(folder, source)).ino);
    }
  });
});
