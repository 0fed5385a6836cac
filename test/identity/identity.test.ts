import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createIdentity, type Identity } from '../../src/identity';
import { type RunningIdentityProvider, startIdentityProvider } from '../../src/local/identityProvider';
import { createLog } from '../../src/log';

const dataDir = mkdtempSync(path.join(tmpdir(), 'overstap-sign-in-'));
const redirectUri = 'http://127.0.0.1:3998/inloggen/terug';
const signedOutUri = 'http://127.0.0.1:3998/uitgelogd';
const clientSecret = 'a secret of this test';

const running: { provider?: RunningIdentityProvider } = {};

const identityOf = (change: Partial<Parameters<typeof createIdentity>[0]> = {}): Identity =>
  createIdentity({
    issuer: running.provider?.issuer ?? '',
    clientId: 'overstap',
    clientSecret,
    redirectUri,
    signedOutUri,
    acrValues: [],
    ...change,
  });

beforeAll(async () => {
  running.provider = await startIdentityProvider({
    dataDir,
    port: 0,
    people: [{ id: 'amira', name: 'Amira Idrissi', email: 'amira@example.nl', description: 'Begeleider' }],
    clientId: 'overstap',
    clientSecret,
    redirectUris: [redirectUri],
    postLogoutRedirectUris: [signedOutUri],
    log: createLog({ environment: 'test', logLevel: 'silent' }),
  });
});

afterAll(async () => {
  await running.provider?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Goes through the provider's pages as a browser would, until it is sent back to the application. */
const throughTheProvider = async (start: string): Promise<URL> => {
  const cookies = new Map<string, string>();
  const provider = new URL(start).origin;
  let next: { address: string; person?: string } = { address: start };
  for (;;) {
    const response = await fetch(next.address, {
      method: next.person === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      body: next.person === undefined ? undefined : new URLSearchParams({ person: next.person }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    const target = location === null ? undefined : new URL(location, provider);
    if (target !== undefined && target.origin !== provider) return target;
    next = target === undefined ? { address: response.url, person: 'amira' } : { address: target.href };
  }
};

describe('signing in at an OpenID Connect provider', () => {
  it('gives the subject of who signed in', async () => {
    const identity = identityOf();
    const { url, checks } = await identity.startSignIn('/overdrachten');
    const outcome = await identity.finishSignIn(await throughTheProvider(url), checks);
    expect(outcome).toMatchObject({ ok: true, subject: 'amira' });
    expect(checks.returnTo).toBe('/overdrachten');
  });

  it('asks with a code challenge, a state and a nonce that are new each time', async () => {
    const identity = identityOf();
    const [one, other] = [await identity.startSignIn('/'), await identity.startSignIn('/')];
    const asked = new URL(one.url).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('state')).toBe(one.checks.state);
    expect(asked.get('nonce')).toBe(one.checks.nonce);
    expect(one.checks.state).not.toBe(other.checks.state);
    expect(one.checks.codeVerifier).not.toBe(other.checks.codeVerifier);
  });

  it.each(['state', 'nonce', 'codeVerifier'] as const)('is refused with another %s', async (check) => {
    const identity = identityOf();
    const { url, checks } = await identity.startSignIn('/');
    const back = await throughTheProvider(url);
    const changed = { ...checks, [check]: 'x'.repeat(43) };
    await expect(identity.finishSignIn(back, changed)).resolves.toMatchObject({ ok: false });
  });

  it('is refused when the provider says no', async () => {
    const identity = identityOf();
    const { checks } = await identity.startSignIn('/');
    const back = new URL(`${redirectUri}?error=access_denied&state=${checks.state}`);
    await expect(identity.finishSignIn(back, checks)).resolves.toMatchObject({ ok: false });
  });

  it('ends at the provider, which leads back here', async () => {
    const url = new URL((await identityOf().signOutUrl(undefined)) ?? '');
    expect(url.searchParams.get('post_logout_redirect_uri')).toBe(signedOutUri);
  });

  it('never goes over plain http to another machine', async () => {
    await expect(identityOf({ issuer: 'http://signin.example' }).startSignIn('/')).rejects.toThrow();
  });

  it('is asked again after the provider was away', async () => {
    const identity = identityOf({ issuer: 'http://127.0.0.1:9' });
    await expect(identity.startSignIn('/')).rejects.toThrow();
    await expect(identity.startSignIn('/')).rejects.toThrow();
  });
});
