import type { Config, ResolvedConfig } from '../config';
import type { MasterKeySource } from '../vault';
import type { DatabaseUrls } from '../db/prepareDatabase';
import type { Links } from './addresses';
import { keptSecret } from './dataFolder';
import { webAddress } from './webAddress';

/** Addresses while parts come up; empty is not known yet. */
export type Found = {
  database: DatabaseUrls;
  temporalAddress: string;
  smtpUrl: string;
  issuer: string;
  clientSecret: string;
  sessionSecret: string;
  vault: MasterKeySource;
  webPort: number;
  baseUrl: string;
  links: Links;
};

const isGiven = ({ text, file }: MasterKeySource) => text !== undefined || file !== undefined;

/** What the settings already say; the rest is filled in as parts come up. */
export const foundInSettings = (config: Config): Found => ({
  database: {
    url: config.database.url ?? '',
    webUrl: config.database.webUrl ?? '',
    workerUrl: config.database.workerUrl ?? '',
  },
  temporalAddress: config.temporal.address ?? '',
  smtpUrl: config.mail.smtpUrl ?? '',
  issuer: config.identity.issuer ?? '',
  clientSecret: config.identity.clientSecret ?? keptSecret(config.dataDir, 'identity-client'),
  vault: isGiven(config.vault) ? config.vault : { text: keptSecret(config.dataDir, 'master-key') },
  sessionSecret: config.sessionSecret ?? keptSecret(config.dataDir, 'session'),
  webPort: config.webPort,
  baseUrl: webAddress(config, config.webPort),
  links: { inbox: undefined, temporal: undefined },
});

export const resolved = (config: Config, found: Found): ResolvedConfig =>
  Object.freeze({
    ...config,
    webPort: found.webPort,
    baseUrl: found.baseUrl,
    sessionSecret: found.sessionSecret,
    vault: Object.freeze(found.vault),
    database: Object.freeze({ ...config.database, ...found.database }),
    temporal: Object.freeze({ ...config.temporal, address: found.temporalAddress }),
    mail: Object.freeze({ ...config.mail, smtpUrl: found.smtpUrl }),
    identity: Object.freeze({ ...config.identity, issuer: found.issuer, clientSecret: found.clientSecret }),
  });
