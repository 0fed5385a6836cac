import { quarterOf } from '../../../domain/calendar/quarter';
import {
  hasEnded,
  nextPeriod,
  periodText,
  previousPeriod,
  quartersIn,
  rangeOf,
  type Period,
} from '../../../domain/measure/report';
import type { Dimension } from '../../../domain/measure/table';
import type { Day } from '../../../domain/calendar/day';
import { reportAddress, type ReportFilters } from '../../../forms/reportFilters';
import { Alert, Button, FilterForm, Link, MomentText, Paragraph, Select, useWords } from '../../html';
import { paths } from '../../paths';
import { periodLabel } from './labels';
import type { Directory, ReportMaterial } from './material';

/** So many years back can be chosen; the links to earlier and later go on. */
const shownYears = 5;

/** The last quarters and years, and the one that is shown when that is older. */
function choosablePeriods(period: Period, today: Day): Period[] {
  const thisYear = Number(today.slice(0, 4));
  const range = { from: `${thisYear - shownYears + 1}-01-01`, until: today };
  const quarters = quartersIn({
    ...range,
    until: rangeOf({ kind: 'quarter', quarter: quarterOf(today) }).until,
  });
  const known: Period[] = [
    ...quarters.reverse().map((quarter): Period => ({ kind: 'quarter', quarter })),
    ...Array.from({ length: shownYears }, (_, at): Period => ({ kind: 'year', year: String(thisYear - at) })),
  ];
  const isKnown = known.some((one) => periodText(one) === periodText(period));
  return isKnown ? known : [period, ...known].sort((a, b) => a.kind.localeCompare(b.kind));
}

interface FilterProps {
  page: string;
  filters: ReportFilters;
  period: Period;
  today: Day;
  directory: Directory;
  /** Left out: the page has no rows to choose. */
  dimensions?: readonly Dimension[];
  dimension?: Dimension;
  /** What the page asks beside the time and the place. */
  children?: preact.ComponentChildren;
}

/** Which time, by what, of whom: the state of the report is in its address. */
export const ReportFilterForm = (props: FilterProps) => {
  const { page, filters, period, today, directory, dimensions, dimension, children } = props;
  const words = useWords();
  const { report } = words;
  const text = report.filter;
  return (
    <FilterForm action={page} label={report.filters}>
      {children}
      <Select
        name="periode"
        label={text.period}
        value={periodText(period)}
        options={choosablePeriods(period, today).map((one) => ({
          value: periodText(one),
          label: periodLabel(one, words),
          group: one.kind === 'quarter' ? text.quarters : text.years,
        }))}
      />
      {dimensions === undefined ? null : (
        <Select
          name="per"
          label={text.dimension}
          value={dimension}
          options={dimensions.map((value) => ({ value, label: report.dimensions[value] }))}
        />
      )}
      <Select
        name="overdragend"
        label={text.sender}
        value={filters.overdragend}
        emptyLabel={text.everySender}
        options={directory.senders.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="cluster"
        label={text.cluster}
        value={filters.cluster}
        emptyLabel={text.everyCluster}
        options={directory.clusters.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button kind="secondary">{text.apply}</Button>
      {filters.overdragend === undefined && filters.cluster === undefined ? null : (
        <Link href={reportAddress(page, filters, { overdragend: undefined, cluster: undefined })}>
          {text.clear}
        </Link>
      )}
    </FilterForm>
  );
};

/** The time before and after the one that is shown. */
export const OtherPeriods = ({
  page,
  filters,
  period,
  today,
}: Pick<FilterProps, 'page' | 'filters' | 'period' | 'today'>) => {
  const words = useWords();
  const { report } = words;
  const to = (other: Period) =>
    reportAddress(page, filters, { periode: periodText(other), stand: undefined });
  const later = nextPeriod(period);
  return (
    <nav aria-label={report.steer} class="app-no-print">
      <Link href={to(previousPeriod(period))}>
        {report.earlier}: {periodLabel(previousPeriod(period), words)}
      </Link>
      {rangeOf(later).from <= today ? (
        <>
          {' · '}
          <Link href={to(later)}>
            {report.later}: {periodLabel(later, words)}
          </Link>
        </>
      ) : null}
    </nav>
  );
};

/** As of when, whether it may still change, and whether it is frozen. */
export const Standing = ({
  material,
  filters,
  page = paths.reporting,
}: {
  material: ReportMaterial;
  filters: ReportFilters;
  page?: string;
}) => {
  const { report } = useWords();
  const { frozen, frozenSince, now, period, today } = material;
  const asOf = (
    <Paragraph>
      {report.asOf} <MomentText moment={frozen?.takenAt ?? now} />.{' '}
      {hasEnded(period, today) ? null : report.open}
      {hasEnded(period, today) && frozenSince === null ? report.notFrozen : null}
    </Paragraph>
  );
  if (frozenSince === null) return asOf;
  const isNow = filters.stand === 'nu';
  const said = frozen ? report.frozen : isNow ? report.frozenNow : report.frozenCompared;
  return (
    <>
      {asOf}
      <Alert kind="info" title={report.frozenTitle[period.kind]}>
        <Paragraph>
          {said} <MomentText moment={frozenSince} />.
        </Paragraph>
        {frozen ? (
          <Link href={reportAddress(page, filters, { stand: 'nu' })}>{report.showNow}</Link>
        ) : isNow ? (
          <Link href={reportAddress(page, filters, { stand: undefined })}>{report.showFrozen}</Link>
        ) : null}
      </Alert>
    </>
  );
};
