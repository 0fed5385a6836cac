import { z } from 'zod';
import { meetingIdOf, type BottleneckKind, type RaisedFor } from '../../../../domain/bottleneck';
import type { Hit, Origin } from '../../../../domain/bottleneck/state';
import type { lookingFrom } from '../../../handover/file';
import { seesMatter } from '../../../matters/sees';
import { paths } from '../../../paths';
import type { Services } from '../../../services';
import { raisableFor } from '../raisableFor';
import { reasonKey } from '../reasons';

/** Where a bottleneck comes from, and what that fills in. */
export interface Source {
  origin: Origin;
  /** Where the reader came from; null: the list of bottlenecks. */
  back: string | null;
  /** How it is named in the address and, hidden, in the form. */
  fields: Record<string, string>;
  /** The clusters in which it is seen, besides those of the handovers. */
  clusters: readonly string[];
  hit: (Hit & { reference: string }) | null;
  reason: RaisedFor | null;
  kind: BottleneckKind | null;
}

const absent = z.string().min(1).max(100).optional().catch(undefined);
const asked = z.object({
  overdracht: absent,
  reden: absent,
  overleg: absent,
  bijeenkomst: z.coerce.number().int().min(1).optional().catch(undefined),
  punt: absent,
});

type Looking = ReturnType<typeof lookingFrom>;

const free: Source = {
  origin: { kind: 'free' },
  back: null,
  fields: {},
  clusters: [],
  hit: null,
  reason: null,
  kind: null,
};

async function fromHandover(
  { records }: Pick<Services, 'records'>,
  looking: Looking,
  id: string,
  key: string | undefined,
): Promise<Source | null> {
  const detail = await records.handoverById(looking, id);
  if (!detail || detail.visibility === 'own') return null;
  const { state } = detail;
  const found = raisableFor(detail, looking.day).find(({ reason }) => reasonKey(reason) === key);
  const reason = found?.reason ?? null;
  return {
    origin: { kind: 'handover', handover: state.id, reason },
    back: paths.handover(state.id),
    fields: { overdracht: state.id, ...(reason ? { reden: reasonKey(reason) } : {}) },
    clusters: [],
    hit: { handover: state.id, cluster: state.cluster, reference: state.reference },
    reason,
    kind: found?.kind ?? null,
  };
}

const itemOfHandover = 'handover:';

/** The handover that an item of the agenda is about, if the reader sees it. */
async function handoverInItem(
  records: Pick<Services['records'], 'handoverById'>,
  looking: Looking,
  item: string,
): Promise<Source['hit']> {
  if (!item.startsWith(itemOfHandover)) return null;
  const detail = await records.handoverById(looking, item.slice(itemOfHandover.length));
  if (!detail) return null;
  const { id, cluster, reference } = detail.state;
  return { handover: id, cluster, reference };
}

async function fromMeeting(
  { records }: Pick<Services, 'records'>,
  looking: Looking,
  { conference, number, item }: { conference: string; number: number; item: string | undefined },
): Promise<Source | null> {
  const detail = await records.matterById(looking, 'conference', conference);
  if (!detail || !seesMatter('conference', looking.actor, detail.state, looking.day)) return null;
  const { next, past, cluster } = detail.state;
  const highest = Math.max(next?.number ?? 0, past.at(-1)?.number ?? 0);
  if (number > highest) return null;
  const about = item === undefined ? null : await handoverInItem(records, looking, item);
  return {
    ...free,
    origin: { kind: 'conference', meeting: meetingIdOf(conference, number) },
    back: paths.meeting(conference, number),
    fields: {
      overleg: conference,
      bijeenkomst: String(number),
      ...(item === undefined ? {} : { punt: item }),
    },
    clusters: cluster === null ? [] : [cluster],
    hit: about,
  };
}

/** Where the reader says that it comes from; null: that is not there, or not theirs. */
export async function sourceOf(
  services: Pick<Services, 'records'>,
  looking: Looking,
  query: unknown,
): Promise<Source | null> {
  const { overdracht, reden, overleg, bijeenkomst, punt } = asked.parse(query);
  if (overdracht !== undefined) return fromHandover(services, looking, overdracht, reden);
  if (overleg !== undefined && bijeenkomst !== undefined)
    return fromMeeting(services, looking, { conference: overleg, number: bijeenkomst, item: punt });
  return free;
}
