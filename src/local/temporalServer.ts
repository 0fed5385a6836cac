import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { Connection } from '@temporalio/client';
import type { Log } from '../log';
import { endOrphan, startChild } from './childProcess';
import { choosePort } from './ports';
import { startFailure } from './startFailure';
import { waitUntil } from './waitUntil';

export type RunningTemporal = Readonly<{
  /** host:port, as clients and workers want it. */
  address: string;
  /** The web page that shows workflows; undefined when it was not asked for. */
  uiUrl: string | undefined;
  stop: () => Promise<void>;
  ended: Promise<string>;
}>;

export type TemporalPlan = Readonly<{
  /** Path of the Temporal CLI. */
  binary: string;
  dataDir: string;
  namespace: string;
  port: number;
  /** undefined: no web page. */
  uiPort: number | undefined;
  log: Log;
}>;

const name = 'temporal';
const stopSignal = 'SIGTERM';
const startPatience = 60_000;

/** The database file; deleting it is what `npm run recover` repairs. */
export const temporalDatabaseFile = (dataDir: string): string =>
  path.join(dataDir, 'temporal', 'temporal.db');

/** A real Temporal server on loopback, its data kept in one file in `dataDir`. */
export const startTemporal = async (plan: TemporalPlan): Promise<RunningTemporal> => {
  const { dataDir, namespace, log } = plan;
  await endOrphan({ name, dataDir, stopSignal });
  const port = await choosePort({ setting: 'TEMPORAL_PORT', port: plan.port });
  const uiPort =
    plan.uiPort === undefined
      ? undefined
      : await choosePort({ setting: 'TEMPORAL_UI_PORT', port: plan.uiPort });
  mkdirSync(path.dirname(temporalDatabaseFile(dataDir)), { recursive: true });
  const isNew = !existsSync(temporalDatabaseFile(dataDir));
  const child = await startChild({
    name,
    dataDir,
    stopSignal,
    command: plan.binary,
    arguments: serverArguments({ dataDir, namespace, port, uiPort }),
  });
  const address = `127.0.0.1:${port}`;
  const ready = await waitUntil(
    async () => child.hasEnded() || (await answers(address, namespace)),
    startPatience,
  );
  if (!ready || child.hasEnded()) {
    const words = child.hasEnded() ? await child.ended : 'no answer in time';
    await child.stop();
    throw startFailure(`Temporal did not start: ${words}`);
  }
  log.debug({ port, isNew }, 'Temporal is ready');
  const uiUrl = uiPort === undefined ? undefined : `http://127.0.0.1:${uiPort}`;
  return { address, uiUrl, stop: child.stop, ended: child.ended };
};

const serverArguments = ({
  dataDir,
  namespace,
  port,
  uiPort,
}: {
  dataDir: string;
  namespace: string;
  port: number;
  uiPort: number | undefined;
}): string[] => [
  ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port)],
  ...['--db-filename', temporalDatabaseFile(dataDir), '--namespace', namespace],
  // Readers do not wait for the writer. A crash of the machine may lose the last moments; those come back from Postgres.
  ...['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=normal'],
  ...['--log-level', 'error', '--log-format', 'json'],
  ...(uiPort === undefined
    ? ['--headless']
    : ['--ui-ip', '127.0.0.1', '--ui-port', String(uiPort), '--ui-disable-news-fetch']),
];

/** Ready means that the namespace is known, which is some moments after the port opens. */
const answers = async (address: string, namespace: string): Promise<boolean> => {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 1_000 });
    try {
      await connection.withDeadline(Date.now() + 2_000, () =>
        connection.workflowService.describeNamespace({ namespace }),
      );
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    return false;
  }
};
