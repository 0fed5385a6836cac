import type { PseudonymisedCourse } from '../../../db/exports/research';
import { fewestAlike } from '../../../domain/exporting';
import { coarsened } from '../../../domain/research/anonymity';
import { sheetOf, type Sheet } from '../../../export/sheet';
import { formatMoment } from '../../../words/day';
import type { Language, Words } from '../../../words';
import { codeBookRows } from './codeBook';
import { scoreRows } from './scoreRows';

interface Made {
  readyAt: string;
  words: Words;
  language: Language;
}

/** The research export: courses, steps, points and the code book. Codes are the same in both languages. */
export function researchSheets(
  courses: readonly PseudonymisedCourse[],
  { readyAt, words, language }: Made,
): Sheet[] {
  const text = words.exports.research;
  const { kept, coarsened: fewer, leftOut } = coarsened(courses, fewestAlike);
  const asOf = words.exports.file.asOf({ moment: formatMoment(readyAt, language) });
  const notes = [
    asOf,
    text.alike({ fewest: fewestAlike }),
    text.coarsened({ count: fewer }),
    text.leftOut({ count: leftOut }),
  ];
  const told = [...kept].sort((one, other) => (one.row.handover < other.row.handover ? -1 : 1));
  return [
    sheetOf(
      {
        title: text.courses,
        definition: text.coursesDefinition,
        columns: ['client', 'handover', 'cluster', 'sender', 'year', 'weeksFrom'],
        rows: told.map(({ row: { client, handover, course }, traits }) => [
          ...[client, handover, traits.cluster, traits.sender, traits.year, course.weeksFrom],
        ]),
      },
      notes,
    ),
    sheetOf(
      {
        title: text.stepsTitle,
        definition: text.stepsDefinition,
        columns: ['handover', 'week', 'step', 'code'],
        rows: told.flatMap(({ row: { handover, course } }) =>
          course.steps.map(({ week, kind, code }) => [handover, week, kind, code]),
        ),
      },
      [asOf],
    ),
    sheetOf(
      {
        title: text.points,
        definition: text.pointsDefinition,
        columns: ['handover', 'week', 'point', 'status'],
        rows: told.flatMap(({ row: { handover, course } }) =>
          course.points.map(({ week, point, status }) => [handover, week, point, status]),
        ),
      },
      [asOf],
    ),
    sheetOf(
      {
        title: text.scores,
        definition: text.scoresDefinition,
        columns: ['handover', 'week', 'instrument', 'moment', 'area', 'by', 'score'],
        rows: told.flatMap(({ row }) => scoreRows(row)),
      },
      [asOf],
    ),
    sheetOf(
      {
        title: text.codeBook,
        definition: text.codeBookDefinition,
        columns: [text.columns.table, text.columns.column, text.columns.code, text.columns.meaning],
        rows: codeBookRows(words),
      },
      [asOf],
    ),
  ];
}
