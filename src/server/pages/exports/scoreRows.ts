import type { PseudonymisedCourse } from '../../../db/exports/research';
import type { CellText } from '../../../export/sheet';
import { lifeAreas, readWatTelt, scorers } from '../../../forms/watTelt';
import { satisfactionMoments } from '../../../domain/handover/satisfaction';
import type { Words } from '../../../words';

/**
 * The scores of Wat Telt, an area at a time, and what the client thought of the handover. Who the third person was is no
 * score and does not go out.
 */
export function scoreRows({ handover, course, watTelt }: PseudonymisedCourse): CellText[][] {
  return [
    ...watTelt.flatMap(({ week, moment, content }) => {
      const scores = readWatTelt(content);
      if (scores === null) return [];
      const talk = [handover, week, 'watTelt', moment];
      return [
        ...scorers.flatMap((by) =>
          lifeAreas.flatMap((area) => {
            const score = scores[by][area];
            return score === undefined ? [] : [[...talk, area, by, score]];
          }),
        ),
        [...talk, 'overall', null, scores.overall],
      ];
    }),
    ...course.satisfaction.map(({ week, moment, score }) => [
      ...[handover, week, 'satisfaction', moment, null, 'client', score],
    ]),
  ];
}

/** The columns of the scores and their codes, for the code book. */
export function scoreCodes({ exports, watTelt, satisfaction }: Words): CellText[][] {
  const { scores, meanings } = exports.research;
  const code = (column: string, name: string, meaning: string): CellText[] => [scores, column, name, meaning];
  return [
    ...(['handover', 'week', 'instrument', 'moment', 'area', 'by', 'score'] as const).map(
      (name): CellText[] => [scores, name, null, meanings[name]],
    ),
    ...(['watTelt', 'satisfaction'] as const).map((name) => code('instrument', name, meanings[name])),
    ...(['start', 'end'] as const).map((name) => code('moment', name, watTelt[name])),
    ...satisfactionMoments.map((name) => code('moment', name, satisfaction.moments[name])),
    ...lifeAreas.map((name) => code('area', name, watTelt.areas[name])),
    code('area', 'overall', watTelt.overallShort),
    ...scorers.map((name) => code('by', name, watTelt[name])),
  ];
}
