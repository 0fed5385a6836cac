import type { Config, ResolvedConfig } from '../config';
import type { Log } from '../log';
import { removeAddresses, writeAddresses, type Links } from './addresses';
import type { DemoPerson } from './identityProvider';
import { startParts } from './parts';
import { startFailure } from './startFailure';
import { stopInOrder, type Stop } from './stopping';

/** What runs on the parts: the product itself. */
export type Product = Readonly<{
  people: readonly DemoPerson[];
  migrate: (databaseUrl: string, log: Log) => Promise<void>;
  startWorker: (config: ResolvedConfig, log: Log) => Promise<RunningWorker>;
  fillWhenEmpty: (services: { config: ResolvedConfig; log: Log }) => Promise<void>;
  /** Open handovers that do not run, such as those just filled in, run again from the record. */
  recover: (services: { config: ResolvedConfig; log: Log }) => Promise<unknown>;
  startWeb: (config: ResolvedConfig, log: Log) => Promise<{ url: string; stop: Stop }>;
}>;

/** `ended` settles when the worker ends by itself, with the fault. */
export type RunningWorker = Readonly<{ stop: Stop; ended: Promise<void> }>;

export type Running = Readonly<{
  config: ResolvedConfig;
  links: Links;
  /** Settles with a sentence when a part ends that was not asked to. */
  died: Promise<string>;
  /** Ends everything in good order: web, worker, Temporal, mail, sign-in, Postgres. */
  stop: Stop;
}>;

/** All of Overstap in one process with its embedded parts. Throws when something cannot start, and leaves nothing running. */
export const startOverstap = async (
  config: Config,
  product: Product,
  log: Log,
  signal: AbortSignal,
): Promise<Running> => {
  const started: Stop[] = [];
  const stop = () => stopInOrder(started.toReversed(), log);
  const goOn = () => {
    if (signal.aborted) throw startFailure('Starting was broken off.');
  };
  try {
    const wanted = { postgres: true, temporal: true, mail: true, identity: product.people };
    const parts = await startParts(config, wanted, log, { signal, as: 'start' });
    started.push(parts.stop);
    goOn();
    await product.migrate(parts.config.database.url, log);
    const worker = await product.startWorker(parts.config, log);
    started.push(worker.stop);
    goOn();
    await product.fillWhenEmpty({ config: parts.config, log });
    await product.recover({ config: parts.config, log });
    goOn();
    const web = await product.startWeb(parts.config, log);
    started.push(web.stop);
    const { config: resolved, links } = parts;
    const died = Promise.race([parts.died, deathOf(worker)]);
    writeAddresses({ config: resolved, links });
    started.push(() => Promise.resolve(removeAddresses(resolved.dataDir)));
    return { config: resolved, links, died, stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
};

const deathOf = ({ ended }: RunningWorker): Promise<string> =>
  ended.then(
    () => 'The worker ended unexpectedly.',
    (fault: unknown) =>
      `The worker could not go on: ${fault instanceof Error ? fault.message : 'unknown fault'}`,
  );
