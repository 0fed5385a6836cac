import type { PointContent, PointTemplate } from '../../../domain/template';

/** One thing that differs between two versions of a point. */
export type Difference =
  | { kind: 'answer'; question: string; before: string; after: string }
  | { kind: 'needed'; before: PointContent['stillNeeded']; after: PointContent['stillNeeded'] }
  | { kind: 'complete'; before: boolean; after: boolean };

const sameNeeded = (a: PointContent['stillNeeded'], b: PointContent['stillNeeded']) =>
  a.length === b.length &&
  a.every((needed, index) => {
    const other = b[index];
    return other?.what === needed.what && other.side === needed.side && other.by === needed.by;
  });

/** What differs, in the order of the questions. */
export function differencesBetween(
  { questions }: PointTemplate,
  before: PointContent,
  after: PointContent,
): Difference[] {
  const answers = questions
    .map(({ key }) => ({
      kind: 'answer' as const,
      question: key,
      before: before.answers[key] ?? '',
      after: after.answers[key] ?? '',
    }))
    .filter((answer) => answer.before !== answer.after);
  return [
    ...answers,
    ...(sameNeeded(before.stillNeeded, after.stillNeeded)
      ? []
      : [{ kind: 'needed' as const, before: before.stillNeeded, after: after.stillNeeded }]),
    ...(before.complete === after.complete
      ? []
      : [{ kind: 'complete' as const, before: before.complete, after: after.complete }]),
  ];
}
