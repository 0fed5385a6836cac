import { createIdentity } from '../../src/identity';
import { startLyingProvider, type Lie } from './lyingProvider';

const redirectUri = 'http://127.0.0.1:3998/inloggen/terug';

let provider: Awaited<ReturnType<typeof startLyingProvider>>;

beforeAll(async () => {
  provider = await startLyingProvider();
});
afterAll(() => provider.stop());

const identityOf = (acrValues: readonly string[] = []) =>
  createIdentity({
    ...{ issuer: provider.issuer, clientId: 'overstap', clientSecret: 'secret', redirectUri, acrValues },
    signedOutUri: 'http://127.0.0.1:3998/uitgelogd',
  });

/** One sign-in in which the provider tells this lie; `back` changes how the browser comes back. */
async function signIn(lie: Lie, { acrValues, back = {} }: { acrValues?: string[]; back?: object } = {}) {
  provider.tell({});
  const identity = identityOf(acrValues);
  const { url, checks } = await identity.startSignIn('/');
  provider.tell(lie, url);
  const query = { code: 'code', state: checks.state, iss: provider.issuer, ...back };
  const came = new URL(`${redirectUri}?${new URLSearchParams(query).toString()}`);
  return { url: new URL(url), outcome: await identity.finishSignIn(came, checks) };
}

const now = () => Math.floor(Date.now() / 1_000);

test('an honest answer signs somebody in, and the code is proven to be ours', async () => {
  const { outcome } = await signIn({});
  expect(outcome).toMatchObject({ ok: true, subject: 'amira' });
  expect(provider.asked.verifierFits).toBe(true);
});

const lies: [string, Lie | (() => Lie)][] = [
  ['is from another issuer', { claims: { iss: 'https://evil.example' } }],
  ['is meant for another application', { claims: { aud: 'another' } }],
  ['is meant for us and given to another', { claims: { aud: ['overstap', 'another'], azp: 'another' } }],
  ['has the nonce of another sign-in', { claims: { nonce: 'x'.repeat(43) } }],
  ['has no nonce', { claims: { nonce: undefined } }],
  ['has expired', () => ({ claims: { iat: now() - 7_200, exp: now() - 3_600 } })],
  ['never expires', { claims: { exp: undefined } }],
  ['names nobody', { claims: { sub: undefined } }],
  ['is signed with an unknown key', { otherKey: true }],
  ['is not signed', { unsigned: true, header: { alg: 'none' } }],
  ['lacks its signature', { unsigned: true }],
  ['is signed in a way that was not agreed', { header: { alg: 'HS256' } }],
  ['is not there', { noIdToken: true }],
];

test.each(lies)('an answer that %s signs nobody in', async (_how, lie) => {
  const { outcome } = await signIn(typeof lie === 'function' ? lie() : lie);
  expect(outcome).toMatchObject({ ok: false });
});

test.each([
  ['with another state', { state: 'x'.repeat(43) }],
  ['with the name of another provider', { iss: 'https://evil.example' }],
  ['without a code', { code: '' }],
])('a browser that comes back %s signs nobody in', async (_how, back) => {
  const { outcome } = await signIn({}, { back });
  expect(outcome).toMatchObject({ ok: false });
});

test('a provider that gives itself another name is not asked', async () => {
  provider.tell({ issuer: 'https://evil.example' });
  await expect(identityOf().startSignIn('/')).rejects.toThrow();
});

describe('where signing in takes two steps', () => {
  const acrValues = ['mfa', 'urn:eherkenning:4'];

  it('is asked of the provider', async () => {
    const { url } = await signIn({ claims: { acr: 'mfa' } }, { acrValues });
    expect(url.searchParams.get('acr_values')).toBe('mfa urn:eherkenning:4');
  });

  it.each([
    ['by its class', { acr: 'urn:eherkenning:4' }],
    ['by its steps', { acr: '1', amr: ['pwd', 'mfa'] }],
  ])('lets in who did so, %s', async (_how, claims) => {
    expect((await signIn({ claims }, { acrValues })).outcome).toMatchObject({ ok: true });
  });

  it.each([
    ['says nothing of it', {}],
    ['let them in by a password', { acr: '1', amr: ['pwd'] }],
    ['says it in a shape of its own', { acr: { mfa: true }, amr: 'none' }],
  ])('lets nobody in when the provider %s', async (_how, claims) => {
    expect((await signIn({ claims }, { acrValues })).outcome).toEqual({
      ok: false,
      reason: 'sign-in too weak',
    });
  });
});
