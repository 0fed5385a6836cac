import type { ComponentChildren } from 'preact';
import { changesSince, figureOf, type Figure, type Norms } from '../../../domain/measure/report';
import type { ReportTable } from '../../../domain/measure/table';
import { Details, Hint, Paragraph, Table, usePage, ValueChart } from '../../html';
import { cellText, columnLabel, definitionOf, numberIn, rowLabel } from './labels';
import type { Directory } from './material';

export interface FigureProps {
  table: ReportTable<Figure>;
  /** What is counted now, when the table shows what was frozen. */
  now: ReportTable<Figure> | null;
  directory: Directory;
  norms: Norms;
  /** Where a count leads; left out: nowhere. */
  behind?: (row: string, column: string, value: number, text: string) => ComponentChildren;
}

const useLabels = ({ table, directory }: Pick<FigureProps, 'table' | 'directory'>) => {
  const page = usePage();
  return {
    ...page,
    row: (key: string) => rowLabel(key, table.dimension, directory, page),
    column: (key: string) => columnLabel(table.figure, key, page.words),
  };
};

const Drawing = (props: FigureProps) => {
  const { table, norms } = props;
  const page = useLabels(props);
  const { report } = page.words;
  const { drawn, norm, columns } = figureOf(table.figure);
  const at = table.columns.indexOf(drawn);
  const values = table.rows.map(({ key, cells }) => ({
    label: page.row(key),
    value: numberIn(cells[at]),
    text: cellText(cells[at] ?? null, page),
  }));
  if (values.every(({ value }) => value === null || value === 0)) return null;
  // A norm is in working days; a share or a count has none.
  const isDays = columns.find(({ key }) => key === drawn)?.kind === 'mean';
  const line = norm !== undefined && isDays ? norms[norm] : null;
  return (
    <ValueChart
      title={report.drawn({ column: page.column(drawn), per: report.dimensions[table.dimension] })}
      values={values}
      norm={line === null ? undefined : { value: line, text: report.norm({ norm: line }) }}
    />
  );
};

const Numbers = (props: FigureProps) => {
  const { table, behind } = props;
  const page = useLabels(props);
  const { report } = page.words;
  const rows = [...table.rows, ...(table.total ? [table.total] : [])];
  return (
    <Table
      id={`table-${table.figure}`}
      caption={report.figures[table.figure]}
      captionHidden
      columns={[
        { label: report.dimensions[table.dimension] },
        ...table.columns.map((column) => ({ label: page.column(column), numeric: true })),
      ]}
      rows={rows.map(({ key, cells }) => [
        page.row(key),
        ...cells.map((cell, at) => {
          const text = cellText(cell, page);
          const isCount = cell.kind === 'count' && cell.value > 0;
          return isCount && behind ? behind(key, table.columns[at] ?? '', cell.value, text) : text;
        }),
      ])}
      empty={<Paragraph>{report.none}</Paragraph>}
    />
  );
};

const Changes = (props: FigureProps) => {
  const { table, now } = props;
  const page = useLabels(props);
  const { report } = page.words;
  const changes = now === null ? [] : changesSince(table, now);
  if (changes.length === 0) return null;
  return (
    <Details summary={`${report.changes} (${changes.length})`}>
      <Table
        id={`changes-${table.figure}`}
        caption={report.changesCaption({ figure: report.figures[table.figure] })}
        captionHidden
        columns={[
          { label: report.dimensions[table.dimension] },
          { label: report.column },
          { label: report.then, numeric: true },
          { label: report.now, numeric: true },
        ]}
        rows={changes.map(({ row, column, then, now: later }) => [
          page.row(row),
          page.column(column),
          cellText(then, page),
          cellText(later, page),
        ])}
        empty={null}
      />
    </Details>
  );
};

/** One figure: what is counted, drawn, as a table, and what changed after it was frozen. */
export const FigureTable = (props: FigureProps) => {
  const { words } = usePage();
  return (
    <>
      <Hint>{definitionOf(props.table.figure, props.norms, words)}</Hint>
      <Drawing {...props} />
      <Numbers {...props} />
      <Changes {...props} />
    </>
  );
};
