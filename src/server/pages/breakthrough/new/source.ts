import { z } from 'zod';
import type { HandoverId } from '../../../../domain/handover/state';
import type { lookingFrom } from '../../../handover/file';
import { seesMatter } from '../../../matters/sees';
import type { Services } from '../../../services';
import { seenByReference } from '../../bottlenecks/references';

/** A handover that the reader may bring in. */
export interface Bringable {
  handover: HandoverId;
  cluster: string;
  reference: string;
}

/** Where a case comes from, and what that fills in. */
export interface CaseSource {
  bottleneck: string | null;
  /** One of these; null: the reader types a reference. */
  handovers: readonly Bringable[] | null;
  /** How it is named in the address and, hidden, in the form. */
  fields: Record<string, string>;
}

const absent = z.string().min(1).max(100).optional().catch(undefined);
const asked = z.object({ overdracht: absent, knelpunt: absent });

type Looking = ReturnType<typeof lookingFrom>;
type Asking = Pick<Services, 'records'>;

/** A handover as far as the reader sees it; the client's own page is no reason to bring it in. */
export async function bringable(
  { records }: Asking,
  looking: Looking,
  id: HandoverId,
): Promise<Bringable | null> {
  const detail = await records.handoverById(looking, id);
  if (!detail || detail.visibility === 'own') return null;
  const { cluster, reference } = detail.state;
  return { handover: id, cluster, reference };
}

export async function bringableByReference(
  { records }: Asking,
  looking: Looking,
  reference: string,
): Promise<Bringable | null> {
  const [hit] = (await seenByReference(records, looking, [reference])).hits;
  return hit ? { ...hit, reference } : null;
}

async function fromBottleneck(services: Asking, looking: Looking, id: string): Promise<CaseSource | null> {
  const detail = await services.records.matterById(looking, 'bottleneck', id);
  if (!detail || !seesMatter('bottleneck', looking.actor, detail.state, looking.day)) return null;
  const seen = await Promise.all(
    detail.state.hits.map(({ handover }) => bringable(services, looking, handover)),
  );
  const handovers = seen.filter((one) => one !== null);
  return { bottleneck: id, handovers: handovers.length === 0 ? null : handovers, fields: { knelpunt: id } };
}

/** Where the reader says that it comes from; null: that is not there, or not theirs. */
export async function caseSourceOf(
  services: Asking,
  looking: Looking,
  query: unknown,
): Promise<CaseSource | null> {
  const { overdracht, knelpunt } = asked.parse(query);
  if (knelpunt !== undefined) return fromBottleneck(services, looking, knelpunt);
  if (overdracht === undefined) return { bottleneck: null, handovers: null, fields: {} };
  const handover = await bringable(services, looking, overdracht);
  return handover && { bottleneck: null, handovers: [handover], fields: { overdracht } };
}
