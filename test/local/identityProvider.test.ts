import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import * as openid from 'openid-client';
import { startIdentityProvider, type RunningIdentityProvider } from '../../src/local/identityProvider';
import { createLog } from '../../src/log';

const dataDir = mkdtempSync(path.join(tmpdir(), 'overstap-identity-'));
const redirectUri = 'http://127.0.0.1:3999/signed-in';
const signedOutUri = 'http://127.0.0.1:3999/';
const people = [
  {
    id: 'amira',
    name: 'Amira Idrissi',
    email: 'amira@example.nl',
    description: 'Begeleider, De Tussenvoorziening',
  },
  { id: 'bas', name: 'Bas <Smit>', email: 'bas@example.nl', description: 'Contactpersoon, buurtteam Ondiep' },
];

const start = (port = 0) =>
  startIdentityProvider({
    dataDir,
    port,
    people,
    clientId: 'overstap',
    clientSecret: 'a secret of this test',
    redirectUris: [redirectUri],
    postLogoutRedirectUris: [signedOutUri],
    log: createLog({ environment: 'test', logLevel: 'silent' }),
  });

const running: { provider: RunningIdentityProvider | undefined } = { provider: undefined };
const issuer = () => running.provider?.issuer ?? '';

beforeAll(async () => {
  running.provider = await start();
});
afterAll(async () => {
  await running.provider?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** As a browser: keeps cookies and follows where it is sent, until that is outside the provider. */
const browser = () => {
  const cookies = new Map<string, string>();
  const go = async (
    address: string,
    body?: Record<string, string>,
  ): Promise<{ url: string; text: string }> => {
    const response = await fetch(new URL(address, issuer()), {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      body: body === undefined ? undefined : new URLSearchParams(body),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const next = response.headers.get('location');
    if (next === null) return { url: response.url, text: await response.text() };
    const target = new URL(next, issuer());
    return target.origin === new URL(issuer()).origin ? go(target.href) : { url: target.href, text: '' };
  };
  return { go };
};

const discover = () =>
  openid.discovery(new URL(issuer()), 'overstap', 'a secret of this test', undefined, {
    execute: [openid.allowInsecureRequests],
  });

const request = async (config: openid.Configuration) => {
  const verifier = openid.randomPKCECodeVerifier();
  const state = openid.randomState();
  const nonce = openid.randomNonce();
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid profile email',
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return {
    url: url.href,
    checks: { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce },
  };
};

describe('signing in as a demo person', () => {
  it('shows who one can be, with names and roles as text', async () => {
    const { text: shown } = await browser().go((await request(await discover())).url);
    expect(shown).toContain('<h1>Kies wie je bent (demo)</h1>');
    expect(shown).toContain('Amira Idrissi');
    expect(shown).toContain('Begeleider, De Tussenvoorziening');
    expect(shown).toContain('Bas &lt;Smit>');
    expect(shown).toContain('<html lang="nl">');
  });

  it('speaks English to whoever asks for it', async () => {
    const { go } = browser();
    const page = await go((await request(await discover())).url);
    expect((await go(`${page.url}?taal=en`)).text).toContain('<h1>Choose who you are (demo)</h1>');
  });

  it('gives a subject, a name and an address, and ends with signing out', async () => {
    const config = await discover();
    const { url, checks } = await request(config);
    const { go } = browser();
    const page = await go(url);
    const back = await go(page.url, { person: 'bas' });
    const tokens = await openid.authorizationCodeGrant(config, new URL(back.url), checks);
    expect(tokens.claims()).toMatchObject({ sub: 'bas', name: 'Bas <Smit>', email: 'bas@example.nl' });

    const again = await request(config);
    expect((await go(again.url)).url).toContain(redirectUri);

    const leaving = openid.buildEndSessionUrl(config, {
      post_logout_redirect_uri: signedOutUri,
      id_token_hint: tokens.id_token ?? '',
    });
    const confirmation = await go(leaving.href);
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(confirmation.text) ?? [];
    const [, action = ''] = /action="([^"]+)"/.exec(confirmation.text) ?? [];
    expect((await go(action, { xsrf, logout: 'yes' })).url).toBe(signedOutUri);
    expect((await go((await request(config)).url)).text).toContain('Kies wie je bent');
  });

  it('refuses somebody who is not on the list, and a sign-in that is over', async () => {
    const { go } = browser();
    const page = await go((await request(await discover())).url);
    expect((await go(page.url, { person: 'carla' })).text).toContain('Deze aanmelding is verlopen');
    expect((await browser().go(page.url)).text).toContain('Deze aanmelding is verlopen');
  });

  it('needs the proof key', async () => {
    const { url } = await request(await discover());
    const without = new URL(url);
    without.searchParams.delete('code_challenge');
    without.searchParams.delete('code_challenge_method');
    const back = await browser().go(without.href);
    expect(new URL(back.url).searchParams.get('error')).toBe('invalid_request');
  });

  it('goes back to our own address only', async () => {
    const { url } = await request(await discover());
    const elsewhere = new URL(url);
    elsewhere.searchParams.set('redirect_uri', 'https://elsewhere.example/');
    const page = await browser().go(elsewhere.href);
    expect(page.url).toContain(issuer());
    expect(page.text).toContain('Aanmelden lukt niet');
  });

  it('signs with the same key after a restart', async () => {
    // On a connection of its own: fetch would try one that the stopped provider has closed.
    const keys = async () => {
      const [response] = (await once(get(`${issuer()}/jwks`, { agent: false }), 'response')) as [
        IncomingMessage,
      ];
      return text(response);
    };
    const before = await keys();
    const port = Number(new URL(issuer()).port);
    await running.provider?.stop();
    running.provider = await start(port);
    expect(await keys()).toBe(before);
    expect(before).not.toContain('"d"');
  });
});
