import * as openid from 'openid-client';

export type IdentitySettings = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  /** Where the provider sends people after signing out. */
  signedOutUri: string;
  /** Ways of signing in of which the provider must have used one; empty when any will do. */
  acrValues: readonly string[];
};

/** Kept in the session between leaving for the provider and coming back. */
export type SignInChecks = { state: string; nonce: string; codeVerifier: string; returnTo: string };

export type SignInOutcome = { ok: true; subject: string; idToken: string } | { ok: false; reason: string };

export type Identity = {
  /** The provider's origin; the content security policy lets forms lead there. */
  origin: string;
  startSignIn: (returnTo: string) => Promise<{ url: string; checks: SignInChecks }>;
  finishSignIn: (callbackUrl: URL, checks: SignInChecks) => Promise<SignInOutcome>;
  /** `undefined` when the provider has no page for signing out. */
  signOutUrl: (idToken: string | undefined) => Promise<string | undefined>;
};

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Names below .localhost stay on this machine, or, with compose, on its own network. */
const isLoopbackHttp = ({ protocol, hostname }: URL) =>
  protocol === 'http:' && (loopback.includes(hostname) || hostname.endsWith('.localhost'));

/** Refused by the provider or not what we asked for, rather than a provider that is away. */
const isRefusal = (error: unknown): error is Error & { code?: string } =>
  error instanceof openid.ResponseBodyError ||
  error instanceof openid.AuthorizationResponseError ||
  (error instanceof openid.ClientError && error.code !== 'OAUTH_TIMEOUT');

/** Asking for a way of signing in binds a provider to nothing: what it did is read from its signed answer. */
const isStrongEnough = ({ acr, amr }: openid.IDToken, wanted: readonly string[]) =>
  wanted.length === 0 || [acr, amr].flat().some((used) => typeof used === 'string' && wanted.includes(used));

const discover = ({ issuer, clientId, clientSecret }: IdentitySettings) => {
  const address = new URL(issuer);
  return openid.discovery(address, clientId, clientSecret, undefined, {
    // The answer comes straight from the provider over TLS; its signature is checked all the same.
    execute: [
      openid.enableNonRepudiationChecks,
      ...(isLoopbackHttp(address) ? [openid.allowInsecureRequests] : []),
    ],
    timeout: 5,
  });
};

/** Asked once; a provider that was away is asked again at the next sign-in. */
const remembered = <Value>(ask: () => Promise<Value>) => {
  let answer: Promise<Value> | undefined;
  return (): Promise<Value> => {
    answer ??= ask().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
};

/** OpenID Connect: authorization code with PKCE, state and nonce. */
export const createIdentity = (settings: IdentitySettings): Identity => {
  const configuration = remembered(() => discover(settings));
  return {
    origin: new URL(settings.issuer).origin,
    startSignIn: async (returnTo) => {
      const config = await configuration();
      const checks = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        codeVerifier: openid.randomPKCECodeVerifier(),
        returnTo,
      };
      const url = openid.buildAuthorizationUrl(config, {
        redirect_uri: settings.redirectUri,
        scope: 'openid',
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(checks.codeVerifier),
        code_challenge_method: 'S256',
        ...(settings.acrValues.length > 0 ? { acr_values: settings.acrValues.join(' ') } : {}),
      });
      return { url: url.href, checks };
    },
    finishSignIn: async (callbackUrl, checks) => {
      try {
        const tokens = await openid.authorizationCodeGrant(await configuration(), callbackUrl, {
          expectedState: checks.state,
          expectedNonce: checks.nonce,
          pkceCodeVerifier: checks.codeVerifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined || tokens.id_token === undefined) return { ok: false, reason: 'no subject' };
        if (!isStrongEnough(claims, settings.acrValues)) return { ok: false, reason: 'sign-in too weak' };
        return { ok: true, subject: claims.sub, idToken: tokens.id_token };
      } catch (error) {
        if (isRefusal(error)) return { ok: false, reason: error.code ?? error.name };
        throw error;
      }
    },
    signOutUrl: async (idToken) => {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      return openid.buildEndSessionUrl(config, {
        post_logout_redirect_uri: settings.signedOutUri,
        ...(idToken === undefined ? {} : { id_token_hint: idToken }),
      }).href;
    },
  };
};
