import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** How one answer of the provider differs from what is right. */
export interface Lie {
  /** Claims of the ID token that are other than they should be; undefined leaves one out. */
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  /** Signed with a key that the provider does not publish. */
  otherKey?: boolean;
  unsigned?: boolean;
  /** Another name for itself in its own description. */
  issuer?: string;
  /** No ID token at all. */
  noIdToken?: boolean;
}

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

const signed = (key: KeyObject, header: object, claims: object, { unsigned }: Lie) => {
  const content = `${base64(header)}.${base64(claims)}`;
  return `${content}.${unsigned ? '' : sign('sha256', Buffer.from(content), key).toString('base64url')}`;
};

/** A small provider that tells what it is told to, also when that is a lie. */
export async function startLyingProvider() {
  const [own, other] = [newKey(), newKey()];
  const told: { lie: Lie; nonce: string; challenge: string } = { lie: {}, nonce: '', challenge: '' };
  const asked: { verifierFits?: boolean } = {};

  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const issuer = `http://127.0.0.1:${port}`;
    const answer = (body: unknown) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const { lie } = told;
    if (request.url === '/.well-known/openid-configuration')
      return answer({
        issuer: lie.issuer ?? issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        authorization_response_iss_parameter_supported: true,
      });
    if (request.url === '/keys')
      return answer({
        keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }],
      });
    return void text(request).then((body) => {
      const verifier = new URLSearchParams(body).get('code_verifier') ?? '';
      asked.verifierFits = createHash('sha256').update(verifier).digest('base64url') === told.challenge;
      const now = Math.floor(Date.now() / 1_000);
      const claims = {
        ...{ iss: issuer, aud: 'overstap', sub: 'amira', nonce: told.nonce, iat: now, exp: now + 300 },
        ...lie.claims,
      };
      const key = lie.otherKey ? other.privateKey : own.privateKey;
      const idToken = signed(key, { alg: 'RS256', kid: 'own', ...lie.header }, claims, lie);
      answer({
        ...{ access_token: 'x', token_type: 'Bearer', expires_in: 60 },
        ...(lie.noIdToken ? {} : { id_token: idToken }),
      });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    issuer: `http://127.0.0.1:${port}`,
    asked,
    /** From now on; the sign-in that is under way is known by the address it began with. */
    tell: (lie: Lie, begun?: string) => {
      const sought = begun === undefined ? undefined : new URL(begun).searchParams;
      Object.assign(told, {
        lie,
        nonce: sought?.get('nonce') ?? '',
        challenge: sought?.get('code_challenge') ?? '',
      });
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
