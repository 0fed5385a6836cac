import type { Records } from '../../../db';
import type { Day } from '../../../domain/calendar/day';
import type { Calendar } from '../../../domain/calendar/workingDays';
import type { BoardAddress } from '../../../forms/boardFilters';
import type { lookingFrom } from '../../handover/file';
import { readRegionCalendar } from '../../handover/regionCalendar';
import type { Services } from '../../services';
import { missedFor } from '../conferences/withoutStructure';

export type BoardCount = Awaited<ReturnType<Records['boardCounts']>>[number];
export type BoardRow = Awaited<ReturnType<Records['boardList']>>[number];
type Named = { id: string; name: string };

/** Everything that the board shows, in the state that its address asks for. */
export interface Board {
  counts: readonly BoardCount[];
  rows: readonly BoardRow[];
  /** How many there are in the list, on all its pages. */
  total: number;
  pageSize: number;
  asked: BoardAddress;
  clusters: readonly Named[];
  neighbourhoods: readonly (Named & { cluster: string })[];
  senders: readonly Named[];
  /** Of whom something is expected, when the list is about one person. */
  ownerName: string | null;
  withoutConference: number;
  today: Day;
  calendar: Calendar;
}

const onAPage = 25;

const totalOf = (counts: readonly BoardCount[], { fase, cluster, wijk }: BoardAddress): number =>
  counts
    .filter((count) => fase === undefined || count.phase === fase)
    .filter((count) => cluster === undefined || count.cluster === cluster)
    .filter((count) => wijk === undefined || count.neighbourhood === wijk)
    .reduce((sum, { shown }) => sum + shown, 0);

export async function readBoard(
  { records }: Pick<Services, 'records'>,
  looking: ReturnType<typeof lookingFrom>,
  asked: BoardAddress,
  pageSize = onAPage,
): Promise<Board> {
  const { day } = looking;
  const filters = {
    phase: asked.fase,
    cluster: asked.cluster,
    neighbourhood: asked.wijk,
    sender: asked.van,
    owner: asked.wie,
    stalled: asked.toon === 'stalled',
    overdue: asked.toon === 'overdue',
    safetyNet: asked.toon === 'safetyNet',
    droppedOut: asked.toon === 'droppedOut',
  };
  const [counts, neighbourhoods, organisations, cards, conferences, calendar] = await Promise.all([
    records.boardCounts(filters, day),
    records.neighbourhoods(),
    records.organisations(),
    records.contactCards([asked.wie ?? null]),
    records.conferenceList(looking),
    readRegionCalendar(records, day),
  ]);
  const total = totalOf(counts, asked);
  // After the last page there is the last page: a page that others empty meanwhile is no dead end.
  const page = Math.min(asked.pagina, Math.max(1, Math.ceil(total / pageSize)));
  const names = new Map(neighbourhoods.map(({ cluster, clusterName }) => [cluster, clusterName]));
  return {
    counts,
    rows: await records.boardList(filters, { day, page, size: pageSize }),
    total,
    pageSize,
    asked: { ...asked, pagina: page },
    clusters: [...names].map(([id, name]) => ({ id, name })),
    neighbourhoods,
    senders: organisations.filter(({ kind }) => kind === 'sender'),
    ownerName: asked.wie === undefined ? null : (cards.get(asked.wie)?.name ?? ''),
    withoutConference: conferences.filter((row) => missedFor(looking, row)).length,
    today: day,
    calendar,
  };
}
