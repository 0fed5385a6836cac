import { Client } from 'pg';
import type { DatabaseLog } from './pool';

/** Who follows the board hears that something changed, and nothing of what; and that nobody listens any more. */
export interface BoardFollower {
  changed(): void;
  ended(): void;
}

export interface BoardChanges {
  /** Until what it gives is called. */
  follow(follower: BoardFollower): () => void;
  /** Every follower has ended when this comes back. */
  stop(): Promise<void>;
}

const [firstWait, longestWait] = [500, 30_000];

/** One connection that listens, whatever the number of followers; lost, it comes back after growing waits. */
export function listenForBoardChanges({ url, log }: { url: string; log: DatabaseLog }): BoardChanges {
  const followers = new Set<BoardFollower>();
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let wait = firstWait;
  const tell = () => followers.forEach(({ changed }) => changed());

  async function connect(): Promise<void> {
    const next = new Client({ connectionString: url, application_name: 'overstap', keepAlive: true });
    client = next;
    next.on('notification', tell);
    next.on('error', () => undefined);
    next.once('end', again);
    try {
      await next.connect();
      await next.query('listen overstap_board');
      // What changed while nobody listened is looked up as well.
      if (wait > firstWait) tell();
      wait = firstWait;
    } catch {
      await next.end().catch(() => undefined);
    }
  }

  function again(): void {
    if (stopped) return;
    log.warn({ wait }, 'The connection that follows the board was lost');
    clearTimeout(timer);
    timer = setTimeout(() => void connect(), wait).unref();
    wait = Math.min(wait * 2, longestWait);
  }

  void connect();
  return {
    follow: (follower) => {
      if (stopped) follower.ended();
      else followers.add(follower);
      return () => followers.delete(follower);
    },
    stop: async () => {
      stopped = true;
      followers.forEach(({ ended }) => ended());
      followers.clear();
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
