import type { Records } from '../../../db';
import type { Hit } from '../../../domain/bottleneck/state';
import type { lookingFrom } from '../../handover/file';

type Looking = ReturnType<typeof lookingFrom>;

/** More than these are typed by nobody. */
const most = 25;

async function hitOf(
  records: Pick<Records, 'handoverList' | 'handoverById'>,
  looking: Looking,
  reference: string,
): Promise<Hit | null> {
  const page = { order: 'reference', descending: false, page: 1, size: most } as const;
  const { rows } = await records.handoverList(looking, { search: reference, ended: true }, page);
  const found = rows.find((row) => row.reference.toLowerCase() === reference.toLowerCase());
  const detail = found && (await records.handoverById(looking, found.id));
  return detail ? { handover: detail.state.id, cluster: detail.state.cluster } : null;
}

/** The handovers behind these references, as far as the reader sees them; one that they do not see is as good as none. */
export async function seenByReference(
  records: Pick<Records, 'handoverList' | 'handoverById'>,
  looking: Looking,
  references: readonly string[],
): Promise<{ hits: Hit[]; unseen: string[] }> {
  const found = await Promise.all(
    references
      .slice(0, most)
      .map(async (reference) => ({ reference, hit: await hitOf(records, looking, reference) })),
  );
  const unseen = [
    ...found.flatMap(({ reference, hit }) => (hit ? [] : [reference])),
    ...references.slice(most),
  ];
  return { hits: found.flatMap(({ hit }) => hit ?? []), unseen };
}
