import { createHmac } from 'node:crypto';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { CountRequests } from './limiter';

type Counter = Pick<RateLimiterMemory, 'consume'>;

const counting = (
  makeCounter: (kind: string, perMinute: number) => Counter,
  secret: string,
): CountRequests => {
  const counters = new Map<string, Counter>();
  return async ({ kind, key, times, perMinute }) => {
    const counter = counters.get(kind) ?? makeCounter(kind, perMinute);
    counters.set(kind, counter);
    try {
      // Who asks is no business of the table: an address is kept as a keyed hash.
      await counter.consume(createHmac('sha256', secret).update(key).digest('base64url'), times);
      return undefined;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      throw refused;
    }
  };
};

const inMemory = (kind: string, perMinute: number) =>
  new RateLimiterMemory({ keyPrefix: kind, points: perMinute, duration: 60 });

/** For one process on its own: a test. */
export const countInMemory = (secret: string): CountRequests => counting(inMemory, secret);

/**
 * Shared by all web processes. Who is above a limit is remembered in memory, so that a flood costs no writes; while
 * the database is away each process counts for itself.
 */
export const countInDatabase = (pool: object, secret: string): CountRequests =>
  counting(
    (kind, perMinute) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limits',
        tableCreated: true,
        keyPrefix: kind,
        points: perMinute,
        duration: 60,
        inMemoryBlockOnConsumed: perMinute + 1,
        insuranceLimiter: inMemory(kind, perMinute),
      }),
    secret,
  );
