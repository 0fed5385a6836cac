import { columnName, escaped, partsOf, sheetName } from './xlsxParts';
import { linesOf, type CellText, type Sheet } from './sheet';
import { zipOf } from './zip';

/** The styles of `xlsxParts`, by their number. */
const style = { plain: 0, bold: 1, wrapped: 2 } as const;

type StyleNumber = (typeof style)[keyof typeof style];

/** Words are text whatever they begin with, so nothing in them is ever a formula. */
function cellXml(cell: CellText, reference: string, look: StyleNumber): string {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '';
  if (typeof cell === 'number') return `<c r="${reference}" s="${look}"><v>${cell}</v></c>`;
  return `<c r="${reference}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

const rowXml = (cells: readonly CellText[], row: number, look: StyleNumber): string =>
  `<row r="${row}">${cells.map((cell, at) => cellXml(cell, `${columnName(at)}${row}`, look)).join('')}</row>`;

const widthOf = (sheet: Sheet, at: number): number => {
  const longest = [sheet.columns, ...sheet.rows].reduce(
    (most, cells) => Math.max(most, String(cells[at] ?? '').length),
    0,
  );
  return Math.min(Math.max(longest + 2, 8), 60);
};

/** The heading row stays in sight; its number is that of the lines above it and itself. */
function sheetXml(sheet: Sheet): string {
  const heading = sheet.notes.length + 3;
  const lookOf = (row: number): StyleNumber =>
    row === 1 || row === heading ? style.bold : row < heading ? style.wrapped : style.plain;
  const rows = linesOf(sheet).map((cells, at) => rowXml(cells, at + 1, lookOf(at + 1)));
  const widths = sheet.columns.map(
    (_label, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(sheet, at)}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${heading}" topLeftCell="A${heading + 1}" ` +
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    (widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '') +
    `<sheetData>${rows.join('')}</sheetData></worksheet>`
  );
}

/** A workbook with a sheet for each table (ECMA-376, the least of it that every spreadsheet opens). */
export function xlsxOf(sheets: readonly Sheet[]): Uint8Array {
  const names = sheets.reduce<string[]>((given, { title }) => [...given, sheetName(title, given)], []);
  const worksheets = sheets.map((sheet, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    content: sheetXml(sheet),
  }));
  return zipOf([...partsOf(names), ...worksheets]);
}
