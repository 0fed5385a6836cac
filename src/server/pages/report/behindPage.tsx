import { capital } from '../../../words/capital';
import type { Records } from '../../../db';
import type { Figure, Period } from '../../../domain/measure/report';
import { reportAddress, type ReportFilters } from '../../../forms/reportFilters';
import type { Dimension } from '../../../domain/measure/table';
import { DayText, EmptyState, Heading, Link, Page, Pagination, Paragraph, Table, usePage } from '../../html';
import { paths } from '../../paths';
import { FileLinks } from '../exports/fileLinks';
import { behindPath, figurePath } from './addresses';
import { columnLabel, periodLabel, rowLabel } from './labels';
import type { Directory } from './material';

type Found = Awaited<ReturnType<Records['handoversBehindFigure']>>;

export interface BehindPageProps extends Found {
  figure: Figure;
  row: string;
  column: string;
  dimension: Dimension;
  period: Period;
  filters: ReportFilters;
  directory: Directory;
  pageSize: number;
}

/** The handovers behind one number: reference and day, and on to the process facts. */
export const BehindPage = (props: BehindPageProps) => {
  const { figure, row, column, dimension, period, filters, directory, rows, total, pageSize } = props;
  const page = usePage();
  const { report } = page.words;
  const title = report.behindTitle({
    column: columnLabel(figure, column, page.words),
    row: rowLabel(row, dimension, directory, page),
  });
  const hasValues = rows.some(({ value }) => value !== null);
  return (
    <Page
      title={title}
      back={{
        href: reportAddress(figurePath(figure), filters, { rij: undefined, kolom: undefined }),
        label: report.figures[figure],
      }}
      wide
    >
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>
        {capital(periodLabel(period, page.words))}. {report.behindLead}
      </Paragraph>
      {total > 0 ? <Paragraph>{report.behindCount({ count: total })}</Paragraph> : null}
      <Table
        id="behind"
        caption={report.behindCaption}
        columns={[
          { label: report.reference },
          { label: report.day },
          ...(hasValues ? [{ label: report.value, numeric: true }] : []),
        ]}
        rows={rows.map(({ handover, reference, day, value }) => [
          <Link href={paths.handover(handover)}>{reference}</Link>,
          <DayText day={day} weekday={false} />,
          ...(hasValues ? [value === null ? '' : String(value)] : []),
        ])}
        empty={<EmptyState title={report.behindEmpty}>{report.none}</EmptyState>}
      />
      {total > 0 ? (
        <FileLinks
          address={reportAddress(`${behindPath(figure)}/uitdraai`, filters, { pagina: 1 })}
          what={title}
        />
      ) : null}
      <Pagination
        page={filters.pagina}
        pageSize={pageSize}
        total={total}
        hrefOf={(pagina) => reportAddress(behindPath(figure), filters, { pagina })}
      />
    </Page>
  );
};
