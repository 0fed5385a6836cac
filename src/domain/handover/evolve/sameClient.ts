import type { Moment } from '../../calendar/day';
import type { SameClient, SameClientElsewhere } from '../sameClient';
import type { Surroundings } from '../state';

/** Another sender came along: noticed anew. When nobody is left and nothing was recorded, there is nothing to call about. */
export function sameClientAfter(
  before: SameClient | null,
  { sameClient: now }: Surroundings,
  known: readonly SameClientElsewhere[],
  at: Moment,
): SameClient | null {
  const isNew = now.some(
    ({ organisation }) => !known.some((elsewhere) => elsewhere.organisation === organisation),
  );
  if (isNew) return { since: at, outcome: null, recordedAt: null, text: null };
  return now.length === 0 && before?.outcome === null ? null : before;
}
