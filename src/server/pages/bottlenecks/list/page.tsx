import {
  bottlenecksAddress,
  bottleneckViews,
  isFiltered,
  nobodyMark,
  ownMark,
} from '../../../../forms/bottleneckFilters';
import type { BottleneckFilters } from '../../../../forms/bottleneckFilters';
import type { BottleneckKind } from '../../../../domain/bottleneck';
import {
  Button,
  ButtonLink,
  EmptyState,
  FilterForm,
  Heading,
  Link,
  Page,
  Pagination,
  Paragraph,
  Select,
  useWords,
} from '../../../html';
import type { Option } from '../../../html/choices';
import { paths } from '../../../paths';
import { QuarterChart, type QuarterCounts } from './chart';
import { Faults, ProposedFaults, waitsForDecision, type ListedFault } from './faults';
import { BottleneckTable, type TableProps } from './table';

export interface BottlenecksPageProps extends Omit<TableProps, 'empty'> {
  total: number;
  pageSize: number;
  filters: BottleneckFilters;
  kinds: readonly BottleneckKind[];
  clusters: readonly Option[];
  owners: readonly Option[];
  faults: readonly ListedFault[];
  counts: QuarterCounts;
  /** Decides about structural faults. */
  steers: boolean;
}

const Filters = ({ filters, kinds, clusters, owners }: BottlenecksPageProps) => {
  const { bottleneck } = useWords();
  const text = bottleneck.filter;
  return (
    <FilterForm action={paths.bottlenecks} label={bottleneck.filters}>
      <Select
        name="soort"
        label={text.kind}
        value={filters.soort}
        emptyLabel={text.everyKind}
        options={kinds.map((kind) => ({ value: kind, label: bottleneck.kinds[kind] }))}
      />
      <Select
        name="cluster"
        label={text.cluster}
        value={filters.cluster}
        emptyLabel={text.everyCluster}
        options={[...clusters]}
      />
      <Select
        name="toon"
        label={text.show}
        value={filters.toon}
        emptyLabel={text.open}
        options={bottleneckViews.map((view) => ({ value: view, label: text[view] }))}
      />
      <Select
        name="eigenaar"
        label={text.owner}
        value={filters.eigenaar}
        emptyLabel={text.everyOwner}
        options={[{ value: ownMark, label: text.me }, { value: nobodyMark, label: text.nobody }, ...owners]}
      />
      <Button kind="secondary">{text.apply}</Button>
      {isFiltered(filters) ? <Link href={paths.bottlenecks}>{text.clear}</Link> : null}
    </FilterForm>
  );
};

const Empty = ({ filters }: { filters: BottleneckFilters }) => {
  const { bottleneck } = useWords();
  if (isFiltered(filters))
    return (
      <EmptyState
        title={bottleneck.emptyTitle}
        action={<Link href={paths.bottlenecks}>{bottleneck.filter.clear}</Link>}
      >
        {bottleneck.empty}
      </EmptyState>
    );
  return (
    <EmptyState
      title={bottleneck.noneTitle}
      action={<Link href={paths.newBottleneck}>{bottleneck.raise}</Link>}
    >
      {bottleneck.none}
    </EmptyState>
  );
};

/** What holds handovers up: what waits for a decision, the list, and what grows. */
export const BottlenecksPage = (props: BottlenecksPageProps) => {
  const { rows, total, pageSize, filters, faults, counts, steers } = props;
  const { bottleneck } = useWords();
  const waiting = steers ? faults.filter(waitsForDecision) : [];
  return (
    <Page title={bottleneck.listTitle} wide>
      <Heading level={1}>{bottleneck.listTitle}</Heading>
      <Paragraph lead>{bottleneck.listLead}</Paragraph>
      <ProposedFaults faults={waiting} />
      <p>
        <ButtonLink kind="primary" href={paths.newBottleneck}>
          {bottleneck.raise}
        </ButtonLink>
      </p>
      <Filters {...props} />
      <Paragraph>{bottleneck.count({ count: total })}</Paragraph>
      <BottleneckTable {...props} rows={rows} empty={<Empty filters={filters} />} />
      <Pagination
        page={filters.pagina}
        pageSize={pageSize}
        total={total}
        hrefOf={(pagina) => bottlenecksAddress(paths.bottlenecks, filters, { pagina })}
      />
      <Faults faults={faults.filter((one) => !waiting.includes(one))} />
      <QuarterChart counts={counts} />
    </Page>
  );
};
