import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { readConfig } from '../../src/config';
import { readAddresses } from '../../src/local/addresses';
import { startParts } from '../../src/local/parts';
import { lives, type ProcessMark } from '../../src/local/processes';
import { resolveTemporal } from '../../src/local/temporalBinary';
import { waitUntil } from '../../src/local/waitUntil';
import { createLog } from '../../src/log';

const dataDir = mkdtempSync(path.join(tmpdir(), 'overstap-start-'));
const read = readConfig(process.env);
const cacheDir = read.ok ? read.config.cacheDir : '';
const environment = {
  DATA_DIR: dataDir,
  OVERSTAP_CACHE_DIR: cacheDir,
  LOG_LEVEL: 'warn',
  ...Object.fromEntries(
    [
      'WEB_PORT',
      'TEMPORAL_PORT',
      'TEMPORAL_UI_PORT',
      'POSTGRES_PORT',
      'SMTP_PORT',
      'INBOX_PORT',
      'OIDC_PORT',
    ].map((name) => [name, '0']),
  ),
};

const start = (extra: Record<string, string> = {}) => {
  const program = ['--require', require.resolve('tsx/cjs'), path.join(__dirname, 'startWithoutProduct.ts')];
  const child = spawn(process.execPath, program, { env: { ...process.env, ...environment, ...extra } });
  const said = { text: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.text += chunk.toString()));
  const exited = once(child, 'close').then(([code]) => code as number | null);
  const runs = () => waitUntil(() => said.text.includes('Ctrl+C ends') || child.exitCode !== null, 30_000);
  return { child, said, exited, runs };
};

/** Postgres and Temporal, as the notes in the data folder name them. */
const children = (): ProcessMark[] => {
  const folder = path.join(dataDir, 'run');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as ProcessMark,
  );
};

const ask = async (sql: string) => {
  const client = new Client({ connectionString: readAddresses(dataDir)?.config.database.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
};

beforeAll(() => resolveTemporal({ cacheDir }), 600_000);
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('npm start', () => {
  it('brings up the real parts, tells where they are and as whom one can sign in, and ends cleanly', async () => {
    const { child, said, exited, runs } = start();
    await runs();
    expect(said.text).toMatch(/Overstap {6,}http:\/\/127\.0\.0\.1:\d+/);
    expect(said.text).toMatch(/Mail inbox {3,}http:\/\/127\.0\.0\.1:\d+/);
    expect(said.text).toMatch(/Amira Idrissi {3}Begeleider/);
    expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
    const before = children();
    expect(before.filter(lives)).toHaveLength(2);
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(before.filter(lives)).toEqual([]);
    expect(readAddresses(dataDir)).toBeUndefined();
  });

  it('refuses a second one on the same folder, while other commands use the parts of the first', async () => {
    const first = start();
    await first.runs();
    await ask('create table kept as select 42 as answer');
    const second = start();
    expect(await second.exited).toBe(1);
    expect(second.said.text).toMatch(/^Overstap already runs on .*set DATA_DIR to another folder\.\n$/);
    const config = readConfig(environment);
    if (!config.ok) throw new Error('The settings are wrong.');
    const log = createLog({ environment: 'test', logLevel: 'silent' });
    const parts = await startParts(config.config, { postgres: true, temporal: true }, log);
    expect(parts.config.database.url).toBe(readAddresses(dataDir)?.config.database.url);
    await parts.stop();
    expect(await ask('select answer from kept')).toEqual([{ answer: 42 }]);
    first.child.kill('SIGINT');
    expect(await first.exited).toBe(0);
  });

  it('starts again at once after it was killed, with what was stored', async () => {
    const first = start();
    await first.runs();
    const before = children();
    first.child.kill('SIGKILL');
    await first.exited;
    expect(before.filter(lives)).toHaveLength(2);
    const second = start();
    await second.runs();
    expect(before.filter(lives)).toEqual([]);
    expect(await ask('select answer from kept')).toEqual([{ answer: 42 }]);
    second.child.kill('SIGTERM');
    expect(await second.exited).toBe(0);
  });

  it('ends everything with one sentence when a part dies', async () => {
    const { said, exited, runs } = start();
    await runs();
    const before = children();
    const [temporal] = before;
    process.kill(temporal?.pid ?? 0, 'SIGKILL');
    expect(await exited).toBe(1);
    expect(said.text).toMatch(/(Temporal|Postgres) ended unexpectedly/);
    expect(before.filter(lives)).toEqual([]);
  });

  it('that cannot have a port says so, and leaves nothing running', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const { said, exited } = start({ INBOX_PORT: String(port) });
    expect(await exited).toBe(1);
    expect(said.text).toBe(
      `Port ${port} is taken: end what uses it, or set INBOX_PORT to another port (0 for any free one).\n`,
    );
    expect(children().filter(lives)).toEqual([]);
    server.close();
  });

  it('with wrong settings says what is wrong with all of them', async () => {
    const { said, exited } = start({ WEB_PORT: 'many', LOG_LEVEL: 'loud' });
    expect(await exited).toBe(1);
    expect(said.text.trim().split('\n')).toHaveLength(3);
  });

  it('can be ended while it is starting', async () => {
    const { child, exited } = start();
    await waitUntil(() => children().length > 0, 20_000);
    child.kill('SIGTERM');
    expect(await exited).toBe(0);
    expect(children().filter(lives)).toEqual([]);
  });
});
