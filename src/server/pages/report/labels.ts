import { capital } from '../../../words/capital';
import { figureOf, type Figure, type Period } from '../../../domain/measure/report';
import { assertNever } from '../../../domain/assertNever';
import type { Cell, Dimension } from '../../../domain/measure/table';
import type { Language, Words } from '../../../words';
import { quarterText } from '../bottlenecks/quarterText';
import type { Directory } from './material';

export const periodLabel = (period: Period, words: Words): string =>
  period.kind === 'quarter' ? quarterText(period.quarter, words) : period.year;

/** What a column is called: its own word, or that of the code that it counts. */
export function columnLabel(figure: Figure, column: string, words: Words): string {
  const { report, codes, bottleneck, phases } = words;
  const named: Partial<Record<Figure, Readonly<Record<string, string>>>> = {
    closing: codes.closingReason,
    safetyNetCalls: codes.safetyNetTrigger,
    safetyNetOutcomes: codes.safetyNetAnswer,
    bottlenecks: bottleneck.kinds,
    dropOut: Object.fromEntries(Object.entries(phases).map(([key, { title }]) => [key, title])),
  };
  const own: Readonly<Record<string, string>> = report.columns;
  return named[figure]?.[column] ?? own[column] ?? column;
}

const monthText = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-15T12:00:00Z`));

const nameIn = (list: readonly { id: string; name: string }[], id: string, words: Words): string =>
  list.find((one) => one.id === id)?.name ?? (id === '' ? words.report.unknownRow : id);

/** What a row is called. */
export function rowLabel(
  key: string,
  dimension: Dimension,
  directory: Directory,
  { words, language }: { words: Words; language: Language },
): string {
  if (key === 'total') return words.report.totalRow;
  switch (dimension) {
    case 'cluster':
      return nameIn(directory.clusters, key, words);
    case 'neighbourhood':
      return nameIn(directory.neighbourhoods, key, words);
    case 'sender':
      return nameIn(directory.senders, key, words);
    case 'senderTeam': {
      const [sender = '', team = ''] = key.split('|');
      return `${nameIn(directory.senders, sender, words)} – ${nameIn(directory.neighbourhoods, team, words)}`;
    }
    case 'month':
      return capital(monthText(key, language));
    case 'quarter':
      return capital(quarterText(key, words));
    case 'year':
    case 'code':
      return key;
    default:
      return assertNever(dimension);
  }
}

export const decimalText = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nl-NL', { maximumFractionDigits: 1 }).format(value);

/** `20+` is twenty or more. */
export const daysText = (dagen: string, { report }: Words): string =>
  dagen.endsWith('+') ? report.more({ from: Number(dagen.slice(0, -1)) }) : dagen;

export const percentOf = (part: number, whole: number): number => Math.round((100 * part) / whole);

/** A number as people read it; a dash where there is nothing to say. */
export function cellText(
  cell: Cell | null,
  { words, language }: { words: Words; language: Language },
): string {
  if (cell === null) return '–';
  switch (cell.kind) {
    case 'count':
      return decimalText(cell.value, language);
    case 'share':
      return cell.whole === 0 ? '–' : words.report.percent({ value: percentOf(cell.part, cell.whole) });
    case 'average':
      return cell.value === null ? '–' : decimalText(cell.value, language);
    case 'none':
      return '–';
    case 'suppressed':
      return words.report.suppressed;
    default:
      return assertNever(cell);
  }
}

export const numberIn = (cell: Cell | undefined): number | null => {
  if (cell === undefined) return null;
  switch (cell.kind) {
    case 'count':
    case 'average':
      return cell.value;
    case 'share':
      return cell.whole === 0 ? null : percentOf(cell.part, cell.whole);
    case 'none':
    case 'suppressed':
      return null;
    default:
      return assertNever(cell);
  }
};

/** What is counted, in words, with the norm of the policy in it. */
export function definitionOf(figure: Figure, norms: Readonly<Record<string, number>>, words: Words): string {
  const { norm } = figureOf(figure);
  return words.report.definitions[figure]({ norm: norm === undefined ? 0 : (norms[norm] ?? 0) });
}
