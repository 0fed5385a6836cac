import session from 'express-session';
import { touchNowAndThen } from '../../src/server/sessionTouch';

test('a session gives a sign of life once a minute, however many pages are read', () => {
  let clock = 0;
  const written: string[] = [];
  const store = new session.MemoryStore();
  store.touch = (id, _session, done) => {
    written.push(id);
    done?.();
  };
  touchNowAndThen(store, () => clock);
  let answered = 0;
  const read = (id: string) => store.touch?.(id, {} as session.SessionData, () => (answered += 1));

  for (const seconds of [0, 10, 59, 61, 100]) {
    clock = seconds * 1_000;
    read('anna');
  }
  read('bram');
  expect(written).toEqual(['anna', 'anna', 'bram']);
  expect(answered).toBe(6);
});
