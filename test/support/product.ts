import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pool } from 'pg';
import { createPool } from '../../src/db/pool';
import { readAddresses, type Addresses } from '../../src/local/addresses';
import { personId } from '../../src/local/demo/people';
import { administratorUrlOf } from '../../src/local/postgres';
import { openBrowser, signIn, type Browser } from '../../src/tools/bench/browser';
import { silentLog } from './postgres';

/** The whole product as `npm start` brings it up, with the demo: one for all tests of a run. */
export interface Product extends Addresses {
  /** The administrator's, whom no policy holds back: to see what became of it. */
  pool: Pool;
  /** Address of a page of the product. */
  at: (path: string) => string;
  /** Somebody of the demo, signed in, without a real browser; the same one for the same key. */
  as: (key: string) => Promise<Browser>;
  /** Everything the product has written to its log. */
  log: () => string;
  close: () => Promise<void>;
}

const administratorUrl = ({ dataDir, database }: Addresses['config']): string =>
  administratorUrlOf({ dataDir, port: Number(new URL(database.url).port) });

export async function openProduct(): Promise<Product> {
  const broker = process.env['TEST_PRODUCT_BROKER'];
  if (!broker) throw new Error('Tests of the product run under jest, with test/support/globalSetup.ts');
  const response = await fetch(broker);
  const dataDir = await response.text();
  if (!response.ok) throw new Error(`The product for the tests did not start: ${dataDir}`);
  const addresses = readAddresses(dataDir);
  if (!addresses) throw new Error('The product for the tests has ended');
  const { config } = addresses;
  const pool = createPool({ url: administratorUrl(config), log: silentLog });
  const visitors = new Map<string, Promise<Browser>>();
  const enter = async (key: string) => {
    const browser = openBrowser(4);
    await signIn(browser, config.baseUrl, personId(key));
    return browser;
  };
  return {
    ...addresses,
    pool,
    at: (address) => config.baseUrl + address,
    as: (key) => {
      const known = visitors.get(key) ?? enter(key);
      visitors.set(key, known);
      return known;
    },
    log: () => readFileSync(path.join(dataDir, 'logs', 'product.log'), 'utf8'),
    close: async () => {
      for (const visitor of visitors.values()) (await visitor).close();
      await pool.end();
    },
  };
}
