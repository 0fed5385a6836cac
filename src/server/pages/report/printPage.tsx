import type { Turn } from '../../../domain/measure/report';
import { reportAddress } from '../../../forms/reportFilters';
import { Alert, Heading, Link, MomentText, Page, Paragraph, Section, useWords } from '../../html';
import { paths } from '../../paths';
import { FigureTable } from './figureTable';
import { periodLabel } from './labels';
import { outgoingTables } from './outgoingTables';
import type { ReportPageProps } from './overviewPage';

/** The report on paper, which leaves the organisation: small numbers are not on it. */
export const ReportPrintPage = ({ material, filters, turn }: ReportPageProps & { turn: Turn }) => {
  const words = useWords();
  const { report } = words;
  const title = report.titleOf({ period: periodLabel(material.period, words) });
  const { directory, norms, now, frozen } = material;
  const nameOf = (list: readonly { id: string; name: string }[], id: string | undefined) =>
    list.find((one) => one.id === id)?.name;
  const about = [
    nameOf(directory.senders, filters.overdragend),
    nameOf(directory.clusters, filters.cluster),
  ].filter((name) => name !== undefined);
  return (
    <Page title={title} wide>
      <div class="app-no-print" data-print-on-load="">
        <Alert kind="info">
          <Paragraph>{report.printLead}</Paragraph>
          <Link href={reportAddress(paths.reporting, filters)}>{report.printBack}</Link>
        </Alert>
      </div>
      <Heading level={1}>{title}</Heading>
      {about.length === 0 ? null : <Paragraph>{about.join(', ')}</Paragraph>}
      <Paragraph>
        {report.asOf} <MomentText moment={frozen?.takenAt ?? now} />. {report.printedOn}{' '}
        <MomentText moment={now} />.
      </Paragraph>
      <Paragraph>{report.hiddenNote}</Paragraph>
      <div class="app-stack app-landscape">
        {outgoingTables(material, turn).map((table) => (
          <Section id={table.figure} title={report.figures[table.figure]}>
            <FigureTable table={table} now={null} {...{ directory, norms }} />
          </Section>
        ))}
      </div>
    </Page>
  );
};
