import { runAs } from '../../../src/db/actor';
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MemoryStore, type SessionData } from 'express-session';
import { pino } from 'pino';
import { loadAssets } from '../../../src/server/assets/load';
import { createHttpServer } from '../../../src/server/httpServer';
import { countInMemory } from '../../../src/server/requestCounts';
import { defaultLimits, type Services } from '../../../src/server/services';
import type { Viewer } from '../../../src/server/viewer';

export const joost: Viewer = {
  personId: 'joost',
  name: 'Joost van Dijk',
  organisationId: 'tussenvoorziening',
  organisationName: 'De Tussenvoorziening',
  roles: [
    {
      role: 'contactPerson',
      organisation: 'tussenvoorziening',
      neighbourhoods: ['zuilen'],
      from: '2026-01-01',
      until: null,
    },
  ],
};

export const sanne: Viewer = {
  ...joost,
  personId: 'sanne',
  name: 'Sanne Kuipers',
  organisationName: 'Buurtteam',
};

const people = [joost, sanne];

/** A provider that believes whoever the state says one is: `/inloggen?terug=/` then `/inloggen/terug?as=joost`. */
const trustingIdentity = (): Services['identity'] => ({
  origin: 'https://signin.example',
  startSignIn: async (returnTo) => ({
    url: 'https://signin.example/authorize',
    checks: { state: 's', nonce: 'n', codeVerifier: 'v', returnTo },
  }),
  finishSignIn: async (callbackUrl) => {
    const subject = callbackUrl.searchParams.get('as');
    return subject === null
      ? { ok: false, reason: 'access_denied' }
      : { ok: true, subject, idToken: 'token' };
  },
  signOutUrl: async () => undefined,
});

/** The sessions in a store in memory, as the table of the product answers. */
const sessionsIn = (store: MemoryStore): Services['sessions'] => {
  const of = (subject: string) =>
    new Promise<[string, SessionData][]>((resolve) => {
      store.all?.((_error, all) =>
        resolve(Object.entries(all ?? {}).filter(([, session]) => session.subject === subject)),
      );
    });
  const end = (ids: string[]) => Promise.all(ids.map((id) => new Promise((done) => store.destroy(id, done))));
  return {
    of: async (subject) =>
      (await of(subject)).map(([, { handle = '', signedInAt = 0, device, source }]) => ({
        ...{ handle, startedAt: signedInAt, seenAt: signedInAt },
        ...{ device: device ?? null, source: source ?? null },
      })),
    end: async (subject, handle) => {
      const found = (await of(subject)).filter(([, session]) => session.handle === handle);
      return (await end(found.map(([id]) => id))).length > 0;
    },
    endAllBut: async (subject, handle) => {
      const found = (await of(subject)).filter(([, session]) => session.handle !== handle);
      return (await end(found.map(([id]) => id))).length;
    },
  };
};

/** A part that the test at hand does not reach, but for what is given; reaching it after all is a fault of the test. */
const outOfReach = <Part extends object>(name: string, given: Partial<Part> = {}): Part =>
  new Proxy(given as Part, {
    get: (part, key) => {
      if (key in part) return part[key as keyof Part];
      throw new Error(`This test gave no ${name}`);
    },
  });

const secret = 'a secret that is only used in tests, and long enough';

export const testServices = (change: Partial<Services> = {}, sessionStore = new MemoryStore()): Services => ({
  now: () => Date.now(),
  log: pino({ level: 'silent' }),
  baseUrl: 'http://localhost:3000',
  sessionSecret: secret,
  sessionStore,
  sessionTimes: { idleMinutes: 60, hours: 12 },
  sessions: sessionsIn(sessionStore),
  countRequests: countInMemory(secret),
  identity: trustingIdentity(),
  assets: loadAssets(),
  records: outOfReach<Services['records']>('records', { recordAccess: async () => undefined }),
  handovers: outOfReach('handovers'),
  matters: outOfReach('matters'),
  boardChanges: { follow: () => () => undefined },
  exports: outOfReach('exports'),
  limits: defaultLimits,
  runAs,
  people: { findBySubject: async (subject) => people.find((person) => person.personId === subject) },
  ...change,
});

export type Answer = { status: number; text: string; headers: Headers; location: string | null };

/** A browser without JavaScript: keeps cookies, does not follow redirects by itself. */
export const visitor = (origin: string) => {
  const cookies = new Map<string, string>();
  const visit = async (path: string, form?: [string, string][], headers: Record<string, string> = {}) => {
    const response = await fetch(`${origin}${path}`, {
      method: form === undefined ? 'GET' : 'POST',
      body: form === undefined ? undefined : new URLSearchParams(form),
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), ...headers },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (name !== undefined && value !== undefined) cookies.set(name, value);
    }
    const answer: Answer = {
      status: response.status,
      text: await response.text(),
      headers: response.headers,
      location: response.headers.get('location'),
    };
    return answer;
  };
  return {
    get: (path: string, headers?: Record<string, string>) => visit(path, undefined, headers),
    post: (path: string, form: [string, string][], headers?: Record<string, string>) =>
      visit(path, form, headers),
    /** A file as it came over the line. */
    download: async (path: string) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      return Buffer.from(await (await fetch(`${origin}${path}`, { headers: { cookie } })).arrayBuffer());
    },
    /** What comes down a line that stays open. */
    stream: async (path: string) => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const { body } = await fetch(`${origin}${path}`, { headers: { cookie } });
      if (body === null) throw new Error(`${path} answered nothing`);
      return body.pipeThrough(new TextDecoderStream());
    },
    forgetSession: () => cookies.delete('overstap3000'),
    signIn: async (personId: string, returnTo = '/') => {
      await visit(`/inloggen?terug=${encodeURIComponent(returnTo)}`);
      return visit(`/inloggen/terug?as=${personId}`);
    },
  };
};

const entities: Record<string, string> = { '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The hidden fields of the form that leads to `action`, as the server drew them. */
export const hiddenFields = (html: string, action: string): [string, string][] => {
  const start = html.indexOf(`action="${action}"`);
  const form = html.slice(start, html.indexOf('</form>', start));
  return [...form.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    (found): [string, string] => [
      found[1] ?? '',
      (found[2] ?? '').replace(/&\w+;/g, (entity) => entities[entity] ?? entity),
    ],
  );
};

export const listening = async (app: RequestListener, change?: Parameters<typeof createHttpServer>[1]) => {
  const server = createHttpServer(app, change).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    server,
    stop: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
