import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { keptSecret } from '../dataFolder';
import type { IdentityPlan } from './plan';
import { localPage } from '../localPage';
import { MessagePage, signOutPage, signOutPolicy, type Message } from './pages';
import { keptSigningKey } from './signingKeys';
import { words, type Language } from './words';

const workingDaySeconds = 12 * 60 * 60;
const momentSeconds = 10 * 60;

export const languageFor = (wishes: readonly (string | undefined)[]): Language => {
  const wish = wishes.find((each) => /^(nl|en)/.test(each ?? ''));
  return wish?.startsWith('en') === true ? 'en' : 'nl';
};

const languageOf = (context: KoaContextWithOIDC): Language => languageFor([context.get('accept-language')]);

/** Authorization code with PKCE only, for one application that everybody on this machine trusts. */
export const providerSettings = (plan: IdentityPlan, port: number): Configuration => ({
  clients: [
    {
      client_id: plan.clientId,
      client_secret: plan.clientSecret,
      redirect_uris: [...plan.redirectUris],
      post_logout_redirect_uris: [...plan.postLogoutRedirectUris],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  pkce: { required: () => true },
  scopes: ['openid', 'profile', 'email'],
  claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
  // Name and address come with the ID token, so that signing in takes one request less.
  conformIdTokenClaims: false,
  findAccount: (_context, sub) => {
    const person = plan.people.find(({ id }) => id === sub);
    if (person === undefined) return undefined;
    const { name, email } = person;
    return { accountId: sub, claims: () => ({ sub, name, email, email_verified: true }) };
  },
  loadExistingGrant: async (context) => {
    const { client, session, provider, account } = context.oidc;
    if (client === undefined || account === undefined) return undefined;
    const known = session?.grantIdFor(client.clientId);
    const found = known === undefined ? undefined : await provider.Grant.find(known);
    if (found !== undefined) return found;
    const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
    grant.addOIDCScope('openid profile email');
    await grant.save();
    return grant;
  },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context, form) => {
        context.set('Content-Security-Policy', signOutPolicy);
        context.body = signOutPage(form, languageOf(context));
      },
      postLogoutSuccessSource: (context) => tell(context, 'signedOut'),
    },
  },
  renderError: (context) => tell(context, 'refused'),
  // Cookies know no ports: the names keep two instances on one machine apart.
  cookies: {
    keys: [keptSecret(plan.dataDir, 'identity-cookies')],
    names: {
      session: `idp_session_${port}`,
      interaction: `idp_sign_in_${port}`,
      resume: `idp_resume_${port}`,
    },
  },
  jwks: { keys: [{ ...keptSigningKey(plan.dataDir), kty: 'RSA' }] },
  ttl: {
    AccessToken: momentSeconds,
    AuthorizationCode: momentSeconds,
    IdToken: momentSeconds,
    Interaction: workingDaySeconds,
    Session: workingDaySeconds,
    Grant: workingDaySeconds,
  },
});

const tell = (context: KoaContextWithOIDC, about: Message): void => {
  const language = languageOf(context);
  context.type = 'html';
  context.body = localPage(
    { title: words[language][`${about}Title`], language },
    <MessagePage about={about} language={language} />,
  );
};
