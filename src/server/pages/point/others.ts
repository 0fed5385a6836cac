import type { PointContent, PointTemplate, StillNeeded } from '../../../domain/template';
import { isRowFilled, rowField, rowsIn } from '../../../forms/point';
import { answerFields, neededFields } from '../../../forms/pointFields';

type Fields = Readonly<Record<string, string>>;

/** Where what somebody typed differs from what another one saved meanwhile. */
export interface OthersWork {
  /** The keys of the questions, `needed` and `complete`. */
  differs: ReadonlySet<string>;
  /** What the writer did not touch: there the saved one goes first. */
  untouched: ReadonlySet<string>;
}

const field = (fields: Fields, name: string) => (fields[name] ?? '').trim();

const sameFields = (typed: Fields, saved: Fields) =>
  Object.entries(saved).every(([name, value]) => field(typed, name) === value.trim());

const rowTexts = (fields: Fields): string[] =>
  rowsIn(fields)
    .filter((row) => isRowFilled(fields, row))
    .map((row) => {
      const by = rowField(row, 'by');
      const names = [rowField(row, 'what'), rowField(row, 'side'), `${by}-day`, `${by}-month`, `${by}-year`];
      return JSON.stringify(names.map((name) => field(fields, name)));
    });

const sameRows = (typed: Fields, saved: readonly StillNeeded[]) =>
  rowTexts(typed).join() === rowTexts(neededFields(saved)).join();

/** Which parts of the form say the same as this version of the point. */
function sameParts(template: PointTemplate, typed: Fields, content: PointContent): Set<string> {
  const answers = template.questions
    .map(({ key }) => key)
    .filter((key) => sameFields(typed, answerFields(template, content, key)));
  return new Set([
    ...answers,
    ...(sameRows(typed, content.stillNeeded) ? ['needed'] : []),
    ...((typed['complete'] === 'yes') === content.complete ? ['complete'] : []),
  ]);
}

/** Compares a form with what is saved now and with what the writer started from. */
export function othersWork(
  template: PointTemplate,
  typed: Fields,
  saved: PointContent,
  startedFrom: PointContent,
): OthersWork {
  const same = sameParts(template, typed, saved);
  const parts = [...template.questions.map(({ key }) => key), 'needed', 'complete'];
  return {
    differs: new Set(parts.filter((part) => !same.has(part))),
    untouched: sameParts(template, typed, startedFrom),
  };
}
