import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig } from '../../src/config';
import { readAddresses } from '../../src/local/addresses';
import { startProgram } from '../../src/tools/bench/programs';

export interface TestProductServer {
  address: string;
  stop(): Promise<void>;
}

declare global {
  var overstapTestProduct: TestProductServer | undefined;
}

const anyPort = {
  WEB_PORT: '0',
  POSTGRES_PORT: '0',
  TEMPORAL_PORT: '0',
  TEMPORAL_UI_PORT: '0',
  SMTP_PORT: '0',
  INBOX_PORT: '0',
  OIDC_PORT: '0',
};

const cacheDir = (): string => {
  const read = readConfig(process.env);
  if (!read.ok) throw new Error('The settings of this machine are not right');
  return read.config.cacheDir;
};

/** All tests come from one address, and some ask as fast as they get answers: here no limit is put to the proof. */
const noLimits = { ADDRESS_REQUESTS_PER_MINUTE: '1000000', ACCOUNT_REQUESTS_PER_MINUTE: '1000000' };

/** `npm start` on a fresh data folder, with the demo, in a process of its own. */
async function start() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'overstap-product-'));
  const child = await startProgram({
    name: 'product',
    dataDir,
    file: 'src/local/main.ts',
    environment: {
      ...process.env,
      ...anyPort,
      ...noLimits,
      NODE_ENV: 'test',
      LOG_LEVEL: 'debug',
      DATA_DIR: dataDir,
      OVERSTAP_CACHE_DIR: cacheDir(),
    },
    isReady: () => readAddresses(dataDir) !== undefined,
  });
  return { dataDir, child };
}

/** Answers jest's workers with the data folder of the one product, which the first question starts. */
export async function serveProduct(): Promise<TestProductServer> {
  let started: ReturnType<typeof start> | undefined;
  const server = createServer((_request, response) => {
    started ??= start();
    started.then(
      ({ dataDir }) => response.end(dataDir),
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      if (!started) return;
      const { dataDir, child } = await started;
      await child.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
