import { type Figure, type Norms } from '../../../domain/measure/report';
import type { Cell, ReportTable } from '../../../domain/measure/table';
import type { TableText } from '../../../export/tableText';
import type { Language, Words } from '../../../words';
import { columnLabel, definitionOf, numberIn, rowLabel } from './labels';
import type { Directory } from './material';

/** Averages to one decimal, shares as whole percentages; null where nothing may or can be said. */
const plain = (cell: Cell): number | null => {
  const number = numberIn(cell);
  return number === null ? null : Math.round(number * 10) / 10;
};

/** A table in words, as it is. */
export function tableTextOf(
  table: ReportTable<Figure>,
  known: { directory: Directory; norms: Norms; words: Words; language: Language },
): TableText {
  const { rows, total, columns, figure, dimension } = table;
  const { words, directory, norms } = known;
  return {
    title: words.report.figures[figure],
    definition: definitionOf(figure, norms, words),
    columns: [
      words.report.dimensions[dimension],
      ...columns.map((column) => columnLabel(figure, column, words)),
    ],
    rows: [...rows, ...(total ? [total] : [])].map(({ key, cells }) => [
      rowLabel(key, dimension, directory, known),
      ...cells.map(plain),
    ]),
  };
}
