import type { SessionData, Store } from 'express-session';

/** Milliseconds between two signs of life that are written down; small beside the hour after which a session ends. */
const often = 60_000;

/** Above so many sessions the older notes are forgotten; forgetting costs one write. */
const most = 10_000;

/** Every request is a sign of life of its session; one a minute is written, so that a page view costs no write. */
export function touchNowAndThen(store: Store, now: () => number): void {
  const touch = store.touch?.bind(store);
  if (!touch) return;
  const touched = new Map<string, number>();
  store.touch = (id: string, session: SessionData, done?: () => void) => {
    const before = touched.get(id);
    if (before !== undefined && now() - before < often) {
      done?.();
      return;
    }
    if (touched.size >= most) touched.clear();
    touched.set(id, now());
    touch(id, session, done);
  };
}
