import { capital } from '../../../words/capital';
import type { Records } from '../../../db';
import {
  distributionSteps,
  meanOf,
  medianOf,
  sizeOf,
  type Distribution,
  type DistributionStep,
  type Period,
} from '../../../domain/measure/report';
import { steps, type Step } from '../../../domain/measure/steps';
import type { Day } from '../../../domain/calendar/day';
import { reportAddress, wholeReport, type ReportFilters } from '../../../forms/reportFilters';
import {
  Alert,
  DayText,
  DescriptionList,
  EmptyState,
  Heading,
  Histogram,
  Link,
  Page,
  Pagination,
  Paragraph,
  Select,
  Table,
  usePage,
  useWords,
} from '../../html';
import { Hidden } from '../../html/text';
import { paths } from '../../paths';
import { FileLinks } from '../exports/fileLinks';
import { stepsBehindPath, stepsPath } from './addresses';
import { OtherPeriods, ReportFilterForm } from './frame';
import { daysText, decimalText, periodLabel } from './labels';
import type { Directory } from './material';

interface StepsPageProps {
  filters: ReportFilters;
  period: Period;
  today: Day;
  directory: Directory;
  first: Step;
  second: Step;
  inOrder: boolean;
  values: Distribution;
}

const keyOf = ({ from, upTo }: DistributionStep): string => (upTo === null ? `${from}+` : String(from));

const Found = ({ filters, values }: Pick<StepsPageProps, 'filters' | 'values'>) => {
  const { words, language } = usePage();
  const text = words.report.between;
  const shown = distributionSteps(values);
  if (shown.length === 0) return <Paragraph>{text.none}</Paragraph>;
  const days = (value: number | null) => text.workingDays({ value: decimalText(value ?? 0, language) });
  const label = (step: DistributionStep) =>
    step.upTo === null ? words.report.more({ from: step.from }) : String(step.from);
  return (
    <>
      <DescriptionList
        items={[
          { term: text.count, value: String(sizeOf(values)) },
          { term: text.mean, value: days(meanOf(values)) },
          { term: text.median, value: days(medianOf(values)) },
        ]}
      />
      <Histogram
        title={text.caption}
        columns={shown.map((step) => ({ label: keyOf(step), amount: step.amount }))}
      />
      <Table
        id="between"
        caption={text.caption}
        columns={[{ label: words.report.days }, { label: text.count, numeric: true }]}
        rows={shown
          .filter(({ amount }) => amount > 0)
          .map((step) => [
            label(step),
            <Link href={reportAddress(stepsBehindPath, filters, { dagen: keyOf(step) })}>
              <Hidden>{text.see({ days: label(step), count: step.amount })}</Hidden>
              <span aria-hidden="true">{step.amount}</span>
            </Link>,
          ])}
        empty={null}
      />
      <FileLinks address={reportAddress(`${stepsPath}/uitdraai`, filters)} what={text.title} />
    </>
  );
};

/** Time in working days between any two steps, drawn, with the handovers behind each column. */
export const StepsPage = (props: StepsPageProps) => {
  const { filters, period, today, directory, first, second, inOrder, values } = props;
  const words = useWords();
  const { report } = words;
  const text = report.between;
  const options = steps.map((step) => ({ value: step, label: report.steps[step] }));
  const title = `${text.title}, ${periodLabel(period, words)}`;
  return (
    <Page
      title={title}
      back={{ href: reportAddress(paths.reporting, wholeReport(filters)), label: report.backToReport }}
      wide
    >
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>{text.lead}</Paragraph>
      <ReportFilterForm page={stepsPath} {...{ filters, period, today, directory }}>
        <Select name="van" label={text.first} value={first} options={options} />
        <Select name="tot" label={text.second} value={second} options={options} />
      </ReportFilterForm>
      <OtherPeriods page={stepsPath} {...{ filters, period, today }} />
      {inOrder ? (
        <Found filters={{ ...filters, van: first, tot: second }} values={values} />
      ) : (
        <Alert kind="warning">
          <Paragraph>{text.choose}</Paragraph>
        </Alert>
      )}
    </Page>
  );
};

type Behind = Awaited<ReturnType<Records['handoversOfSteps']>>;

interface StepsBehindProps extends Behind {
  filters: ReportFilters;
  first: Step;
  second: Step;
  period: Period;
  pageSize: number;
  dagen: string;
}

/** The handovers that took so many working days between the two steps. */
export const StepsBehindPage = (props: StepsBehindProps) => {
  const { filters, first, second, period, pageSize, dagen, rows, total } = props;
  const words = useWords();
  const { report } = words;
  const text = report.between;
  const title = text.listTitle({ days: daysText(dagen, words) });
  return (
    <Page
      title={title}
      back={{ href: reportAddress(stepsPath, filters, { dagen: undefined }), label: text.back }}
      wide
    >
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>
        {capital(periodLabel(period, words))}. {report.behindLead}
      </Paragraph>
      <Table
        id="steps-behind"
        caption={text.listCaption}
        columns={[
          { label: report.reference },
          { label: report.steps[first] },
          { label: report.steps[second] },
        ]}
        rows={rows.map(({ handover, reference, from, to }) => [
          <Link href={paths.handover(handover)}>{reference}</Link>,
          <DayText day={from} weekday={false} />,
          <DayText day={to} weekday={false} />,
        ])}
        empty={<EmptyState title={report.behindEmpty}>{text.none}</EmptyState>}
      />
      {total > 0 ? (
        <FileLinks
          address={reportAddress(`${stepsBehindPath}/uitdraai`, filters, { pagina: 1 })}
          what={title}
        />
      ) : null}
      <Pagination
        page={filters.pagina}
        pageSize={pageSize}
        total={total}
        hrefOf={(pagina) => reportAddress(stepsBehindPath, filters, { pagina })}
      />
    </Page>
  );
};
