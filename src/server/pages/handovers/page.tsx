import { phases } from '../../../domain/handover/state';
import type { Calendar } from '../../../domain/calendar/workingDays';
import type { Day } from '../../../domain/calendar/day';
import { addressOf, views, type HandoverFilters } from '../../../forms/handoverFilters';
import {
  Button,
  ButtonLink,
  EmptyState,
  Heading,
  Link,
  Page,
  Pagination,
  Paragraph,
  SearchForm,
  Select,
  TextField,
  useWords,
} from '../../html';
import { paths } from '../../paths';
import { HandoverTable, type ListedHandover } from './table';

type Named = { id: string; name: string };

export interface HandoversPageProps {
  rows: readonly ListedHandover[];
  total: number;
  /** Not what was asked for when there are too many to put in that order. */
  order: HandoverFilters['op'];
  pageSize: number;
  filters: HandoverFilters;
  /** The words that were searched for, as they were typed. */
  words: string | undefined;
  neighbourhoods: readonly Named[];
  senders: readonly Named[];
  /** Programme managers know handovers by their reference only. */
  named: boolean;
  mayStart: boolean;
  today: Day;
  calendar: Calendar;
}

const options = (named: readonly Named[]) => named.map(({ id, name }) => ({ value: id, label: name }));

const Filters = ({ filters, words: searched, neighbourhoods, senders, named }: HandoversPageProps) => {
  const words = useWords();
  const text = words.handoverList;
  return (
    <SearchForm action={paths.handoverSearch} label={text.filters}>
      <TextField
        name="zoek"
        label={named ? text.search : text.searchReference}
        value={searched}
        optional
        width="wide"
      />
      <Select
        name="fase"
        label={text.phase}
        value={filters.fase}
        emptyLabel={text.everyPhase}
        options={phases.map((phase) => ({ value: phase, label: words.phases[phase].title }))}
      />
      <Select
        name="wijk"
        label={text.neighbourhood}
        value={filters.wijk}
        emptyLabel={text.everyNeighbourhood}
        options={options(neighbourhoods)}
      />
      <Select
        name="van"
        label={text.sender}
        value={filters.van}
        emptyLabel={text.everySender}
        options={options(senders)}
      />
      <Select
        name="toon"
        label={text.show}
        value={filters.toon}
        emptyLabel={text.all}
        options={views.map((view) => ({ value: view, label: text[view] }))}
      />
      <Button kind="secondary">{text.apply}</Button>
      {isFiltered(filters) ? <Link href={paths.handovers}>{text.clear}</Link> : null}
    </SearchForm>
  );
};

const isFiltered = ({ zoek, fase, wijk, van, toon }: HandoverFilters) =>
  [zoek, fase, wijk, van, toon].some((value) => value !== undefined);

const Empty = ({ filters, mayStart }: HandoversPageProps) => {
  const text = useWords().handoverList;
  if (isFiltered(filters))
    return (
      <EmptyState title={text.emptyTitle} action={<Link href={paths.handovers}>{text.clear}</Link>}>
        {text.empty}
      </EmptyState>
    );
  const start = <Link href={paths.newHandover}>{text.start}</Link>;
  return (
    <EmptyState title={text.noneTitle} action={mayStart ? start : undefined}>
      {text.none}
    </EmptyState>
  );
};

export const HandoversPage = (props: HandoversPageProps) => {
  const { rows, total, order, pageSize, filters, named, today, calendar } = props;
  const text = useWords().handoverList;
  return (
    <Page title={text.title} wide>
      <Heading level={1}>{text.title}</Heading>
      {props.mayStart ? (
        <p>
          <ButtonLink kind="primary" href={paths.newHandover}>
            {text.start}
          </ButtonLink>
        </p>
      ) : null}
      <Filters {...props} />
      <Paragraph>{text.count({ count: total })}</Paragraph>
      {order === filters.op ? null : <Paragraph>{text.tooManyToSort}</Paragraph>}
      <HandoverTable {...{ rows, filters, named, today, calendar }} empty={<Empty {...props} />} />
      <Pagination
        page={filters.pagina}
        pageSize={pageSize}
        total={total}
        hrefOf={(pagina) => addressOf(paths.handovers, filters, { pagina })}
      />
    </Page>
  );
};
