import { mkdirSync } from 'node:fs';
import { readResolvedConfig, type Environment, type ResolvedConfig } from '../../config';
import { migrate } from '../../db/migrate';
import type { Child } from '../../local/childProcess';
import { keptSecret } from '../../local/dataFolder';
import { demoPeople } from '../../local/demo';
import { startIdentityProvider } from '../../local/identityProvider';
import { startMailbox, type StoredMail } from '../../local/mailbox';
import { choosePort } from '../../local/ports';
import { startPostgres } from '../../local/postgres';
import { resolveTemporal } from '../../local/temporalBinary';
import { startTemporal } from '../../local/temporalServer';
import { createLog, type Log } from '../../log';
import { paths } from '../../server/paths';
import { pidOf, startProgram } from './programs';

export const partNames = ['postgres', 'temporal', 'mail', 'identity', 'worker', 'web', 'bare'] as const;
export type PartName = (typeof partNames)[number];

type Stopped = { stop: () => Promise<void> };

/**
 * The whole product on real parts, web and worker in processes of their own, as in production; each part can be
 * stopped, killed and started again at the same address.
 */
export interface Stage {
  config: ResolvedConfig;
  log: Log;
  start: (...parts: readonly PartName[]) => Promise<void>;
  stop: (...parts: readonly PartName[]) => Promise<void>;
  /** As `kill -9`; what runs in this very process (mail, identity) is stopped instead. */
  kill: (...parts: readonly PartName[]) => Promise<void>;
  /** The process ids by part; those that run in this process are left out. */
  pids: () => Partial<Record<PartName, number>>;
  mails: () => Promise<readonly StoredMail[]>;
  close: () => Promise<void>;
}

export interface StagePlan {
  dataDir: string;
  /** Where fetched programs are kept. */
  cacheDir: string;
  environment?: Environment;
}

const saysReady = (words: string) => words.includes('The worker is ready');

const inOrder = (parts: readonly PartName[]) => partNames.filter((part) => parts.includes(part));

/** Brings up Postgres, Temporal, mail and identity with an empty, migrated database; worker and web wait to be started. */
export async function openStage({ dataDir, cacheDir, environment = {} }: StagePlan): Promise<Stage> {
  mkdirSync(dataDir, { recursive: true });
  const log = createLog({ logLevel: 'error', environment: 'production' }, process.stderr);
  const ports = await choosePorts();
  const secrets = {
    session: keptSecret(dataDir, 'session'),
    client: keptSecret(dataDir, 'identity-client'),
    master: keptSecret(dataDir, 'master-key'),
  };
  const baseUrl = `http://127.0.0.1:${ports.web}`;
  const running = new Map<PartName, Stopped>();
  const known = {
    urls: { url: '', webUrl: '', workerUrl: '' },
    mails: (): Promise<readonly StoredMail[]> => Promise.resolve([]),
  };

  const variables = (): Record<string, string | undefined> => ({
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    DATA_DIR: dataDir,
    OVERSTAP_CACHE_DIR: cacheDir,
    WEB_PORT: String(ports.web),
    BASE_URL: baseUrl,
    SESSION_SECRET: secrets.session,
    MASTER_KEY: secrets.master,
    DATABASE_URL: known.urls.url,
    WEB_DATABASE_URL: known.urls.webUrl,
    WORKER_DATABASE_URL: known.urls.workerUrl,
    TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal}`,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    OIDC_ISSUER: `http://127.0.0.1:${ports.identity}`,
    OIDC_CLIENT_SECRET: secrets.client,
    ...environment,
  });
  const program = (
    name: 'web' | 'worker' | 'bare',
    file: string,
    isReady: (words: string) => boolean | Promise<boolean>,
  ) => startProgram({ name, dataDir, file, environment: variables(), isReady });

  const starts: Record<PartName, () => Promise<Stopped>> = {
    postgres: async () => {
      const postgres = await startPostgres({ dataDir, port: ports.postgres, log });
      known.urls = postgres;
      return postgres;
    },
    temporal: async () =>
      startTemporal({
        binary: await resolveTemporal({ cacheDir }),
        dataDir,
        namespace: 'default',
        port: ports.temporal,
        uiPort: undefined,
        log,
      }),
    mail: async () => {
      const mailbox = await startMailbox({ dataDir, smtpPort: ports.smtp, webPort: 0 });
      known.mails = mailbox.messages;
      return mailbox;
    },
    identity: () =>
      startIdentityProvider({
        dataDir,
        port: ports.identity,
        people: demoPeople,
        clientId: 'overstap',
        clientSecret: secrets.client,
        redirectUris: [baseUrl + paths.signInReturn],
        postLogoutRedirectUris: [baseUrl + paths.signedOut],
        log,
      }),
    worker: (): Promise<Child> => program('worker', 'src/worker.ts', saysReady),
    /** The bench's own: what the engine does without the product. */
    bare: (): Promise<Child> => program('bare', 'src/tools/bench/bare/worker.ts', saysReady),
    web: (): Promise<Child> => program('web', 'src/server/main.ts', () => answers(baseUrl + paths.help)),
  };

  const start = async (...parts: readonly PartName[]) => {
    await Promise.all(inOrder(parts).map(async (part) => running.set(part, await starts[part]())));
  };
  const stop = async (...parts: readonly PartName[]) => {
    for (const part of inOrder(parts).toReversed()) {
      await running.get(part)?.stop();
      running.delete(part);
    }
  };
  const kill = async (...parts: readonly PartName[]) => {
    const pids = parts.map((part) => pidOf(dataDir, part)).filter((pid) => pid > 0);
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await stop(...parts);
  };

  await start('postgres', 'temporal', 'mail', 'identity');
  await migrate(known.urls.url, log);
  const read = readResolvedConfig(variables(), 'web');
  if (!read.ok) throw new Error(read.problems.map(({ problem }) => problem).join(' '));
  return {
    config: read.config,
    log,
    start,
    stop,
    kill,
    pids: () =>
      Object.fromEntries(
        partNames.map((part) => [part, pidOf(dataDir, part)] as const).filter(([, pid]) => pid > 0),
      ),
    mails: () => known.mails(),
    close: () => stop(...partNames),
  };
}

async function choosePorts() {
  const any = (setting: string) => choosePort({ setting, port: 0 });
  return {
    postgres: await any('POSTGRES_PORT'),
    temporal: await any('TEMPORAL_PORT'),
    smtp: await any('SMTP_PORT'),
    identity: await any('OIDC_PORT'),
    web: await any('WEB_PORT'),
  };
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { redirect: 'manual' })).status < 500;
  } catch {
    return false;
  }
}
