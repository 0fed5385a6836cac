import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { databaseRoles, prepareDatabase, type DatabaseUrls } from '../db/prepareDatabase';
import type { Log } from '../log';
import { endOrphan, startChild, type Child } from './childProcess';
import { keptSecret, readIfThere } from './dataFolder';
import { choosePort } from './ports';
import { postgresBinaries, type PostgresBinaries } from './postgresBinaries';
import { commandFor, ownerFor, runAs, type RunAs } from './postgresUser';
import { programOf } from './processes';
import { startFailure } from './startFailure';
import { waitUntil } from './waitUntil';

export type RunningPostgres = DatabaseUrls &
  Readonly<{
    /** For tests and dumps: this user bypasses row level security. */
    administratorUrl: string;
    port: number;
    stop: () => Promise<void>;
    ended: Promise<string>;
  }>;

const name = 'postgres';
const administrator = 'overstap';
const database = 'overstap';
/** SIGINT is Postgres' "fast" shutdown: ends sessions, writes everything, stops. */
const stopSignal = 'SIGINT';
const majorVersion = '18';
const startPatience = 30_000;

/** Real Postgres on loopback, its data kept in `dataDir`. Recovers by itself after a kill. */
export const startPostgres = async ({
  dataDir,
  port,
  log,
}: {
  dataDir: string;
  port: number;
  log: Log;
}): Promise<RunningPostgres> => {
  await endOrphan({ name, dataDir, stopSignal });
  const binaries = postgresBinaries();
  const cluster = path.join(dataDir, 'postgres');
  const as = runAs([path.dirname(binaries.postgres), dataDir]);
  const password = keptSecret(dataDir, 'postgres-password');
  if (!existsSync(cluster)) await makeCluster({ binaries, cluster, as, password });
  refuseOtherVersion(cluster);
  forgetOtherProcess(cluster);
  const chosen = await choosePort({ setting: 'POSTGRES_PORT', port });
  const plan = {
    name,
    dataDir,
    stopSignal,
    environment: environment(),
    ...commandFor(as, binaries.postgres, serverArguments(cluster, chosen)),
  } as const;
  const child = await startUntilReady(
    () => startChild(plan),
    administratorUrlOf({ dataDir, port: chosen, database: 'postgres' }),
  );
  const urls = urlsOf(dataDir, chosen);
  await prepareDatabase(administratorUrlOf({ dataDir, port: chosen, database: 'postgres' }), urls);
  log.debug({ port: chosen }, 'Postgres is ready');
  const administratorUrl = administratorUrlOf({ dataDir, port: chosen, database });
  return { ...urls, administratorUrl, port: chosen, stop: child.stop, ended: child.ended };
};

/** Each role has a password of its own, made once and kept in the data folder. */
const urlsOf = (dataDir: string, port: number): DatabaseUrls => {
  const urlFor = (role: string) =>
    `postgres://${role}:${keptSecret(dataDir, role)}@127.0.0.1:${port}/${database}`;
  return {
    url: urlFor(databaseRoles.url),
    webUrl: urlFor(databaseRoles.webUrl),
    workerUrl: urlFor(databaseRoles.workerUrl),
  };
};

/** The address for whoever administers the embedded Postgres on this data folder. */
export const administratorUrlOf = (of: { dataDir: string; port: number; database?: string }): string => {
  const password = keptSecret(of.dataDir, 'postgres-password');
  return `postgres://${administrator}:${password}@127.0.0.1:${of.port}/${of.database ?? database}`;
};

/** English messages and a known locale, whatever the terminal has; and nothing of libpq's own settings. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(PG|LC_|LANG)/.test(key))),
  LC_ALL: 'C',
});

/** Made beside its place and moved there when complete: a start that was killed halfway leaves nothing half done. */
const makeCluster = async (plan: {
  binaries: PostgresBinaries;
  cluster: string;
  as: RunAs;
  password: string;
}): Promise<void> => {
  const parent = path.dirname(plan.cluster);
  mkdirSync(parent, { recursive: true });
  const workshop = mkdtempSync(path.join(parent, 'postgres-new-'));
  const passwordFile = path.join(workshop, 'password');
  const fresh = path.join(workshop, 'cluster');
  writeFileSync(passwordFile, plan.password, { mode: 0o600 });
  const owner = ownerFor(plan.as);
  if (owner !== undefined) for (const each of [workshop, passwordFile]) chownSync(each, owner.uid, owner.gid);
  const {
    command,
    arguments: args,
    user: runner,
  } = commandFor(plan.as, plan.binaries.initdb, [
    `--pgdata=${fresh}`,
    `--username=${administrator}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]);
  try {
    await promisify(execFile)(command, args, { ...runner, env: environment() });
    renameSync(fresh, plan.cluster);
  } catch (fault) {
    const { stderr = '', message } = fault as Error & { stderr?: string };
    throw startFailure(
      `Postgres could not make its data folder ${plan.cluster}: ${stderr.trim() || message}`,
    );
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
};

const refuseOtherVersion = (cluster: string): void => {
  const found = readIfThere(path.join(cluster, 'PG_VERSION'))?.trim();
  if (found === majorVersion) return;
  throw startFailure(
    `${cluster} was made by Postgres ${found ?? 'of an unknown version'}, this is Postgres ${majorVersion}: restore a backup into a new DATA_DIR.`,
  );
};

/**
 * After a kill, the process id in Postgres' own note may meanwhile belong to another program; Postgres would then take
 * itself for running, and refuse.
 */
const forgetOtherProcess = (cluster: string): void => {
  const note = path.join(cluster, 'postmaster.pid');
  const pid = Number(readIfThere(note)?.split('\n')[0] ?? '0');
  if (pid > 0 && programOf(pid) !== 'postgres') rmSync(note, { force: true });
};

/** Every commit is on disk before it is answered (fsync); the rest is tuned to a small machine. */
const serverArguments = (cluster: string, port: number): string[] => {
  const options = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'on',
    synchronous_commit: 'on',
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_connections: 100,
    shared_buffers: '128MB',
    checkpoint_timeout: '15min',
    max_wal_size: '1GB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements hold answers of clients; the log file must not.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  };
  return ['-D', cluster, ...Object.entries(options).flatMap(([key, value]) => ['-c', `${key}=${value}`])];
};

/** Processes of a killed Postgres may hold its memory for a moment longer; Postgres then refuses, and may be asked again. */
const startUntilReady = async (start: () => Promise<Child>, url: string): Promise<Child> => {
  const end = performance.now() + startPatience;
  let child = await start();
  for (;;) {
    const ready = await waitUntil(
      async () => child.hasEnded() || (await answers(url)),
      end - performance.now(),
    );
    if (ready && !child.hasEnded()) return child;
    const words = child.hasEnded() ? await child.ended : 'no answer in time';
    const mayPass = /pre-existing shared memory|lock file .* already exists/.test(words);
    if (!mayPass || performance.now() > end) {
      await child.stop();
      throw startFailure(`Postgres did not start: ${words}`);
    }
    child = await start();
  }
};

const answers = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};
