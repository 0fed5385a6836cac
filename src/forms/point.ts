import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import { sides } from '../domain/handover/state';
import type { PointContent, PointTemplate, Question, StillNeeded } from '../domain/template';
import { choice, day, dayFrom, limits, optionalDay, optionalText, parseForm, requiredText } from './form';
import type { Parsed } from './form';

type Body = Readonly<Record<string, unknown>>;

/** The names of the fields of a point; one answer a question, and numbered rows of what is still needed. */
export const answerField = (question: string) => `answer-${question}`;
export const rowField = (row: number, part: 'id' | 'what' | 'side' | 'by' | 'drop') =>
  `needed-${row}-${part}`;

const mostRows = 30;

/** The numbers of the rows that the form holds, in order. */
export const rowsIn = (body: Body): number[] =>
  Object.keys(body)
    .map((key) => /^needed-(\d{1,2})-id$/.exec(key)?.[1])
    .filter((found) => found !== undefined)
    .map(Number)
    .sort((a, b) => a - b)
    .slice(0, mostRows);

const typed = (body: Body, field: string) => {
  const value = body[field];
  return typeof value === 'string' && value.trim() !== '';
};

/** A row counts when something is typed in it and it is not taken away. */
export const isRowFilled = (body: Body, row: number): boolean => {
  const by = rowField(row, 'by');
  const fields = [rowField(row, 'what'), rowField(row, 'side'), `${by}-day`, `${by}-month`, `${by}-year`];
  return body[rowField(row, 'drop')] !== 'yes' && fields.some((field) => typed(body, field));
};

interface About {
  template: PointTemplate;
  /** What was still needed in the version that the writer started from. */
  known: readonly StillNeeded[];
  today: Day;
  /** An id for a new row; the same form sent twice gives the same one. */
  newId: (row: number) => string;
}

function answerSchema({ kind, limit, required }: Question, complete: boolean): z.ZodType<string | null> {
  if (kind === 'day') return complete && required ? day : optionalDay;
  return complete && required ? requiredText(limit) : optionalText(limit);
}

/** The known row that this row of the form is, so that an agreement keeps its id over all edits. */
const knownRow = (body: Body, row: number, known: readonly StillNeeded[]) =>
  known.find(({ id }) => id === body[rowField(row, 'id')]);

/** A day that was agreed earlier may have passed; a new one may not. */
function rowSchema(body: Body, row: number, { known, today }: About): Record<string, z.ZodType> {
  const agreed = knownRow(body, row, known)?.by;
  return {
    [rowField(row, 'what')]: requiredText(limits.line),
    [rowField(row, 'side')]: choice(sides),
    [rowField(row, 'by')]: dayFrom(agreed !== undefined && agreed < today ? agreed : today),
  };
}

/** Reads a point. Its questions may stay open until the writer says that it is complete. */
export function parsePoint(body: Body, about: About): Parsed<PointContent> {
  const complete = body['complete'] === 'yes';
  const rows = rowsIn(body).filter((row) => isRowFilled(body, row));
  const { questions } = about.template;
  const schema = z.object(
    Object.assign(
      Object.fromEntries(questions.map((each) => [answerField(each.key), answerSchema(each, complete)])),
      ...rows.map((row) => rowSchema(body, row, about)),
    ) as Record<string, z.ZodType>,
  );
  const parsed = parseForm<Record<string, unknown>>(schema, body);
  if (!parsed.ok) return parsed;
  const read = parsed.value;
  return {
    ok: true,
    value: {
      complete,
      answers: Object.fromEntries(
        questions
          .map(({ key }) => [key, read[answerField(key)]])
          .filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
      stillNeeded: rows.map((row) => ({
        id: knownRow(body, row, about.known)?.id ?? about.newId(row),
        what: String(read[rowField(row, 'what')]),
        side: read[rowField(row, 'side')] as StillNeeded['side'],
        by: String(read[rowField(row, 'by')]),
      })),
    },
  };
}
