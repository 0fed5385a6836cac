import type { lookingFrom } from '../handover/file';
import type { Services } from '../services';
import { seesMatter } from './sees';

/** Those of these matters that the reader can open: a link to another one would lead nowhere. */
export async function seenMatters(
  { records }: Pick<Services, 'records'>,
  { actor, day }: ReturnType<typeof lookingFrom>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const found = await records.mattersSeen({ actor, day }, [...new Set(ids)]);
  return new Set(found.filter(({ kind, state }) => seesMatter(kind, actor, state, day)).map(({ id }) => id));
}
