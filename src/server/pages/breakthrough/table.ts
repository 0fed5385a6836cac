import { meetingIdOf } from '../../../domain/bottleneck';
import type { MeetingId } from '../../../domain/bottleneck/state';
import type { Day } from '../../../domain/calendar/day';
import type { ConferenceState } from '../../../domain/conference/state';
import { tableIdOf } from '../../../domain/matters';
import type { lookingFrom } from '../../handover/file';
import type { Services } from '../../services';

type Looking = ReturnType<typeof lookingFrom>;

/** A table that is going on or was held: what is recorded now was said there. */
export interface TableOfNow {
  meeting: MeetingId;
  day: Day;
}

/** The table of today when it is its day, else the last one that was held. */
export function tableOfNow({ id, next, past }: ConferenceState, today: Day): TableOfNow | null {
  if (next && (next.written !== null || next.day <= today))
    return { meeting: meetingIdOf(id, next.number), day: next.day };
  const last = past.findLast(({ outcome }) => outcome.kind === 'held');
  return last ? { meeting: meetingIdOf(id, last.number), day: last.day } : null;
}

/** The region in which a cluster lies; without one the first. */
export async function regionOf(
  { records }: Pick<Services, 'records'>,
  cluster: string | null = null,
): Promise<string | null> {
  const known = await records.neighbourhoods();
  return (known.find((one) => one.cluster === cluster) ?? known[0])?.region ?? null;
}

/** The breakthrough table of a region as the reader may know it. */
export async function tableOf(
  { records }: Pick<Services, 'records'>,
  looking: Looking,
  region: string | null,
) {
  return region === null ? null : records.matterById(looking, 'conference', tableIdOf(region));
}
