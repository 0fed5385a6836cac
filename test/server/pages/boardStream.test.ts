import type { BoardFollower } from '../../../src/db/boardChanges';
import { createApp } from '../../../src/server/app';
import { joost, listening, testServices, visitor } from '../support/testApp';

const followers = new Set<BoardFollower>();
const iris = {
  ...joost,
  roles: [{ ...joost.roles[0], role: 'programmeManager', neighbourhoods: null }],
} as typeof joost;

let origin = '';
let stop = async () => undefined as void;
beforeEach(async () => {
  const app = createApp(
    testServices({
      boardChanges: {
        follow: (follower) => {
          followers.add(follower);
          return () => followers.delete(follower);
        },
      },
      people: { findBySubject: async (subject) => (subject === 'iris' ? iris : joost) },
    }),
  );
  ({ origin, stop } = await listening(app));
});
afterEach(() => stop());

const cookieOf = async (person: string) => {
  const start = await fetch(`${origin}/inloggen?terug=/`, { redirect: 'manual' });
  const first = start.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const back = await fetch(`${origin}/inloggen/terug?as=${person}`, {
    redirect: 'manual',
    headers: { cookie: first },
  });
  return back.headers.getSetCookie()[0]?.split(';')[0] ?? first;
};

test('who follows hears that something changed, and renews no session by it', async () => {
  const abort = new AbortController();
  const answer = await fetch(`${origin}/regie/stroom`, {
    headers: { cookie: await cookieOf('iris') },
    signal: abort.signal,
  });
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  expect(answer.headers.getSetCookie()).toEqual([]);
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toContain('retry');
  followers.forEach(({ changed }) => changed());
  expect((await reader?.read())?.value).toBe('data: changed\n\n');
  abort.abort();
});

test('somebody else follows nothing', async () => {
  const browser = visitor(origin);
  await browser.signIn('joost');
  expect((await browser.get('/regie/stroom')).status).toBe(403);
  expect((await browser.get('/regie/deel')).status).toBe(403);
});
