import type { Records } from '../../../db';
import { dayOf, type Day, type Moment } from '../../../domain/calendar/day';
import { quarterOf } from '../../../domain/calendar/quarter';
import {
  figureOf,
  hasEnded,
  monthsIn,
  periodText,
  quarterPeriod,
  quartersIn,
  rangeFor,
  rangeOf,
  sourcesOf,
  tableOf,
  yearsIn,
  type About,
  type Figure,
  type FigureRow,
  type Norms,
  type Period,
  type Range,
} from '../../../domain/measure/report';
import type { Dimension, ReportTable } from '../../../domain/measure/table';
import type { Policy } from '../../../domain/policy';
import { utrecht } from '../../../domain/region/utrecht';
import { dimensionOf, periodOf, type ReportFilters } from '../../../forms/reportFilters';

export interface Directory {
  region: string;
  clusters: readonly { id: string; name: string }[];
  neighbourhoods: readonly { id: string; name: string; cluster: string }[];
  senders: readonly { id: string; name: string }[];
}

export interface Frozen {
  takenAt: Moment;
  tables: readonly ReportTable<Figure>[];
}

/** Everything that a page of the report shows. */
export interface ReportMaterial {
  period: Period;
  /** What the rows are, where a figure knows it. */
  dimension: Dimension;
  directory: Directory;
  norms: Norms;
  /** As counted now. */
  tables: readonly ReportTable<Figure>[];
  /** As they were when the quarter or the year was frozen; null: it is not, or is compared with other times. */
  frozen: Frozen | null;
  /** When the quarter or the year was frozen, whether its figures are shown or not. */
  frozenSince: Moment | null;
  now: Moment;
  today: Day;
  /** Where and of whom, for the whole report. */
  filters: Pick<ReportFilters, 'cluster' | 'overdragend'>;
}

type Asks = Pick<
  Records,
  'neighbourhoods' | 'organisations' | 'reportFigures' | 'frozenFigures' | 'frozenPeriods'
>;

export async function readDirectory(
  records: Pick<Asks, 'neighbourhoods' | 'organisations'>,
): Promise<Directory> {
  const [neighbourhoods, organisations] = await Promise.all([
    records.neighbourhoods(),
    records.organisations(),
  ]);
  const clusters = new Map(neighbourhoods.map(({ cluster, clusterName }) => [cluster, clusterName]));
  return {
    region: neighbourhoods[0]?.region ?? '',
    clusters: [...clusters].map(([id, name]) => ({ id, name })),
    neighbourhoods,
    senders: organisations.filter(({ kind }) => kind === 'sender'),
  };
}

export const normsOf = ({ workingDays }: Pick<Policy, 'workingDays'>): Norms => ({
  acquaintance: workingDays.acquaintance,
  answerSafetyNet: workingDays.answerSafetyNet,
  signOff: workingDays.signOff,
});

/** The norms of the policy with which a handover starts today. */
export async function readNorms(records: Pick<Records, 'regions' | 'policyByVersion'>): Promise<Norms> {
  const [region] = await records.regions();
  const policy = region ? await records.policyByVersion(region.policyVersion) : null;
  return normsOf(policy ?? utrecht.policy);
}

/** The rows of a table: everything in the directory or in the time, also where nothing was counted. */
export function keysOf(
  dimension: Dimension,
  directory: Directory,
  { cluster, overdragend }: Pick<ReportFilters, 'cluster' | 'overdragend'>,
  range: Range,
): string[] {
  const within = (one: { cluster: string }) => cluster === undefined || one.cluster === cluster;
  switch (dimension) {
    case 'cluster':
      return directory.clusters.map(({ id }) => id).filter((id) => cluster === undefined || id === cluster);
    case 'neighbourhood':
      return directory.neighbourhoods.filter(within).map(({ id }) => id);
    case 'sender':
      return directory.senders
        .map(({ id }) => id)
        .filter((id) => overdragend === undefined || id === overdragend);
    case 'month':
      return monthsIn(range);
    case 'quarter':
      return quartersIn(range);
    case 'year':
      return yearsIn(range);
    // Only pairs that work together are of interest.
    case 'senderTeam':
    case 'code':
      return [];
  }
}

/** Which handovers a table is about as a whole. */
export const aboutTable = (
  { cluster, overdragend }: Pick<ReportFilters, 'cluster' | 'overdragend'>,
  period: Period,
  dimension: Dimension,
): About => ({ ...rangeFor(period, dimension), cluster, sender: overdragend });

interface Asked {
  figures: readonly Figure[];
  filters: ReportFilters;
  now: Moment;
  norms: Norms;
}

/** Next to others it is about more than the time that was frozen. */
const isCompared = (period: Period, dimension: Dimension): boolean =>
  rangeFor(period, dimension).from < rangeOf(period).from;

/** Reads the tables of some figures, now and as they were frozen, in one round of questions. */
export async function readReport(
  records: Asks,
  directory: Directory,
  { figures, filters, now, norms }: Asked,
): Promise<ReportMaterial> {
  const today = dayOf(now);
  const period = periodOf(filters, quarterPeriod(quarterOf(today)));
  const known = figures.flatMap((figure) => figureOf(figure).dimensions);
  const dimension = dimensionOf(filters, known);
  const fallBack = figures.filter((figure) => !figureOf(figure).dimensions.includes(dimension));
  const askOf = (some: readonly Figure[], per: Dimension) => ({
    ...rangeFor(period, per),
    today,
    sources: [...new Set(some.flatMap(sourcesOf))],
    dimension: per,
    cluster: filters.cluster,
    sender: filters.overdragend,
  });
  const groups = [
    { figures: figures.filter((figure) => !fallBack.includes(figure)), dimension },
    { figures: fallBack, dimension: 'cluster' as const },
  ].filter((group) => group.figures.length > 0);
  const wantsFrozen = filters.stand !== 'nu' && hasEnded(period, today) && !isCompared(period, dimension);
  const live = (group: (typeof groups)[number]) =>
    records.reportFigures(askOf(group.figures, group.dimension));
  const then = (group: (typeof groups)[number]): Promise<FigureRow[]> =>
    wantsFrozen
      ? records.frozenFigures({
          ...askOf(group.figures, group.dimension),
          ...{ region: directory.region, period: periodText(period) },
        })
      : Promise.resolve([]);
  const [snapshots, nowRows, thenRows] = await Promise.all([
    records.frozenPeriods(directory.region),
    Promise.all(groups.map(live)),
    Promise.all(groups.map(then)),
  ]);
  const tablesOf = (counted: readonly (readonly FigureRow[])[]) =>
    figures.map((figure) => {
      const at = groups.findIndex((group) => group.figures.includes(figure));
      const per = groups[at]?.dimension ?? dimension;
      const keys = keysOf(per, directory, filters, rangeFor(period, per));
      return tableOf({ figure, dimension: per, keys, rows: counted[at] ?? [], norms });
    });
  const frozenSince = snapshots.find((snapshot) => snapshot.period === periodText(period))?.takenAt ?? null;
  return {
    ...{ period, dimension, directory, norms, now, today, frozenSince, filters },
    tables: tablesOf(nowRows),
    frozen: wantsFrozen && frozenSince !== null ? { takenAt: frozenSince, tables: tablesOf(thenRows) } : null,
  };
}
