import path from 'node:path';
import type { z } from 'zod';
import { shape, table } from './settings';
import type { MasterKeySource } from './vault';

/**
 * The only reader of the environment. Settings are checked all at once; what is left out is embedded by `npm start`.
 */

export { settings, type Setting } from './settings';

export type Problem = Readonly<{ name: string; problem: string }>;

/** What was asked for. What is undefined here is what `npm start` brings up by itself. */
export type Config = Readonly<{
  environment: 'production' | 'development' | 'test';
  dataDir: string;
  cacheDir: string;
  host: string;
  webPort: number;
  baseUrl: string | undefined;
  sessionSecret: string | undefined;
  /** Where the master keys are; only the web application and commands of operators need them. */
  vault: MasterKeySource;
  session: Readonly<{ idleMinutes: number; hours: number }>;
  limits: Readonly<{ addressPerMinute: number; accountPerMinute: number }>;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  demo: boolean;
  database: Readonly<{
    /** For the owner of the tables: migrations, filling in, commands of operators. */
    url: string | undefined;
    webUrl: string | undefined;
    workerUrl: string | undefined;
    administratorUrl: string | undefined;
    port: number;
  }>;
  temporal: Readonly<{
    address: string | undefined;
    namespace: string;
    taskQueue: string;
    apiKey: string | undefined;
    tls: boolean;
    cliPath: string | undefined;
    port: number;
    uiPort: number;
  }>;
  mail: Readonly<{ smtpUrl: string | undefined; from: string; smtpPort: number; inboxPort: number }>;
  identity: Readonly<{
    issuer: string | undefined;
    clientId: string;
    clientSecret: string | undefined;
    /** Empty: however the provider let somebody in is good. */
    acrValues: readonly string[];
    port: number;
  }>;
}>;

/** Every address known: what the web application, the worker and the commands need. */
export type ResolvedConfig = Omit<Config, 'database' | 'temporal' | 'mail' | 'identity'> &
  Readonly<{
    baseUrl: string;
    sessionSecret: string;
    /** A program that was started alone knows its own address only; the others are empty. */
    database: Config['database'] & Readonly<{ url: string; webUrl: string; workerUrl: string }>;
    temporal: Config['temporal'] & Readonly<{ address: string }>;
    mail: Config['mail'] & Readonly<{ smtpUrl: string }>;
    identity: Config['identity'] & Readonly<{ issuer: string; clientSecret: string }>;
  }>;

export type Environment = Readonly<Record<string, string | undefined>>;

/** An empty setting counts as left out: that is how compose files and shells pass "nothing". */
const given = (env: Environment) =>
  Object.fromEntries(Object.keys(table).map((name) => [name, env[name]?.trim() || undefined]));

export const readConfig = (
  env: Environment,
): { ok: true; config: Config } | { ok: false; problems: readonly Problem[] } => {
  const read = shape.safeParse(given(env));
  if (!read.success) {
    const problems = read.error.issues.map((issue) => ({
      name: String(issue.path[0]),
      problem: issue.message,
    }));
    return { ok: false, problems };
  }
  return { ok: true, config: toConfig(read.data) };
};

const toConfig = (read: z.infer<typeof shape>): Config => {
  const dataDir = path.resolve(read.DATA_DIR);
  return Object.freeze({
    environment: read.NODE_ENV,
    dataDir,
    cacheDir: path.resolve(read.OVERSTAP_CACHE_DIR ?? path.join(dataDir, 'cache')),
    host: read.HOST,
    webPort: read.WEB_PORT,
    baseUrl: read.BASE_URL?.replace(/\/+$/, ''),
    sessionSecret: read.SESSION_SECRET,
    vault: Object.freeze({ text: read.MASTER_KEY, file: read.MASTER_KEY_FILE }),
    session: Object.freeze({ idleMinutes: read.SESSION_IDLE_MINUTES, hours: read.SESSION_HOURS }),
    limits: Object.freeze({
      addressPerMinute: read.ADDRESS_REQUESTS_PER_MINUTE,
      accountPerMinute: read.ACCOUNT_REQUESTS_PER_MINUTE,
    }),
    logLevel: read.LOG_LEVEL,
    demo: read.DEMO ?? read.DATABASE_URL === undefined,
    database: Object.freeze({
      url: read.DATABASE_URL,
      webUrl: read.WEB_DATABASE_URL,
      workerUrl: read.WORKER_DATABASE_URL,
      administratorUrl: read.ADMINISTRATOR_DATABASE_URL,
      port: read.POSTGRES_PORT,
    }),
    temporal: Object.freeze({
      address: read.TEMPORAL_ADDRESS,
      namespace: read.TEMPORAL_NAMESPACE,
      taskQueue: read.TEMPORAL_TASK_QUEUE,
      apiKey: read.TEMPORAL_API_KEY,
      tls: read.TEMPORAL_TLS ?? read.TEMPORAL_API_KEY !== undefined,
      cliPath: read.TEMPORAL_CLI_PATH,
      port: read.TEMPORAL_PORT,
      uiPort: read.TEMPORAL_UI_PORT,
    }),
    mail: Object.freeze({
      smtpUrl: read.SMTP_URL,
      from: read.MAIL_FROM,
      smtpPort: read.SMTP_PORT,
      inboxPort: read.INBOX_PORT,
    }),
    identity: Object.freeze({
      issuer: read.OIDC_ISSUER,
      clientId: read.OIDC_CLIENT_ID,
      clientSecret: read.OIDC_CLIENT_SECRET,
      acrValues: Object.freeze((read.OIDC_ACR_VALUES ?? '').split(/\s+/).filter(Boolean)),
      port: read.OIDC_PORT,
    }),
  });
};

export type Program = 'web' | 'worker';

const databaseSettings = { web: 'WEB_DATABASE_URL', worker: 'WORKER_DATABASE_URL' } as const;

/**
 * What the web application and the worker need when they are started on their own, without the embedded parts. Each
 * knows its own way into the database, and no other.
 */
const neededAlone = (program: Program) =>
  [
    'BASE_URL',
    'SESSION_SECRET',
    databaseSettings[program],
    'TEMPORAL_ADDRESS',
    'SMTP_URL',
    'OIDC_ISSUER',
    'OIDC_CLIENT_SECRET',
    ...(program === 'web' ? (['MASTER_KEY'] as const) : []),
  ] as const;

/** As `readConfig`, but nothing is embedded: everything that this program needs must be given. */
export const readResolvedConfig = (
  env: Environment,
  program: Program,
): { ok: true; config: ResolvedConfig } | { ok: false; problems: readonly Problem[] } => {
  const values = given(env);
  const missing = neededAlone(program)
    .filter((name) => values[name] === undefined)
    .filter((name) => name !== 'MASTER_KEY' || values.MASTER_KEY_FILE === undefined)
    .map((name) => ({ name, problem: `${name} is needed: ${table[name].meaning}.` }));
  const read = readConfig(env);
  if (!read.ok || missing.length > 0)
    return { ok: false, problems: [...(read.ok ? [] : read.problems), ...missing] };
  const { url = '', webUrl = '', workerUrl = '', ...rest } = read.config.database;
  const config = { ...read.config, database: Object.freeze({ url, webUrl, workerUrl, ...rest }) };
  return { ok: true, config: Object.freeze(config) as ResolvedConfig };
};

/** The sentences for the terminal, one a line. */
export const describeProblems = (problems: readonly Problem[]): string =>
  ['These settings are not right:', ...problems.map(({ problem }) => `  - ${problem}`)].join('\n');
