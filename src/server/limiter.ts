/**
 * Counts `times` more requests under a key, in a minute that all web processes share. Gives the seconds to wait when
 * that is above the limit, or undefined.
 */
export type CountRequests = (count: {
  /** What is counted: each kind has counts of its own. */
  kind: string;
  key: string;
  times: number;
  perMinute: number;
}) => Promise<number | undefined>;

export type Limiter = (key: string) => Promise<number | undefined>;

/** Above so many keys the shares that are left are given up; that costs a write each. */
const most = 10_000;

const minute = 60_000;

/**
 * A process takes requests from the shared count in shares of a hundredth of the limit, so that most requests cost no
 * write. The price is that the limit is a hundredth less sharp for each process.
 */
export const createLimiter = (
  { countRequests, now }: { countRequests: CountRequests; now: () => number },
  { kind, perMinute }: { kind: string; perMinute: number },
): Limiter => {
  const share = Math.max(1, Math.floor(perMinute / 100));
  const left = new Map<string, { requests: number; until: number }>();
  return async (key) => {
    const mine = left.get(key);
    if (mine !== undefined && mine.requests > 0 && now() < mine.until) {
      mine.requests -= 1;
      return undefined;
    }
    const wait = await countRequests({ kind, key, times: share, perMinute });
    if (wait !== undefined) return wait;
    if (left.size >= most) left.clear();
    left.set(key, { requests: share - 1, until: now() + minute });
    return undefined;
  };
};
