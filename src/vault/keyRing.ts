import type { Key } from './sealing';

/** The key of one client. The salt makes hashes of what is written about them; it stays when the key is replaced. */
export interface ClientKey extends Key {
  client: string;
  salt: string;
}

/** Client keys that were unwrapped a short while ago. */
export interface KeyRing {
  find(id: string): ClientKey | undefined;
  keep(key: ClientKey): void;
  size(): number;
}

interface Bounds {
  /** The oldest goes when there are more. */
  most: number;
  /** How long a key is kept, in milliseconds: also how long another process can still open what was erased. */
  life: number;
  now: () => number;
}

export function createKeyRing({ most, life, now }: Bounds): KeyRing {
  const kept = new Map<string, { key: ClientKey; until: number }>();
  return {
    find: (id) => {
      const found = kept.get(id);
      if (found && found.until > now()) return found.key;
      kept.delete(id);
      return undefined;
    },
    keep: (key) => {
      kept.delete(key.id);
      kept.set(key.id, { key, until: now() + life });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    size: () => kept.size,
  };
}
