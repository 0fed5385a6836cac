import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ResolvedConfig } from '../config';
import { readIfThere } from './dataFolder';

/** Where a running `npm start` can be reached; other commands on the same data folder use its parts. */
export type Addresses = Readonly<{
  config: ResolvedConfig;
  links: Links;
}>;

/** Pages of the embedded parts for people. */
export type Links = Readonly<{ inbox: string | undefined; temporal: string | undefined }>;

const fileIn = (dataDir: string) => path.join(dataDir, 'addresses.json');

/** Readable for the owner only: the addresses hold passwords. Whoever waits for the file never finds half of it. */
export function writeAddresses(addresses: Addresses): void {
  const file = fileIn(addresses.config.dataDir);
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, JSON.stringify(addresses, null, 2), { mode: 0o600 });
  renameSync(unfinished, file);
}

export const readAddresses = (dataDir: string): Addresses | undefined => {
  const text = readIfThere(fileIn(dataDir));
  return text === undefined ? undefined : (JSON.parse(text) as Addresses);
};

export const removeAddresses = (dataDir: string): void => rmSync(fileIn(dataDir), { force: true });
