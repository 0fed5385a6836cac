import type { PointKey, StillNeeded } from '../../../domain/template';
import { formatDay } from '../../../words/day';
import type { Language, Words } from '../../../words';

export const questionLabel = (words: Words, point: PointKey, question: string): string =>
  words.points[point].questions[question]?.label ?? question;

/** What is still needed as one text, a line each; for showing what differs. */
export const neededText = (needed: readonly StillNeeded[], words: Words, language: Language): string =>
  needed.length === 0
    ? words.point.nothing
    : needed
        .map(({ what, side, by }) =>
          words.point.neededLine({ what, who: words.codes.side[side], by: formatDay(by, language) }),
        )
        .join('\n');

/** Answers to a question about a day are days; all others are what somebody typed. */
export const answerText = (
  kind: 'line' | 'text' | 'day',
  answer: string | undefined,
  words: Words,
  language: Language,
): string => {
  if (answer === undefined || answer === '') return words.point.nothing;
  return kind === 'day' ? formatDay(answer, language, { weekday: true }) : answer;
};

export const yesNo = (value: boolean, words: Words): string => (value ? words.common.yes : words.common.no);
