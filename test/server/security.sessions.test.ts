import { MemoryStore, type SessionData } from 'express-session';
import { createApp } from '../../src/server/app';
import { staffPages } from '../../src/server/pages';
import { defaultLimits, type Services } from '../../src/server/services';
import { exampleRoutes, received } from './support/examplePage';
import { hiddenFields, joost, listening, sanne, testServices, visitor } from './support/testApp';

let site: Awaited<ReturnType<typeof listening>>;
const store = new MemoryStore();
const clock = { later: 0 };
const known = { joost: true, roles: joost.roles };
const minutes = 60_000;

const services = testServices(
  {
    now: () => Date.now() + clock.later,
    limits: { ...defaultLimits, accountSignInsPerMinute: 1_000 },
    people: {
      findBySubject: async (subject) => {
        if (subject === 'sanne') return sanne;
        return subject === 'joost' && known.joost ? { ...joost, roles: known.roles } : undefined;
      },
    },
    records: {
      recordAccess: async () => undefined,
      personById: async (id: string) => (id === 'sanne' ? { id, subject: 'sanne' } : null),
    } as unknown as Services['records'],
  },
  store,
);

beforeAll(async () => {
  staffPages.push(exampleRoutes);
  site = await listening(createApp(services));
});
afterAll(async () => {
  staffPages.splice(staffPages.indexOf(exampleRoutes), 1);
  await site.stop();
});
beforeEach(() => {
  Object.assign(clock, { later: 0 });
  Object.assign(known, { joost: true, roles: joost.roles });
  store.clear();
  received.length = 0;
});

const signedIn = async () => {
  const someone = visitor(site.origin);
  await someone.signIn('joost', '/voorbeeld');
  return someone;
};

const kept = () =>
  new Promise<SessionData[]>((resolve) => store.all((_error, all) => resolve(Object.values(all ?? {}))));

describe('where somebody is led after signing in', () => {
  it.each(['/voorbeeld', '/voorbeeld?a=1', '/mijn-sessies', '/overdrachten/1/punten/housing', '/hulp'])(
    'is a page of ours: %s',
    async (back) => {
      expect((await visitor(site.origin).signIn('joost', back)).location).toBe(back);
    },
  );

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/%09/evil.example',
    'https://evil.example/overdrachten',
    'https:evil.example',
    'javascript:alert(1)',
    '/overdrachten@evil.example',
    '/bestaat-niet',
    '/inloggen?terug=https://evil.example',
    '/uitloggen',
    '/taal',
    '',
  ])('is their work when asked for %j', async (back) => {
    expect((await visitor(site.origin).signIn('joost', back)).location).toBe('/');
  });
});

describe('a sign-in', () => {
  it('must be finished within ten minutes', async () => {
    const someone = visitor(site.origin);
    await someone.get('/inloggen');
    clock.later = 11 * minutes;
    expect((await someone.get('/inloggen/terug?as=joost')).status).toBe(400);
  });

  it('is answered once', async () => {
    const someone = visitor(site.origin);
    await someone.get('/inloggen');
    expect((await someone.get('/inloggen/terug')).status).toBe(400);
    expect((await someone.get('/inloggen/terug?as=joost')).status).toBe(400);
  });

  it('is known to the browser in which it began, and to no other', async () => {
    await visitor(site.origin).get('/inloggen');
    expect((await visitor(site.origin).get('/inloggen/terug?as=joost')).status).toBe(400);
  });

  it('takes nothing along from the session before but a form of the same person', async () => {
    const someone = await signedIn();
    const [before] = await kept();
    await someone.signIn('joost');
    const after = (await kept()).find(({ handle }) => handle !== before?.handle);
    expect(before?.handle).toBeDefined();
    expect(after?.csrfSecret).toBeUndefined();
    expect(after?.signInChecks).toBeUndefined();
  });

  it('is slowed down by account, wherever it comes from', async () => {
    const strict = await listening(
      createApp(testServices({ limits: { ...defaultLimits, accountSignInsPerMinute: 1 } })),
    );
    await visitor(strict.origin).signIn('joost');
    const second = await visitor(strict.origin).signIn('joost');
    const another = await visitor(strict.origin).signIn('sanne');
    await strict.stop();
    expect([second.status, another.status]).toEqual([429, 303]);
  });
});

describe('an account that asks too much', () => {
  it('waits, and nobody else does', async () => {
    const strict = await listening(
      createApp(testServices({ limits: { ...defaultLimits, accountRequestsPerMinute: 3 } })),
    );
    const [one, other] = [visitor(strict.origin), visitor(strict.origin)];
    await one.signIn('joost');
    await other.signIn('sanne');
    const statuses = [];
    for (let times = 0; times < 4; times += 1) statuses.push((await one.get('/mijn-sessies')).status);
    const others = await other.get('/mijn-sessies');
    await strict.stop();
    expect([statuses, others.status]).toEqual([[200, 200, 200, 429], 200]);
  });
});

describe('somebody who loses a role or their account', () => {
  it('has lost the role at the next request', async () => {
    const someone = await signedIn();
    expect((await someone.get('/voorbeeld')).text).not.toContain('href="/beheer"');
    known.roles = [{ ...joost.roles[0]!, role: 'functionalManager', neighbourhoods: null }];
    expect((await someone.get('/voorbeeld')).text).toContain('href="/beheer"');
    known.roles = [{ ...known.roles[0]!, until: '2026-01-02' }];
    expect((await someone.get('/voorbeeld')).text).not.toContain('href="/beheer"');
  });

  it('is signed out everywhere when the account is gone', async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    known.joost = false;
    expect((await one.get('/voorbeeld')).status).toBe(403);
    expect(await kept()).toEqual([]);
    known.joost = true;
    expect((await one.get('/voorbeeld')).location).toMatch(/^\/inloggen/);
    expect((await other.get('/voorbeeld')).location).toMatch(/^\/inloggen/);
  });
});

describe('the sessions of somebody else', () => {
  const endThem = async (by: 'joost' | 'sanne', whose: string) => {
    const someone = visitor(site.origin);
    await someone.signIn(by);
    const form = hiddenFields((await someone.get('/voorbeeld')).text, '/uitloggen');
    return someone.post(`/beheer/mensen/${whose}/sessies`, form);
  };

  it('are ended by a functional manager, and by nobody else', async () => {
    const someone = visitor(site.origin);
    await someone.signIn('sanne');
    expect((await endThem('joost', 'sanne')).status).toBe(403);
    expect((await someone.get('/voorbeeld')).status).toBe(200);
    known.roles = [{ ...joost.roles[0]!, role: 'functionalManager', neighbourhoods: null }];
    expect((await endThem('joost', 'nobody')).status).toBe(404);
    expect((await endThem('joost', 'sanne')).location).toBe('/beheer/mensen/sanne');
    expect((await someone.get('/voorbeeld')).location).toMatch(/^\/inloggen/);
  });
});

describe('a session', () => {
  it('ends on the server when somebody signs out: its cookie is worth nothing any more', async () => {
    const someone = await signedIn();
    const form = hiddenFields((await someone.get('/voorbeeld')).text, '/uitloggen');
    const answer = await someone.post('/uitloggen', form);
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(await kept()).toEqual([]);
  });

  it('is not ended by another website, nor without its token', async () => {
    const someone = await signedIn();
    expect((await someone.post('/uitloggen', [])).status).toBe(403);
    const form = hiddenFields((await someone.get('/voorbeeld')).text, '/uitloggen');
    const elsewhere: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ];
    for (const headers of elsewhere)
      expect((await someone.post('/uitloggen', form, headers)).status).toBe(403);
    expect(await kept()).toHaveLength(1);
    const ours = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };
    expect((await someone.post('/uitloggen', form, ours)).status).toBe(303);
  });

  it('leaves nothing behind after its last hour', async () => {
    const someone = await signedIn();
    clock.later = 12 * 60 * minutes + 1;
    await someone.get('/voorbeeld');
    expect((await kept()).map(({ subject, handle, idToken }) => [subject, handle, idToken])).toEqual([
      [undefined, undefined, undefined],
    ]);
  });

  it('lasts no longer in the store and in the browser than in all', async () => {
    const someone = await signedIn();
    clock.later = (12 * 60 - 5) * minutes;
    const { headers } = await someone.get('/voorbeeld');
    const ends = Date.parse(/Expires=([^;]*)/.exec(headers.getSetCookie()[0] ?? '')?.[1] ?? '');
    expect(ends - Date.now()).toBeLessThanOrEqual(5 * minutes);
  });

  it('says on the page how many seconds are left, and whether a click can put that off', async () => {
    const someone = await signedIn();
    expect((await someone.get('/voorbeeld')).text).toContain('data-session-seconds="3600"');
    expect((await someone.get('/voorbeeld')).text).toContain('Ingelogd blijven');
    clock.later = (12 * 60 - 30) * minutes;
    const late = (await someone.get('/voorbeeld')).text;
    expect(late).toMatch(/data-session-seconds="1[78]\d\d"/);
    expect(late).not.toContain('Ingelogd blijven');
    expect(late).toContain('Klik je 60 minuten nergens op');
  });
});

describe("one's own sessions", () => {
  it('are listed, roughly by device, and others can be ended', async () => {
    const one = visitor(site.origin);
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    await one.get('/inloggen');
    await one.get('/inloggen/terug?as=joost', { 'user-agent': firefox });
    const other = await signedIn();
    const page = await other.get('/mijn-sessies');
    expect(page.text).toContain('Firefox, Linux');
    expect(page.text).toContain('Deze sessie');
    const form = hiddenFields(page.text, '/mijn-sessies/beeindigen');
    expect((await other.post('/mijn-sessies/beeindigen', form)).location).toBe('/mijn-sessies');
    expect((await one.get('/voorbeeld')).location).toMatch(/^\/inloggen/);
    const after = await other.get('/mijn-sessies');
    expect(after.text).toContain('1 sessie is beëindigd');
    expect(after.text).not.toContain('Firefox, Linux');
  });

  it('are ended all at once but for this one', async () => {
    const [one, another, here] = [await signedIn(), await signedIn(), await signedIn()];
    const form = hiddenFields((await here.get('/mijn-sessies')).text, '/mijn-sessies/andere');
    await here.post('/mijn-sessies/andere', form);
    expect((await here.get('/mijn-sessies')).text).toContain('2 sessies zijn beëindigd');
    for (const gone of [one, another]) expect((await gone.get('/voorbeeld')).status).toBe(303);
  });

  it('show nobody the secret of a session', async () => {
    const someone = await signedIn();
    const ids = await new Promise<string[]>((resolve) =>
      store.all((_error, all) => resolve(Object.keys(all ?? {}))),
    );
    const { text } = await someone.get('/mijn-sessies');
    expect(ids).toHaveLength(1);
    for (const id of ids) expect(text).not.toContain(id);
  });
});
