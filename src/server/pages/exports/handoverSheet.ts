import type { HandoverLine } from '../../../db/exports/gather';
import type { Phase } from '../../../domain/handover/state';
import { sheetOf, type Sheet } from '../../../export/sheet';
import { formatMoment } from '../../../words/day';
import type { Language, Words } from '../../../words';

interface Made {
  year: number;
  readyAt: string;
  words: Words;
  language: Language;
}

/** The handovers of a year as process facts. */
export function handoverSheet(
  lines: readonly HandoverLine[],
  { year, readyAt, words, language }: Made,
): Sheet {
  const text = words.exports.file;
  const labels = text.handoverColumns;
  const phaseOf = (phase: string) => words.phases[phase as Phase].title;
  return sheetOf(
    {
      title: text.handoversTitle({ year }),
      definition: text.handoversDefinition,
      columns: [
        ...[labels.reference, labels.cluster, labels.neighbourhood, labels.sender, labels.phase],
        ...[labels.started, labels.submitted, labels.accepted, labels.transferred, labels.ending],
      ],
      rows: lines.map((line) => [
        ...[line.reference, line.cluster, line.neighbourhood, line.sender, phaseOf(line.phase)],
        ...[line.started, line.submitted, line.accepted, line.transferred, line.ending],
      ]),
    },
    [text.asOf({ moment: formatMoment(readyAt, language) })],
  );
}
