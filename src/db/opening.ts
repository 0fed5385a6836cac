import type { Place, Vault } from '../vault';
import { keysFor } from './keys';
import type { Queryable } from './pool';

/** What stands where something was that does not open any more, in both languages at once. */
export const erasedMark = '[gewist / erased]';

/** Opens one value; null: nothing there, erased, or a fault that was told. */
export type Opener = (place: Place, sealed: string | null) => string | null;

/** Reads the keys of these values in one go; what it gives opens them. */
export async function openerFor(
  db: Queryable,
  vault: Vault,
  sealed: Iterable<string | null>,
): Promise<Opener> {
  const keys = await keysFor(db, vault, sealed);
  return (place, value) => {
    if (value === null) return null;
    const opened = vault.open(keys, place, value);
    return opened.kind === 'opened' ? opened.value : null;
  };
}
