import { createApp } from '../../src/server/app';
import { staffPages } from '../../src/server/pages';
import { defaultLimits } from '../../src/server/services';
import { exampleRoutes, received } from './support/examplePage';
import { hiddenFields, listening, testServices, visitor } from './support/testApp';

let site: Awaited<ReturnType<typeof listening>>;

beforeAll(async () => {
  staffPages.push(exampleRoutes);
  site = await listening(createApp(testServices()));
});

afterAll(async () => {
  staffPages.splice(staffPages.indexOf(exampleRoutes), 1);
  await site.stop();
});

beforeEach(() => {
  received.length = 0;
});

const signedIn = async (personId = 'joost') => {
  const someone = visitor(site.origin);
  await someone.signIn(personId);
  return someone;
};

describe('pages for everybody', () => {
  it.each(['/toegankelijkheid', '/privacy', '/hulp', '/wat-is-er-nieuw', '/uitgelogd'])(
    'shows %s without signing in and without starting a session',
    async (path) => {
      const answer = await visitor(site.origin).get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.getSetCookie()).toEqual([]);
    },
  );

  it('speaks Dutch, or English to who prefers that, and Dutch to who speaks neither', async () => {
    const someone = visitor(site.origin);
    expect((await someone.get('/hulp')).text).toContain('<html lang="nl"');
    expect((await someone.get('/hulp', { 'accept-language': 'en-GB,nl;q=0.5' })).text).toContain(
      '<html lang="en"',
    );
    expect((await someone.get('/hulp', { 'accept-language': 'fr' })).text).toContain('<html lang="nl"');
  });

  it('remembers the language somebody chose and returns to the same page', async () => {
    const someone = visitor(site.origin);
    const answer = await someone.post('/taal', hiddenFields((await someone.get('/hulp?a=1')).text, '/taal'));
    expect([answer.status, answer.location]).toEqual([303, '/hulp?a=1']);
    expect((await someone.get('/hulp')).text).toContain('<html lang="en"');
  });

  it('leads nowhere else after choosing a language', async () => {
    const back: [string, string][] = [
      ['language', 'en'],
      ['back', '//evil.example'],
    ];
    expect((await visitor(site.origin).post('/taal', back)).location).toBe('/');
  });
});

describe('every response', () => {
  it.each(['/hulp', '/bestaat-niet', '/stuk', '/weg', '/voorbeeld'])(
    'carries the security headers and is not stored: %s',
    async (path) => {
      const { headers } = await (await signedIn()).get(path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-correlation-id')).toMatch(/^[\da-f-]{36}$/);
    },
  );

  it('lets the assets be kept for ever, compressed', async () => {
    const someone = visitor(site.origin);
    const address = /href="(\/assets\/[^"]+\.css)"/.exec((await someone.get('/hulp')).text)?.[1] ?? '';
    const { status, headers } = await someone.get(address, { 'accept-encoding': 'br' });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-encoding')).toBe('br');
  });
});

describe('problems', () => {
  it('says that a page does not exist and what one can do', async () => {
    const answer = await (await signedIn()).get('/bestaat-niet');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('href="/hulp"');
  });

  it('shows a code instead of the fault', async () => {
    const answer = await (await signedIn()).get('/stuk');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('geheim');
    expect(answer.text).toContain(answer.headers.get('x-correlation-id'));
  });

  it('reloads by itself while something is away', async () => {
    const answer = await (await signedIn()).get('/weg');
    expect([answer.status, answer.headers.get('refresh')]).toEqual([503, '10']);
  });

  it('gives back what was typed while something is away', async () => {
    const someone = await signedIn();
    const form = hiddenFields((await someone.get('/voorbeeld')).text, '/voorbeeld');
    const answer = await someone.post('/weg', [...form, ['note', 'Lang verhaal <b>']]);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('refresh')).toBeNull();
    expect(answer.text).toContain('Lang verhaal &lt;b>');
    expect(hiddenFields(answer.text, '/weg')).toContainEqual(['note', 'Lang verhaal <b>']);
  });

  it('says that a text is too long', async () => {
    const answer = await (await signedIn()).post('/voorbeeld', [['note', 'a'.repeat(300_000)]]);
    expect(answer.status).toBe(413);
  });

  it('asks somebody who is not known here to have themselves added', async () => {
    const answer = await (await signedIn('stranger')).get('/voorbeeld');
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('nog geen toegang');
  });

  it('slows down who asks too much', async () => {
    const strict = await listening(
      createApp(testServices({ limits: { ...defaultLimits, requestsPerMinute: 2 } })),
    );
    const someone = visitor(strict.origin);
    const statuses = [];
    for (const path of ['/hulp', '/hulp', '/hulp']) statuses.push((await someone.get(path)).status);
    await strict.stop();
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('a form', () => {
  it('arrives without its protective fields but with its one-time command', async () => {
    const someone = await signedIn();
    const form = hiddenFields((await someone.get('/voorbeeld')).text, '/voorbeeld');
    const answer = await someone.post('/voorbeeld', [...form, ['note', 'a'], ['note', 'b']]);
    expect(answer.status).toBe(303);
    expect(received).toEqual([{ commandId: expect.stringMatching(/^[\da-f-]{36}$/), note: ['a', 'b'] }]);
  });

  it.each([
    ['without a token', [] as [string, string][]],
    ['with a made-up token', [['_csrf', 'x'.repeat(86)]] as [string, string][]],
  ])('is refused %s', async (_how, fields) => {
    const answer = await (await signedIn()).post('/voorbeeld', [...fields, ['note', 'a']]);
    expect(answer.status).toBe(403);
    expect(received).toEqual([]);
  });

  it('is refused with the token of somebody else', async () => {
    const other = hiddenFields((await (await signedIn('sanne')).get('/voorbeeld')).text, '/voorbeeld');
    const answer = await (await signedIn()).post('/voorbeeld', [...other, ['note', 'geheim plan']]);
    expect(answer.status).toBe(403);
    expect(answer.text).not.toContain('geheim plan');
    expect(received).toEqual([]);
  });

  it('of an older session of the same person is shown again, to be sent on purpose', async () => {
    const someone = await signedIn();
    const old = hiddenFields((await someone.get('/voorbeeld')).text, '/voorbeeld');
    await someone.signIn('joost');
    const refused = await someone.post('/voorbeeld', [...old, ['note', 'Mijn lange tekst']]);
    expect([refused.status, received.length]).toEqual([403, 0]);
    expect(refused.text).toContain('Mijn lange tekst');
    await someone.post('/voorbeeld', hiddenFields(refused.text, '/voorbeeld'));
    expect(received).toMatchObject([{ note: 'Mijn lange tekst' }]);
  });

  it('answers a draft of an ended session with a status, not with a page', async () => {
    const answer = await visitor(site.origin).post('/voorbeeld', [], { accept: 'application/json' });
    expect(answer.status).toBe(401);
  });
});
