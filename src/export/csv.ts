import type { Language } from '../words';
import { linesOf, type CellText, type Sheet } from './sheet';

/** What stands between two cells; Dutch spreadsheets expect a semicolon, since the comma is in the numbers. */
export const separators = [';', ','] as const;
export type Separator = (typeof separators)[number];

export interface CsvWay {
  separator: Separator;
  language: Language;
}

/** Spreadsheets in UTF-8 only with a mark at the start: without one, ë becomes Ã«. */
const mark = '\uFEFF';

/**
 * A spreadsheet takes what begins like this for a formula, also behind quotes or spaces, and in the wide letters that
 * some keyboards write. Such a text gets an apostrophe in front.
 */
const formula = /^["'\s]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;

export const defused = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** A number as the reader's spreadsheet understands it: without thousands, decimals behind a comma in Dutch. */
function numberText(value: number, language: Language): string {
  if (!Number.isFinite(value)) return '';
  const plain = Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)));
  return language === 'nl' ? plain.replace('.', ',') : plain;
}

const quoted = (text: string, separator: Separator): string =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;

const cellOf = (cell: CellText, { separator, language }: CsvWay): string => {
  if (cell === null) return '';
  return quoted(typeof cell === 'number' ? numberText(cell, language) : defused(cell), separator);
};

/** Lines as in RFC 4180. */
export const csvOfLines = (lines: readonly (readonly CellText[])[], way: CsvWay): string =>
  mark + lines.map((line) => `${line.map((cell) => cellOf(cell, way)).join(way.separator)}\r\n`).join('');

/** The whole sheet: title, definition and as of when stand above the table. */
export const csvOf = (sheet: Sheet, way: CsvWay): string => csvOfLines(linesOf(sheet), way);
