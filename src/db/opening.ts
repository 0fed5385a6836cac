import { assertNever } from '../domain/assertNever';
import type { Opened, Place, Vault } from '../vault';
import { keysFor } from './keys';
import type { Queryable } from './pool';

/** Opens one value; nothing there is erased too. */
export type Opener = (place: Place, sealed: string | null) => Opened;

/** Reads the keys of these values in one go; what it gives opens them. */
export async function openerFor(
  db: Queryable,
  vault: Vault,
  sealed: Iterable<string | null>,
): Promise<Opener> {
  const keys = await keysFor(db, vault, sealed);
  return (place, value) => (value === null ? { kind: 'erased' } : vault.open(keys, place, value));
}

/** Null when it was erased, or is a fault: that was told already. */
export const valueOf = (opened: Opened): string | null => (opened.kind === 'opened' ? opened.value : null);

/** With what stands in its place when it cannot be read any more, in both languages at once. */
export function textOf(opened: Opened): string {
  switch (opened.kind) {
    case 'opened':
      return opened.value;
    case 'erased':
      return '[gewist / erased]';
    case 'broken':
      return '[niet leesbaar / cannot be read]';
    default:
      return assertNever(opened);
  }
}
