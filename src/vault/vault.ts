import { randomBytes, randomUUID } from 'node:crypto';
import { keyedHashes, type KeyedHashes } from './keyedHashes';
import { createKeyRing, type ClientKey, type KeyRing } from './keyRing';
import type { MasterKeys } from './masterKeys';
import { keyIdOf, open, seal, type Place } from './sealing';

/** A client's key as it is kept: only a master key opens it. */
export interface WrappedKey {
  id: string;
  client: string;
  wrapped: string;
}

export type Opened = { kind: 'opened'; value: string } | { kind: 'erased' } | { kind: 'broken' };

export interface Vault {
  hashes: KeyedHashes;
  ring: KeyRing;
  /** A new key for a client; with `salt`, one that takes the place of another. */
  newClientKey(client: string, salt?: string): ClientKey;
  wrap(key: ClientKey): WrappedKey;
  /** Null when it was tampered with, or wrapped by a master key that is not known here. */
  unwrap(wrapped: WrappedKey): ClientKey | null;
  /** Opens a value with the keys at hand. Without its key it is erased; anything else is a fault, which is told. */
  open(keys: ReadonlyMap<string, ClientKey | null>, place: Place, sealed: string): Opened;
}

export interface VaultOptions {
  masterKeys: MasterKeys;
  indexKey: Buffer;
  /** Told where a value does not open; never what it holds. */
  onFault: (place: Place) => void;
  now?: () => number;
}

const keyLength = 32;
const saltLength = 32;
const ringBounds = { most: 20_000, life: 60_000 };

/** A key is bound to its client: put with another one it does not open. */
const wrapPlace = ({ id, client }: { id: string; client: string }): Place => ({
  table: 'client_keys',
  row: `${id}/${client}`,
  column: 'wrapped',
});

export const newClientKey = (client: string, salt?: string): ClientKey => ({
  id: randomUUID(),
  client,
  bytes: randomBytes(keyLength),
  salt: salt ?? randomBytes(saltLength).toString('hex'),
});

export function wrapClientKey({ newest }: MasterKeys, key: ClientKey): WrappedKey {
  const plain = key.bytes.toString('hex') + key.salt;
  return { id: key.id, client: key.client, wrapped: seal(newest, wrapPlace(key), plain) };
}

export function unwrapClientKey({ byId }: MasterKeys, row: WrappedKey): ClientKey | null {
  const masterKey = byId.get(keyIdOf(row.wrapped) ?? '');
  const plain = masterKey ? open(masterKey, wrapPlace(row), row.wrapped) : null;
  if (plain === null) return null;
  const bytes = Buffer.from(plain.slice(0, 2 * keyLength), 'hex');
  return { id: row.id, client: row.client, bytes, salt: plain.slice(2 * keyLength) };
}

export function createVault({ masterKeys, indexKey, onFault, now = Date.now }: VaultOptions): Vault {
  const broken = (place: Place): Opened => {
    onFault(place);
    return { kind: 'broken' };
  };
  return {
    hashes: keyedHashes(indexKey),
    ring: createKeyRing({ ...ringBounds, now }),
    newClientKey,
    wrap: (key) => wrapClientKey(masterKeys, key),
    unwrap: (row) => {
      const key = unwrapClientKey(masterKeys, row);
      if (key === null) onFault(wrapPlace(row));
      return key;
    },
    open: (keys, place, sealed) => {
      const id = keyIdOf(sealed);
      if (id === null) return broken(place);
      const key = keys.get(id);
      if (key === undefined) return { kind: 'erased' };
      const value = key && open(key, place, sealed);
      return value === null ? broken(place) : { kind: 'opened', value };
    },
  };
}
