import type { Config, ResolvedConfig } from '../config';
import type { Log } from '../log';
import { readAddresses, removeAddresses, type Links } from './addresses';
import { deathWatch } from './deathWatch';
import { holderOf, takeDataFolder } from './dataFolder';
import { foundInSettings, resolved, type Found } from './found';
import { startIdentityProvider, type DemoPerson } from './identityProvider';
import { startMailbox } from './mailbox';
import { choosePort } from './ports';
import { startPostgres } from './postgres';
import { startFailure } from './startFailure';
import { startTogether } from './startTogether';
import { stopInOrder, type Stop } from './stopping';
import { resolveTemporal } from './temporalBinary';
import { startTemporal } from './temporalServer';
import { signedOutPath, signInReturnPath, webAddress } from './webAddress';

/** The parts that are needed; those which the settings point elsewhere are not started. */
export type Wanted = Readonly<{
  postgres?: boolean;
  temporal?: boolean;
  mail?: boolean;
  /** Who can sign in. Asking for this also settles the port of the web application, to which signing in leads back. */
  identity?: readonly DemoPerson[];
}>;

export type Parts = Readonly<{
  /** Addresses of parts that were not wanted are empty. */
  config: ResolvedConfig;
  links: Links;
  /** Settles with a sentence when a part ends that was not asked to. */
  died: Promise<string>;
  stop: Stop;
}>;

export type PartsOptions = Readonly<{
  signal?: AbortSignal;
  /**
   * `command` (the default) uses the parts of an Overstap that already runs on this data folder, and opens no pages for
   * people; `start` refuses to be the second, and opens them.
   */
  as?: 'command' | 'start';
}>;

/** Brings up what is wanted, side by side, and takes the data folder. Throws a start failure and leaves nothing running. */
export const startParts = async (
  config: Config,
  wanted: Wanted,
  log: Log,
  { signal, as = 'command' }: PartsOptions = {},
): Promise<Parts> => {
  if (as === 'command' && holderOf(config.dataDir) !== undefined) return partsOfRunning(config);
  if (as === 'start') assertWholeDatabase(config);
  const folder = takeDataFolder(config.dataDir);
  // Of a run that was killed.
  removeAddresses(config.dataDir);
  const givingUp = new AbortController();
  const abort = signal === undefined ? givingUp.signal : AbortSignal.any([givingUp.signal, signal]);
  const deaths = deathWatch();
  const stops: Stops = {};
  const stop = async () => {
    deaths.stopWatching();
    // Postgres last: the others may still write down what they finish.
    const inOrder = [stops.temporal, stops.mail, stops.identity, stops.postgres];
    await stopInOrder(
      inOrder.filter((each) => each !== undefined),
      log,
    );
    folder.release();
  };
  try {
    const found = foundInSettings(config);
    const start = { config, as, found, stops, log, abort, watch: deaths.watch };
    await startTogether(startsFor(wanted, start), () => givingUp.abort());
    return { config: resolved(config, found), links: found.links, died: deaths.died, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
};

/** Web and worker reach a database of one's own as users of their own. */
const assertWholeDatabase = ({ database: { url, webUrl, workerUrl } }: Config): void => {
  if (url === undefined || (webUrl !== undefined && workerUrl !== undefined)) return;
  throw startFailure(
    'With DATABASE_URL, WEB_DATABASE_URL and WORKER_DATABASE_URL are needed too (npm run prepare-database makes their users).',
  );
};

type Stops = { postgres?: Stop; temporal?: Stop; mail?: Stop; identity?: Stop };

/** What a part needs to start, and where it writes down what came of it. */
type Start = {
  config: Config;
  as: 'command' | 'start';
  found: Found;
  stops: Stops;
  log: Log;
  abort: AbortSignal;
  watch: (title: string, ended: Promise<string>) => void;
};

const startsFor = (wanted: Wanted, start: Start): (() => Promise<void>)[] => {
  const { found } = start;
  const { identity: people } = wanted;
  return [
    ...(wanted.postgres === true && found.database.url === '' ? [() => bringUpPostgres(start)] : []),
    ...(wanted.temporal === true && found.temporalAddress === '' ? [() => bringUpTemporal(start)] : []),
    ...(wanted.mail === true && found.smtpUrl === '' ? [() => bringUpMail(start)] : []),
    ...(people === undefined ? [] : [() => bringUpIdentity(start, people)]),
  ];
};

const bringUpPostgres = async ({ config, found, stops, log, watch }: Start): Promise<void> => {
  const postgres = await startPostgres({ dataDir: config.dataDir, port: config.database.port, log });
  stops.postgres = postgres.stop;
  watch('Postgres', postgres.ended);
  const { url, webUrl, workerUrl } = postgres;
  found.database = { url, webUrl, workerUrl };
};

const bringUpTemporal = async ({ config, as, found, stops, log, abort, watch }: Start): Promise<void> => {
  const { cliPath, namespace, port } = config.temporal;
  const uiPort = as === 'start' ? config.temporal.uiPort : undefined;
  const binary = await resolveTemporal({ cacheDir: config.cacheDir, givenPath: cliPath, signal: abort });
  const temporal = await startTemporal({ binary, dataDir: config.dataDir, namespace, port, uiPort, log });
  stops.temporal = temporal.stop;
  watch('Temporal', temporal.ended);
  found.temporalAddress = temporal.address;
  found.links = { ...found.links, temporal: temporal.uiUrl };
};

const bringUpMail = async ({ config, as, found, stops }: Start): Promise<void> => {
  const { smtpPort } = config.mail;
  const webPort = as === 'start' ? config.mail.inboxPort : 0;
  const mailbox = await startMailbox({ dataDir: config.dataDir, smtpPort, webPort });
  stops.mail = mailbox.stop;
  found.smtpUrl = mailbox.smtpUrl;
  found.links = { ...found.links, inbox: mailbox.url };
};

const bringUpIdentity = async (
  { config, found, stops, log }: Start,
  people: readonly DemoPerson[],
): Promise<void> => {
  found.webPort = await choosePort({ setting: 'WEB_PORT', port: config.webPort, host: config.host });
  found.baseUrl = webAddress(config, found.webPort);
  if (found.issuer !== '') return;
  const provider = await startIdentityProvider({
    dataDir: config.dataDir,
    port: config.identity.port,
    people,
    clientId: config.identity.clientId,
    clientSecret: found.clientSecret,
    redirectUris: [found.baseUrl + signInReturnPath],
    postLogoutRedirectUris: [found.baseUrl + signedOutPath],
    log,
  });
  stops.identity = provider.stop;
  found.issuer = provider.issuer;
};

const partsOfRunning = ({ dataDir }: Config): Parts => {
  const addresses = readAddresses(dataDir);
  if (addresses === undefined)
    throw startFailure(
      `Overstap is just starting on ${dataDir}, or another command is at work there: try again in a moment.`,
    );
  return { ...addresses, died: new Promise(() => undefined), stop: () => Promise.resolve() };
};
