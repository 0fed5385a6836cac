import type { AccessLine } from '../../../db/accessLog';
import { accessKinds } from '../../../domain/accessKinds';
import { addressOfLines, type AccessLogFilters } from '../../../forms/accessLogFilters';
import { deedText } from '../../access/deedText';
import { nameOrRole, roleName } from '../../access/lookList';
import { dayFields, dayValue, errorsIn, value, type FormState } from '../../handover/formState';
import {
  Button,
  ButtonLink,
  DayField,
  EmptyState,
  ErrorSummary,
  FilterForm,
  Heading,
  Hint,
  Link,
  MomentText,
  Page,
  Pagination,
  Paragraph,
  Select,
  Table,
  TextField,
  useWords,
} from '../../html';
import { paths } from '../../paths';
import type { Colleague } from '../administration/everybody';
import { asOptions } from '../administration/everybody';

export interface AccessLogPageProps {
  form: FormState;
  /** Null: what was asked makes no sense. */
  filters: AccessLogFilters | null;
  lines: readonly AccessLine[];
  people: readonly Colleague[];
  total: number;
  /** Counted no further than this. */
  most: number;
  page: number;
  pageSize: number;
}

/** The form as it stands for these filters, when somebody came without having filled it in. */
export const filledInWith = ({ person, reference, kind, from, until }: AccessLogFilters) => ({
  wie: person ?? '',
  kenmerk: reference ?? '',
  soort: kind ?? '',
  ...dayFields('vanaf', from),
  ...dayFields('tot', until),
});

const Filters = ({ form, people }: AccessLogPageProps) => {
  const words = useWords();
  const text = words.accessLog;
  const errors = errorsIn(form, words, text.labels);
  return (
    <FilterForm action={paths.accessLog} label={text.filters}>
      <Select
        name="wie"
        label={text.labels.wie}
        value={value(form, 'wie')}
        emptyLabel={text.everybody}
        options={asOptions(people)}
      />
      <TextField
        name="kenmerk"
        label={text.labels.kenmerk}
        value={value(form, 'kenmerk')}
        error={errors['kenmerk']}
        optional
        width="wide"
      />
      <Select
        name="soort"
        label={text.labels.soort}
        value={value(form, 'soort')}
        emptyLabel={text.everything}
        options={accessKinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
      />
      <DayField
        name="vanaf"
        label={text.labels.vanaf}
        value={dayValue(form, 'vanaf')}
        error={errors['vanaf']}
        optional
      />
      <DayField
        name="tot"
        label={text.labels.tot}
        value={dayValue(form, 'tot')}
        error={errors['tot']}
        optional
      />
      <Button kind="secondary">{text.apply}</Button>
      <Link href={paths.accessLog}>{text.clear}</Link>
    </FilterForm>
  );
};

const Who = ({ line }: { line: AccessLine }) => {
  const words = useWords();
  const text = words.accessLog;
  const nobody = line.kind === 'signIn' || line.kind === 'refused' ? text.nobody : text.product;
  const place = [roleName(line.role, words), line.organisationName ?? ''].filter((part) => part !== '');
  return (
    <>
      {line.person === null ? nobody : nameOrRole(line.personName, line.role, words)}
      {place.length > 0 ? <Hint>{place.join(', ')}</Hint> : null}
      {line.onBehalfOfName ? <Hint>{text.standingIn({ name: line.onBehalfOfName })}</Hint> : null}
    </>
  );
};

const Lines = ({ lines }: AccessLogPageProps) => {
  const words = useWords();
  const text = words.accessLog;
  return (
    <Table
      id="lines"
      caption={text.caption}
      captionHidden
      columns={[
        { label: text.when },
        { label: text.who },
        { label: text.what },
        { label: text.handover },
        { label: text.source },
      ]}
      rows={lines.map((line) => [
        <MomentText moment={line.at} />,
        <Who line={line} />,
        deedText(line, words),
        <span class="app-nowrap">{line.reference ?? ''}</span>,
        line.source ?? '',
      ])}
      empty={<EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
    />
  );
};

const Found = (props: AccessLogPageProps & { filters: AccessLogFilters }) => {
  const text = useWords().accessLog;
  const { filters, total, most, page, pageSize } = props;
  return (
    <>
      <Paragraph>{total > most ? text.more({ count: most }) : text.count({ count: total })}</Paragraph>
      {total > 0 && total <= most ? (
        <div>
          <ButtonLink href={addressOfLines(paths.accessLogExport, filters)}>{text.download}</ButtonLink>
          <Hint>{text.downloadHint}</Hint>
        </div>
      ) : null}
      <Lines {...props} />
      <Pagination
        page={page}
        pageSize={pageSize}
        total={Math.min(total, most)}
        hrefOf={(other) => addressOfLines(paths.accessLog, filters, other)}
      />
    </>
  );
};

/** The access log for the privacy officer of an organisation. */
export const AccessLogPage = (props: AccessLogPageProps) => {
  const words = useWords();
  const text = words.accessLog;
  const errors = errorsIn(props.form, words, text.labels);
  const { filters } = props;
  return (
    <Page title={text.title} errors={errors} wide>
      <ErrorSummary errors={errors} />
      <Heading level={1}>{text.title}</Heading>
      <Paragraph lead>{text.lead}</Paragraph>
      <Filters {...props} />
      {filters ? <Found {...props} filters={filters} /> : null}
    </Page>
  );
};
