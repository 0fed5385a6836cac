import type { IdentityPlan } from './identity/plan';
import { providerSettings } from './identity/providerSettings';
import { createSignIn } from './identity/signIn';
import { listen } from './listen';
import { choosePort } from './ports';

export type { DemoPerson, IdentityPlan } from './identity/plan';

export type RunningIdentityProvider = Readonly<{ issuer: string; stop: () => Promise<void> }>;

/** A real OpenID Connect provider on loopback for demo people, without passwords. */
export const startIdentityProvider = async (plan: IdentityPlan): Promise<RunningIdentityProvider> => {
  const port = await choosePort({ setting: 'OIDC_PORT', port: plan.port });
  const issuer = `http://127.0.0.1:${port}`;
  const provider = await withoutNotices(async () => {
    const { Provider } = await import('oidc-provider');
    return new Provider(issuer, providerSettings(plan, port));
  });
  provider.on('server_error', (_context, fault) => plan.log.error({ err: fault }, 'Sign-in failed'));
  const { stop } = await listen(createSignIn(provider, plan.people), port);
  return { issuer, stop };
};

/**
 * The library prints notices that do not apply: on a version of Node that it does run on, and on keeping sessions in
 * memory, which is what a demo wants.
 */
const withoutNotices = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const { warn, info } = console;
  const unlessNotice =
    (print: (...words: unknown[]) => void) =>
    (...words: unknown[]) => {
      if (!String(words[0]).includes('oidc-provider')) print(...words);
    };
  Object.assign(console, { warn: unlessNotice(warn), info: unlessNotice(info) });
  try {
    return await work();
  } finally {
    Object.assign(console, { warn, info });
  }
};
