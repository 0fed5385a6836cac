import { behindOf, figureOf, type Figure } from '../../../domain/measure/report';
import { reportAddress, wholeReport } from '../../../forms/reportFilters';
import { Heading, Link, Page, usePage } from '../../html';
import { Hidden } from '../../html/text';
import { paths } from '../../paths';
import { behindPath, figureFilePath, figurePath } from './addresses';
import { FigureTable } from './figureTable';
import { FileLinks } from '../exports/fileLinks';
import { OtherPeriods, ReportFilterForm, Standing } from './frame';
import { columnLabel, periodLabel, rowLabel } from './labels';
import { shownTables, type ReportPageProps } from './overviewPage';

/** One figure by everything it knows; each number leads to the handovers behind it. */
export const FigurePage = ({ material, filters, figure }: ReportPageProps & { figure: Figure }) => {
  const { words, language } = usePage();
  const { report } = words;
  const { period, today, directory, norms, dimension } = material;
  const [shown] = shownTables(material);
  const page = figurePath(figure);
  const title = `${report.figures[figure]}, ${periodLabel(period, words)}`;
  const behind = (row: string, column: string, value: number, text: string) =>
    behindOf(figure, column, norms) === null ? (
      text
    ) : (
      <Link
        href={reportAddress(behindPath(figure), wholeReport(filters), {
          per: dimension,
          rij: row,
          kolom: column,
        })}
      >
        <Hidden>
          {report.seeBehind({
            value,
            row: rowLabel(row, dimension, directory, { words, language }),
            column: columnLabel(figure, column, words),
          })}
        </Hidden>
        <span aria-hidden="true">{text}</span>
      </Link>
    );
  return (
    <Page
      title={title}
      back={{ href: reportAddress(paths.reporting, wholeReport(filters)), label: report.backToReport }}
      wide
    >
      <Heading level={1}>{title}</Heading>
      <ReportFilterForm
        {...{ page, filters, period, today, directory, dimension }}
        dimensions={figureOf(figure).dimensions}
      />
      <OtherPeriods {...{ page, filters, period, today }} />
      <Standing {...{ material, filters, page }} />
      {shown ? <FigureTable {...shown} {...{ directory, norms, behind }} /> : null}
      <FileLinks
        address={reportAddress(figureFilePath(figure), wholeReport(filters))}
        what={report.figures[figure]}
      />
    </Page>
  );
};
