import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Key } from './sealing';

/** Every master key that is known; the newest seals, the others still open. */
export interface MasterKeys {
  newest: Key;
  byId: ReadonlyMap<string, Key>;
}

/** How master keys are given: the settings MASTER_KEY and MASTER_KEY_FILE. */
export interface MasterKeySource {
  text?: string | undefined;
  file?: string | undefined;
}

export type ReadMasterKeys = { ok: true; keys: MasterKeys } | { ok: false; problem: string };

const howToMake = 'make one with: openssl rand -hex 32';

const toKey = (hexadecimal: string): Key => {
  const bytes = Buffer.from(hexadecimal, 'hex');
  const id = createHash('sha256').update('overstap master key').update(bytes).digest('hex').slice(0, 16);
  return { id, bytes };
};

/** Keys of 64 hexadecimal signs, one a line or with commas in between, the newest last. */
export function parseMasterKeys(text: string): ReadMasterKeys {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  if (parts.some((part) => !/^[0-9a-f]{64}$/i.test(part)))
    return { ok: false, problem: `A master key must be 64 hexadecimal signs; ${howToMake}.` };
  const keys = parts.map(toKey);
  const newest = keys.at(-1);
  if (!newest) return { ok: false, problem: `There is no master key; ${howToMake}.` };
  return { ok: true, keys: { newest, byId: new Map(keys.map((key) => [key.id, key])) } };
}

/** As `readMasterKeys`; what is wrong is thrown as one sentence. */
export function masterKeysOf(source: MasterKeySource): MasterKeys {
  const read = readMasterKeys(source);
  if (!read.ok) throw new Error(read.problem);
  return read.keys;
}

/** The keys of the file, when one is named, and else of the text. */
export function readMasterKeys({ text, file }: MasterKeySource): ReadMasterKeys {
  if (file === undefined) return parseMasterKeys(text ?? '');
  try {
    return parseMasterKeys(readFileSync(file, 'utf8'));
  } catch (fault) {
    const { code = 'unknown fault' } = fault as NodeJS.ErrnoException;
    return { ok: false, problem: `The file of MASTER_KEY_FILE cannot be read (${code}).` };
  }
}
