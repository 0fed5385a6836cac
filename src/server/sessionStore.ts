import type { SessionData, Store } from 'express-session';
import { openSession, rowIdOf, sealSession, type SealedSession } from './sealedSession';

/** Writes a row that is there; one that was ended in between stays ended. */
type Renew = (row: { id: string; content: SealedSession; expires: Date }) => Promise<void>;

type Done = (error?: unknown) => void;

/**
 * Lets a store keep only hashes of session ids, with what the sessions hold sealed: its rows give nobody a session.
 * A session that was read from the store is renewed, never made again: what was ended from elsewhere does not come
 * back with a request that was under way.
 */
export function sealStore(store: Store, renew: Renew): void {
  const { get, set, destroy, touch } = bound(store);

  store.get = (id, done) =>
    get(rowIdOf(id), (error, row) => {
      if (error || !row) return done(error, null);
      const session = openSession(id, row as unknown as SealedSession);
      done(null, session === undefined ? null : { ...session, isStored: true });
    });

  store.set = (id, { isStored, ...session }, done?: Done) => {
    const content = sealSession(id, session as SessionData);
    if (isStored !== true) return set(rowIdOf(id), content as unknown as SessionData, done);
    const expires = new Date(session.cookie.expires ?? 0);
    renew({ id: rowIdOf(id), content, expires }).then(
      () => done?.(),
      (error: unknown) => done?.(error),
    );
  };

  store.destroy = (id, done) => destroy(rowIdOf(id), done);
  store.touch = (id, session, done) => touch?.(rowIdOf(id), session, done);
}

const bound = (store: Store) => ({
  get: store.get.bind(store),
  set: store.set.bind(store),
  destroy: store.destroy.bind(store),
  touch: store.touch?.bind(store),
});
