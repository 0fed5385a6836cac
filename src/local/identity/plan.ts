import type { Log } from '../../log';

export type DemoPerson = Readonly<{
  id: string;
  name: string;
  email: string;
  /** Who this is, in a few words: role, organisation, neighbourhood. */
  description: string;
}>;

export type IdentityPlan = Readonly<{
  dataDir: string;
  port: number;
  people: readonly DemoPerson[];
  clientId: string;
  clientSecret: string;
  redirectUris: readonly string[];
  postLogoutRedirectUris: readonly string[];
  log: Log;
}>;
