import { z } from 'zod';
import { parseMasterKeys } from './vault/masterKeys';

/** One row of the settings table of the README; a test keeps the two equal. */
export type Setting = Readonly<{ name: string; meaning: string; default: string }>;

const port = (name: string, fallback: number) =>
  z
    .string()
    .default(String(fallback))
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, {
      error: `${name} must be a port number from 0 to 65535 (0 means: any free port).`,
    })
    .transform(Number);

const whole = (name: string, fallback: number, { least, most }: { least: number; most: number }) =>
  z
    .string()
    .default(String(fallback))
    .refine((given) => /^\d{1,7}$/.test(given) && Number(given) >= least && Number(given) <= most, {
      error: `${name} must be a whole number from ${least} to ${most}.`,
    })
    .transform(Number);

const address = (name: string, protocols: readonly string[], example: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
      error: `${name} must be an address such as ${example}.`,
    })
    .optional();

const yesOrNo = (name: string) =>
  z
    .enum(['true', 'false'], { error: `${name} must be true or false.` })
    .transform((text) => text === 'true')
    .optional();

const oneOf = <const Options extends readonly [string, ...string[]]>(name: string, options: Options) =>
  z.enum(options, { error: `${name} must be one of ${options.join(', ')}.` });

const text = z.string();

/** Each setting once: how it is checked, what it means, and what it is when left out (as the README shows it). */
export const table = {
  NODE_ENV: {
    schema: oneOf('NODE_ENV', ['production', 'development', 'test']).default('development'),
    meaning: 'production: JSON logs, secure cookies, and nothing is guessed',
    shown: 'development',
  },
  DATA_DIR: {
    schema: text.default('.data'),
    meaning: 'folder that holds everything the embedded parts keep',
    shown: '.data',
  },
  OVERSTAP_CACHE_DIR: {
    schema: text.optional(),
    meaning: 'folder in which downloaded programs are kept; may be shared between checkouts',
    shown: 'cache in DATA_DIR',
  },
  HOST: {
    schema: text.default('127.0.0.1'),
    meaning: 'network address on which the web application listens',
    shown: '127.0.0.1',
  },
  WEB_PORT: {
    schema: port('WEB_PORT', 3000),
    meaning: 'port of the web application; 0 is any free port',
    shown: '3000',
  },
  BASE_URL: {
    schema: address('BASE_URL', ['http:', 'https:'], 'https://overstap.example.nl'),
    meaning: 'address at which people reach the web application, used in mails and for signing in',
    shown: 'http://HOST:WEB_PORT',
  },
  SESSION_SECRET: {
    schema: text.min(32, { error: 'SESSION_SECRET must have at least 32 characters.' }).optional(),
    meaning: 'secret that signs session cookies, at least 32 characters',
    shown: 'made once and kept in DATA_DIR',
  },
  SESSION_IDLE_MINUTES: {
    schema: whole('SESSION_IDLE_MINUTES', 60, { least: 10, most: 720 }),
    meaning: 'minutes without a click after which somebody is signed out',
    shown: '60',
  },
  SESSION_HOURS: {
    schema: whole('SESSION_HOURS', 12, { least: 1, most: 24 }),
    meaning: 'hours after which somebody is signed out, however busy they are',
    shown: '12',
  },
  ADDRESS_REQUESTS_PER_MINUTE: {
    schema: whole('ADDRESS_REQUESTS_PER_MINUTE', 6_000, { least: 60, most: 1_000_000 }),
    meaning: 'requests in a minute that one network address may make; a whole organisation may share one',
    shown: '6000',
  },
  ACCOUNT_REQUESTS_PER_MINUTE: {
    schema: whole('ACCOUNT_REQUESTS_PER_MINUTE', 3_000, { least: 60, most: 1_000_000 }),
    meaning: 'requests in a minute that one person may make',
    shown: '3000',
  },
  MASTER_KEY: {
    schema: text
      .refine((given) => parseMasterKeys(given).ok, {
        error:
          'MASTER_KEY must be 64 hexadecimal signs, such as openssl rand -hex 32 makes; more keys with commas.',
      })
      .optional(),
    meaning: 'key that wraps the keys of clients, 64 hexadecimal signs; more with commas, the newest last',
    shown: 'made once and kept in DATA_DIR',
  },
  MASTER_KEY_FILE: {
    schema: text.optional(),
    meaning: 'file with the master keys, one a line, instead of MASTER_KEY',
    shown: 'none',
  },
  LOG_LEVEL: {
    schema: oneOf('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default(
      'info',
    ),
    meaning: 'how much is logged',
    shown: 'info',
  },
  DEMO: {
    schema: yesOrNo('DEMO'),
    meaning: 'true fills an empty database with demo people and handovers',
    shown: 'true with the embedded database, else false',
  },
  DATABASE_URL: {
    schema: address(
      'DATABASE_URL',
      ['postgres:', 'postgresql:'],
      'postgres://overstap_migrator:password@host:5432/overstap',
    ),
    meaning: 'a Postgres of your own, as the user overstap_migrator, who owns the tables',
    shown: 'embedded Postgres',
  },
  WEB_DATABASE_URL: {
    schema: address(
      'WEB_DATABASE_URL',
      ['postgres:', 'postgresql:'],
      'postgres://overstap_web:password@host:5432/overstap',
    ),
    meaning: 'the same database for the web application, as the user overstap_web',
    shown: 'embedded Postgres',
  },
  WORKER_DATABASE_URL: {
    schema: address(
      'WORKER_DATABASE_URL',
      ['postgres:', 'postgresql:'],
      'postgres://overstap_worker:password@host:5432/overstap',
    ),
    meaning: 'the same database for the worker, as the user overstap_worker',
    shown: 'embedded Postgres',
  },
  ADMINISTRATOR_DATABASE_URL: {
    schema: address(
      'ADMINISTRATOR_DATABASE_URL',
      ['postgres:', 'postgresql:'],
      'postgres://postgres:password@host:5432/postgres',
    ),
    meaning: 'for npm run prepare-database only: a superuser who makes the three users and the database',
    shown: 'none',
  },
  POSTGRES_PORT: { schema: port('POSTGRES_PORT', 0), meaning: 'port of the embedded Postgres', shown: '0' },
  TEMPORAL_ADDRESS: {
    schema: text
      .regex(/^[^\s/:]+:\d{1,5}$/, { error: 'TEMPORAL_ADDRESS must be host:port, such as localhost:7233.' })
      .optional(),
    meaning: 'a Temporal server of your own, as host:port',
    shown: 'embedded Temporal',
  },
  TEMPORAL_NAMESPACE: { schema: text.default('default'), meaning: 'namespace at Temporal', shown: 'default' },
  TEMPORAL_TASK_QUEUE: {
    schema: text.default('overstap'),
    meaning: 'task queue at Temporal',
    shown: 'overstap',
  },
  TEMPORAL_API_KEY: { schema: text.optional(), meaning: 'key for Temporal Cloud', shown: 'none' },
  TEMPORAL_TLS: {
    schema: yesOrNo('TEMPORAL_TLS'),
    meaning: 'true speaks TLS to TEMPORAL_ADDRESS',
    shown: 'true with TEMPORAL_API_KEY, else false',
  },
  TEMPORAL_CLI_PATH: {
    schema: text.optional(),
    meaning: 'path of the program temporal (the Temporal CLI)',
    shown: 'temporal on PATH, else fetched',
  },
  TEMPORAL_PORT: { schema: port('TEMPORAL_PORT', 0), meaning: 'port of the embedded Temporal', shown: '0' },
  TEMPORAL_UI_PORT: {
    schema: port('TEMPORAL_UI_PORT', 8233),
    meaning: 'port of the web page of the embedded Temporal',
    shown: '8233',
  },
  SMTP_URL: {
    schema: address('SMTP_URL', ['smtp:', 'smtps:'], 'smtps://user:password@mail.example.nl:465'),
    meaning: 'a mail server of your own',
    shown: 'embedded mailbox',
  },
  SMTP_PORT: {
    schema: port('SMTP_PORT', 0),
    meaning: 'port on which the embedded mailbox takes mail',
    shown: '0',
  },
  INBOX_PORT: {
    schema: port('INBOX_PORT', 3002),
    meaning: 'port of the inbox page of the embedded mailbox',
    shown: '3002',
  },
  MAIL_FROM: {
    schema: text
      .regex(/^[^<>\r\n]*<[^<>\s@]+@[^<>\s@]+>$|^[^<>\s@]+@[^<>\s@]+$/, {
        error: 'MAIL_FROM must be a mail address, such as Overstap <overstap@example.nl>.',
      })
      .default('Overstap <overstap@example.nl>'),
    meaning: 'sender of the mails',
    shown: 'Overstap <overstap@example.nl>',
  },
  OIDC_ISSUER: {
    schema: address('OIDC_ISSUER', ['http:', 'https:'], 'https://signin.example.nl'),
    meaning: 'an OpenID Connect provider of your own',
    shown: 'embedded provider with demo people',
  },
  OIDC_CLIENT_ID: {
    schema: text.default('overstap'),
    meaning: 'name of this application at the provider',
    shown: 'overstap',
  },
  OIDC_CLIENT_SECRET: {
    schema: text.optional(),
    meaning: 'secret of this application at the provider',
    shown: 'made once and kept in DATA_DIR',
  },
  OIDC_ACR_VALUES: {
    schema: text.optional(),
    meaning:
      'ways of signing in (acr or amr), in words with spaces between, of which the provider must have used one; for sign-in in two steps',
    shown: 'none',
  },
  OIDC_PORT: {
    schema: port('OIDC_PORT', 3001),
    meaning: 'port of the embedded OpenID Connect provider',
    shown: '3001',
  },
} as const;

export const shape = z.object(
  Object.fromEntries(Object.entries(table).map(([name, { schema }]) => [name, schema])) as {
    [Name in keyof typeof table]: (typeof table)[Name]['schema'];
  },
);

export const settings: readonly Setting[] = Object.entries(table).map(([name, row]) => ({
  name,
  meaning: row.meaning,
  default: row.shown,
}));
