import { figureNames, figures, type Figure } from '../../../domain/measure/report';
import { dimensions, type ReportTable } from '../../../domain/measure/table';
import { reportAddress, wholeReport, type ReportFilters } from '../../../forms/reportFilters';
import { ButtonLink, Heading, Link, Page, Paragraph, Section, useWords } from '../../html';
import { paths } from '../../paths';
import { figureFilePath, figurePath, printPath, stepsPath, wholeFilePath } from './addresses';
import { FigureTable } from './figureTable';
import { FileLinks } from '../exports/fileLinks';
import { OtherPeriods, ReportFilterForm, Standing } from './frame';
import { periodLabel } from './labels';
import type { ReportMaterial } from './material';

export interface ReportPageProps {
  material: ReportMaterial;
  filters: ReportFilters;
}

/** What is shown: as it was frozen, with what is counted now beside it, or what is counted now. */
export const shownTables = ({
  tables,
  frozen,
}: ReportMaterial): { table: ReportTable<Figure>; now: ReportTable<Figure> | null }[] =>
  tables.map((now, at) => {
    const then = frozen?.tables[at];
    return then ? { table: then, now } : { table: now, now: null };
  });

/** What every figure or most of them can be shown by. */
const general = dimensions.filter((dimension) =>
  figureNames.some(
    (figure) => figure !== 'promises' && figures[figure].dimensions.some((one) => one === dimension),
  ),
);

/** All tables of the report, each with its drawing and what it means. */
export const ReportPage = ({ material, filters }: ReportPageProps) => {
  const words = useWords();
  const { report } = words;
  const { period, today, directory, norms, dimension } = material;
  const whole = wholeReport(filters);
  return (
    <Page title={report.titleOf({ period: periodLabel(period, words) })} wide>
      <Heading level={1}>{report.titleOf({ period: periodLabel(period, words) })}</Heading>
      <Paragraph lead>{report.lead}</Paragraph>
      <ReportFilterForm
        page={paths.reporting}
        {...{ filters, period, today, directory, dimension }}
        dimensions={general}
      />
      <OtherPeriods page={paths.reporting} {...{ filters, period, today }} />
      <Standing material={material} filters={filters} />
      <p class="app-no-print app-links">
        <ButtonLink kind="secondary" href={reportAddress(printPath, whole)}>
          {report.print}
        </ButtonLink>
        <Link href={reportAddress(stepsPath, whole)}>{report.toSteps}</Link>
      </p>
      <FileLinks
        address={reportAddress(wholeFilePath, whole)}
        what={report.titleOf({ period: periodLabel(period, words) })}
      />
      {shownTables(material).map(({ table, now }) => (
        <Section id={table.figure} title={report.figures[table.figure]}>
          <FigureTable {...{ table, now, directory, norms }} />
          <FileLinks
            address={reportAddress(figureFilePath(table.figure), whole)}
            what={report.figures[table.figure]}
          />
          <p class="app-no-print">
            <Link href={reportAddress(figurePath(table.figure), whole)}>
              {report.figure({ figure: report.figures[table.figure] })}
            </Link>
          </p>
        </Section>
      ))}
    </Page>
  );
};
