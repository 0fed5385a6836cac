import { createConnection } from 'node:net';
import { text } from 'node:stream/consumers';
import { createApp } from '../../src/server/app';
import { staffPages } from '../../src/server/pages';
import { defaultLimits } from '../../src/server/services';
import { exampleRoutes } from './support/examplePage';
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

const strict = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const expectStrict = (headers: Headers) => {
  const policy = headers.get('content-security-policy') ?? '';
  for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "script-src 'self'"])
    expect(policy).toContain(part);
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(Object.fromEntries(Object.keys(strict).map((name) => [name, headers.get(name)]))).toEqual(strict);
  expect(headers.get('x-powered-by')).toBeNull();
};

type Ask = { status: number; path: string; method?: string; body?: string; headers?: Record<string, string> };

const form = { 'content-type': 'application/x-www-form-urlencoded' };

const asked: Ask[] = [
  { status: 200, path: '/hulp' },
  { status: 301, path: '/favicon.ico' },
  { status: 303, path: '/overdrachten' },
  { status: 400, path: '/assets/%E0%A4%A' },
  { status: 400, path: '/hulp?a=%00' },
  { status: 400, path: '/inloggen/terug?code=a&state=b' },
  {
    status: 403,
    path: '/taal',
    method: 'POST',
    headers: { ...form, 'sec-fetch-site': 'cross-site' },
    body: 'a=b',
  },
  { status: 405, path: '/hulp', method: 'PUT' },
  { status: 405, path: '/hulp', method: 'OPTIONS' },
  { status: 413, path: '/taal', method: 'POST', headers: form, body: `a=${'b'.repeat(300_000)}` },
  { status: 413, path: '/taal', method: 'POST', headers: form, body: 'a=1&'.repeat(600) },
  { status: 413, path: '/taal', method: 'POST', headers: form, body: `a=${'b'.repeat(20_001)}` },
  { status: 414, path: `/hulp?a=${'b'.repeat(3_000)}` },
];

test.each(asked)('an answer $status carries every header and is not kept: $method $path', async (ask) => {
  const { status, path, ...rest } = ask;
  const answer = await fetch(site.origin + path, { redirect: 'manual', ...rest });
  expect(answer.status).toBe(status);
  expectStrict(answer.headers);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test.each([404, 500, 503])('so does an answer %s to who is signed in', async (status) => {
  const someone = visitor(site.origin);
  await someone.signIn('joost');
  const answer = await someone.get({ 404: '/bestaat-niet', 500: '/stuk', 503: '/weg' }[status] ?? '');
  expect(answer.status).toBe(status);
  expectStrict(answer.headers);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('an asset carries the headers, and only an asset may be kept', async () => {
  const someone = visitor(site.origin);
  const assets = [...(await someone.get('/hulp')).text.matchAll(/"(\/assets\/[^"]+)"/g)].map(
    ([, path]) => path,
  );
  expect(assets.length).toBeGreaterThan(2);
  for (const path of assets) {
    const { headers } = await someone.get(path ?? '');
    expectStrict(headers);
    expect(headers.get('cache-control')).toContain('immutable');
  }
  expect((await someone.get('/assets/000000000000/app.css')).headers.get('cache-control')).toBe('no-store');
});

test('what asks too much hears in words when to come back, with every header', async () => {
  const narrow = await listening(
    createApp(testServices({ limits: { ...defaultLimits, requestsPerMinute: 1 } })),
  );
  const someone = visitor(narrow.origin);
  await someone.get('/hulp');
  const answer = await someone.get('/hulp');
  await narrow.stop();
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(answer.text).toContain('Even rustig aan');
  expectStrict(answer.headers);
});

describe('over TLS', () => {
  const baseUrl = 'https://overstap.example.nl';
  let secure: Awaited<ReturnType<typeof listening>>;
  beforeAll(async () => {
    secure = await listening(createApp(testServices({ baseUrl })));
  });
  afterAll(() => secure.stop());

  const behindProxy = { 'x-forwarded-proto': 'https', host: 'overstap.example.nl' };

  it('browsers are told to come back over TLS only', async () => {
    const { headers } = await visitor(secure.origin).get('/hulp');
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
  });

  it('every cookie is bound to this host, to TLS, and out of reach of scripts', async () => {
    const someone = visitor(secure.origin);
    const cookies = [
      ...(await someone.get('/inloggen', behindProxy)).headers.getSetCookie(),
      ...(await someone.post('/taal', [['language', 'en']], behindProxy)).headers.getSetCookie(),
    ];
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-/);
      expect(cookie).toMatch(/Path=\/(;|$)/);
      expect(cookie).not.toMatch(/Domain=/);
      for (const attribute of [/HttpOnly/, /Secure/, /SameSite=Lax/]) expect(cookie).toMatch(attribute);
    }
  });
});

describe('what comes over the line', () => {
  /** Sends these bytes and no more; gives what comes back until the server ends it. */
  const send = async (origin: string, bytes: string): Promise<string> => {
    const { hostname, port } = new URL(origin);
    const socket = createConnection(Number(port), hostname);
    socket.write(bytes);
    return text(socket);
  };

  it.each([
    ['is no HTTP', 'Hallo\r\n\r\n', 400],
    ['has endless headers', `GET / HTTP/1.1\r\nHost: a\r\nA: ${'b'.repeat(20_000)}\r\n\r\n`, 431],
    [
      'says its length twice',
      'POST /taal HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
  ])('is closed when it %s, with the headers of a refusal', async (_how, bytes, status) => {
    const answer = await send(site.origin, bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain("frame-ancestors 'none'");
    expect(answer).toContain('no-store');
  });

  it.each([
    ['its headers', 'GET /hulp HTTP/1.1\r\nHost: a\r\n'],
    [
      'its form',
      'POST /taal HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\na=',
    ],
  ])('is closed when somebody never ends %s', async (_what, bytes) => {
    const impatient = await listening(createApp(testServices()), {
      headersTimeout: 150,
      requestTimeout: 200,
      connectionsCheckingInterval: 50,
    });
    const answer = await send(impatient.origin, bytes);
    await impatient.stop();
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
  });
});

test('no form of the product leads elsewhere, and none is without a token', async () => {
  const someone = visitor(site.origin);
  await someone.signIn('joost');
  const page = await someone.get('/voorbeeld');
  const actions = [...page.text.matchAll(/<form[^>]*method="post"[^>]*action="([^"]*)"/g)].map(
    ([, to]) => to ?? '',
  );
  expect(actions).toEqual(expect.arrayContaining(['/uitloggen', '/taal', '/voorbeeld']));
  for (const action of actions) {
    expect(action).toMatch(/^\/(?!\/)/);
    if (action !== '/taal') expect(hiddenFields(page.text, action).map(([name]) => name)).toContain('_csrf');
  }
});
