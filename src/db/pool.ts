import { createHash } from 'node:crypto';
import { Pool, types as defaultTypes, type PoolClient, type QueryConfig } from 'pg';
import { connectionOptionFor, hasActor } from './actor';
import { inOneTrip } from './inOneTrip';

/** Whatever runs a query: the pool itself, or one client inside a transaction. */
export type Queryable = Pick<PoolClient, 'query'>;

export interface DatabaseLog {
  warn(details: object, message: string): void;
}

type Parse = (text: string) => unknown;

/** A `date` stays a calendar day, a moment becomes ISO text in UTC, a bigint a number: the domain's own shapes. */
const parsers: Readonly<Record<number, Parse>> = {
  20: Number,
  1082: (text) => text,
  1184: (text) => new Date(text).toISOString(),
};

const getTypeParser = (oid: number, format?: 'text' | 'binary'): Parse =>
  parsers[oid] ?? (defaultTypes.getTypeParser(oid, format) as Parse);

export const domainTypes = { getTypeParser };

interface PoolOptions {
  url: string;
  log: DatabaseLog;
  max?: number;
  /** False for what may be lost when the machine crashes within a second, and should not wait for the disk. */
  durable?: boolean;
  /** Sends a query without waiting for the answer to the one before it on the same connection. */
  pipeline?: boolean;
  /** For a pool that only ever asks on behalf of one and the same. */
  actor?: { kind: 'system' } | { kind: 'signIn' };
}

const connectionOptions = ({ durable, actor, pipeline }: PoolOptions): { options?: string } => {
  const options = [
    // Policies make planning dearer than running: the plan of the first time serves every time.
    ...(pipeline === true ? ['-c plan_cache_mode=force_generic_plan'] : []),
    ...(durable === false ? ['-c synchronous_commit=off'] : []),
    ...(actor ? [connectionOptionFor(actor)] : []),
  ];
  return options.length > 0 ? { options: options.join(' ') } : {};
};

/** A pool over `url`; times in milliseconds. A lost idle connection is replaced, not a crash. */
export function createPool(options: PoolOptions): Pool {
  const pool = new Pool({
    connectionString: options.url,
    max: options.max ?? 10,
    application_name: 'overstap',
    pipeline: options.pipeline ?? false,
    ...connectionOptions(options),
    connectionTimeoutMillis: 5_000,
    // Long, since a new connection plans every query anew.
    idleTimeoutMillis: 600_000,
    statement_timeout: 20_000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
    types: domainTypes,
  });
  pool.on('error', (error: Error & { code?: string }) =>
    options.log.warn({ code: error.code }, 'A database connection was lost'),
  );
  return pool;
}

type Ask = (query: string | QueryConfig, values?: unknown[]) => Promise<unknown>;

const names = new Map<string, string>();

/** So many different queries are planned once a connection; whatever comes later is planned each time. */
const mostNames = 500;

/** Policies make a query long to plan, often longer than to run: with a name it is planned once a connection. */
function plannedOnce(query: string | QueryConfig, values?: unknown[]): string | QueryConfig {
  if (typeof query !== 'string' || values === undefined) return query;
  const name = names.get(query) ?? createHash('sha256').update(query).digest('base64url').slice(0, 20);
  if (names.size < mostNames) names.set(query, name);
  return names.has(query) ? { name, text: query, values } : { text: query, values };
}

/**
 * The pool of the record: each query is a transaction of its own on behalf of the actor of the code that asks, so that
 * the connection knows nothing of them afterwards. Without an actor every protected table is empty.
 */
export function createRecordPool(options: PoolOptions): Pool {
  const pool = createPool({ ...options, pipeline: true });
  const plainly: Ask = pool.query.bind(pool);
  const ask: Ask = (query, values) =>
    hasActor() ? inOneTrip(pool, plannedOnce(query, values)) : plainly(query, values);
  return Object.assign(pool, { query: ask });
}

const awayCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
  '08000',
  '08003',
  '08006',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);

const awayMessages = /Connection terminated|timeout exceeded when trying to connect/;

/** Does the error mean that the database cannot be reached right now, so that trying again later makes sense? */
export function isDatabaseAway(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return awayCodes.has(code) || awayMessages.test(message);
}
