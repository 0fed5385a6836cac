import type { PointContent, PointTemplate, StillNeeded } from '../domain/template';
import { answerField, isRowFilled, rowField, rowsIn } from './point';

type Fields = Readonly<Record<string, string>>;

/** A day as the three fields of a form. */
function dayParts(field: string, day: string | undefined): Fields {
  const [year = '', month = '', dayOfMonth = ''] = (day ?? '').split('-');
  const short = (text: string) => (text === '' ? '' : String(Number(text)));
  return { [`${field}-day`]: short(dayOfMonth), [`${field}-month`]: short(month), [`${field}-year`]: year };
}

/** One answer, as the field or the three fields of a day. */
export const answerFields = ({ questions }: PointTemplate, { answers }: PointContent, key: string): Fields =>
  questions.find((question) => question.key === key)?.kind === 'day'
    ? dayParts(answerField(key), answers[key])
    : { [answerField(key)]: answers[key] ?? '' };

const rowFields = ({ id, what, side, by }: StillNeeded, row: number): Fields => ({
  [rowField(row, 'id')]: id,
  [rowField(row, 'what')]: what,
  [rowField(row, 'side')]: side,
  ...dayParts(rowField(row, 'by'), by),
});

export const neededFields = (stillNeeded: readonly StillNeeded[]): Fields =>
  Object.assign({}, ...stillNeeded.map((needed, index) => rowFields(needed, index + 1))) as Fields;

const completeField = ({ complete }: PointContent): Fields => (complete ? { complete: 'yes' } : {});

/** What is on record, as the fields of the form. */
export const fieldsOf = (template: PointTemplate, content: PointContent): Fields => ({
  ...(Object.assign(
    {},
    ...template.questions.map(({ key }) => answerFields(template, content, key)),
  ) as Fields),
  ...neededFields(content.stillNeeded),
  ...completeField(content),
});

/** Only texts; a field that was sent twice counts once. */
export const flat = (body: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(body)
      .map(([name, value]) => [name, Array.isArray(value) ? (value[0] as unknown) : value])
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

const without = (fields: Fields, unwanted: (name: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !unwanted(name)));

const isRow = (name: string) => /^needed-\d/.test(name);

/**
 * The fields with every answer that the writer left to the other one: a ticked `theirs-<question>` takes what is on
 * record instead of what was typed.
 */
export function withTheirs(template: PointTemplate, fields: Fields, onRecord: PointContent): Fields {
  const takes = (part: string) => fields[`theirs-${part}`] === 'yes';
  const answers = template.questions
    .filter(({ key }) => takes(key))
    .map(({ key }) => answerFields(template, onRecord, key));
  const rows = takes('needed')
    ? { ...without(fields, isRow), ...neededFields(onRecord.stillNeeded) }
    : { ...fields };
  const complete = takes('complete') ? without(rows, (name) => name === 'complete') : rows;
  return without(
    Object.assign({}, complete, takes('complete') ? completeField(onRecord) : {}, ...answers) as Fields,
    (name) => name.startsWith('theirs-'),
  );
}

/** The rows to draw: those of the form without what was taken away, and empty ones up to `atLeast` or one more. */
export function rowsToDraw(fields: Fields, more: boolean): number[] {
  const rows = rowsIn(fields);
  const filled = rows.filter((row) => isRowFilled(fields, row));
  const next = Math.max(0, ...rows) + 1;
  if (more) return [...rows, next];
  return filled.length === rows.length ? [...rows, next] : rows;
}
