import { z } from 'zod';
import { addDays, isDay, type Day } from '../domain/calendar/day';

/** What somebody typed, right or wrong; shown again when something is not right. */
export type Entered = Readonly<Record<string, string | readonly string[]>>;

/** What can be wrong with one field. The words are in the catalogues; `limit` is in characters. */
export type FieldProblem =
  | {
      code:
        | 'required'
        | 'notADay'
        | 'notATime'
        | 'notAChoice'
        | 'notAPhoneNumber'
        | 'notAnEmail'
        | 'inThePast'
        | 'inTheFuture'
        | 'beforeStart'
        | 'overlap'
        | 'samePerson'
        | 'alreadyFree'
        | 'alreadyUsed'
        | 'alreadyHeld'
        | 'fourEyes'
        | 'ownAccount'
        | 'notYears'
        | 'notWeeks'
        | 'notMinutes'
        | 'publicHoliday'
        | 'notAWorkingDay'
        | 'chairMissing'
        | 'unknownReference'
        | 'unseenReference'
        | 'erasedAlready';
    }
  | { code: 'tooLong'; limit: number }
  /** The limit is in days from today. */
  | { code: 'tooFar'; limit: number };

export type Parsed<Value> =
  | { ok: true; value: Value }
  | { ok: false; errors: Readonly<Record<string, FieldProblem>>; entered: Entered };

const problem = (value: FieldProblem) => ({ error: JSON.stringify(value) });

const trimmed = z.preprocess((value) => (typeof value === 'string' ? value.trim() : ''), z.string());

/** The longest a line may be, and the longest text. Shown on the page beside the field. */
export const limits = { line: 200, text: 2000 } as const;

const within = (limit: number) =>
  trimmed.refine((text) => text.length <= limit, problem({ code: 'tooLong', limit }));

export const requiredText = (limit: number = limits.text) =>
  within(limit).refine((text) => text !== '', problem({ code: 'required' }));

/** An empty field is null. */
export const optionalText = (limit: number = limits.text) =>
  within(limit).transform((text) => (text === '' ? null : text));

export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value : ''),
    z.string().superRefine((value, context) => {
      if (value === '') context.addIssue({ code: 'custom', message: JSON.stringify({ code: 'required' }) });
      else if (!(values as readonly string[]).includes(value))
        context.addIssue({ code: 'custom', message: JSON.stringify({ code: 'notAChoice' }) });
    }),
  ) as unknown as z.ZodType<Values[number]>;

/** A ticked box sends `yes`. */
export const ticked = z.preprocess((value) => value === 'yes', z.boolean());

/** Any number of ticked boxes of one name. */
export const several = z.preprocess(
  (value): unknown =>
    Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [],
  z.array(z.string()),
);

/** A day, typed as three fields; see `withDays`. */
export const day = trimmed
  .refine((text) => text !== '', problem({ code: 'required' }))
  .refine((text) => text === '' || isDay(text), problem({ code: 'notADay' }));

/** A day that may be left empty, which is null. */
export const optionalDay = trimmed
  .refine((text) => text === '' || isDay(text), problem({ code: 'notADay' }))
  .transform((text) => (text === '' ? null : text));

/** A day from today on, where an earlier one makes no sense. */
export const dayFrom = (today: Day) =>
  day.refine((text) => !isDay(text) || text >= today, problem({ code: 'inThePast' }));

/** A day from today on, and not further away than so many days. */
export const dayWithin = (today: Day, limit: number) =>
  dayFrom(today).refine(
    (text) => !isDay(text) || text <= addDays(today, limit),
    problem({ code: 'tooFar', limit }),
  );

/** A day that has been, such as a birth date; today at the latest. */
export const dayUntil = (today: Day) =>
  day.refine((text) => !isDay(text) || text <= today, problem({ code: 'inTheFuture' }));

const telephone = /^\+?[\d\s()/-]{8,20}$/;

/** A telephone number as people write it; empty is no number. */
export const optionalPhone = trimmed.refine(
  (text) => text === '' || telephone.test(text),
  problem({ code: 'notAPhoneNumber' }),
);

const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** A time on the clock; `9.30` is understood as `09:30`. */
export const time = trimmed
  .refine((text) => text !== '', problem({ code: 'required' }))
  .refine((text) => text === '' || clock.test(text), problem({ code: 'notATime' }))
  .transform((text) => text.replace('.', ':').padStart(5, '0'));

/** Three fields `<name>-day`, `<name>-month`, `<name>-year` are one day `<name>`; nonsense stays nonsense. */
function withDays(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = Object.keys(body)
    .filter((key) => key.endsWith('-day') && `${key.slice(0, -4)}-month` in body)
    .map((key) => key.slice(0, -4));
  return { ...body, ...Object.fromEntries(names.map((name) => [name, typedDay(body, name)])) };
}

function typedDay(body: Readonly<Record<string, unknown>>, name: string): string {
  const [dayOfMonth, month, year] = ['day', 'month', 'year'].map((part) => {
    const value = body[`${name}-${part}`];
    return typeof value === 'string' ? value.trim() : '';
  }) as [string, string, string];
  if (dayOfMonth === '' && month === '' && year === '') return '';
  return `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}

const protective = new Set(['_csrf', '_person']);

/** The fields as they were typed, without what the form carries for its own protection. */
export const enteredIn = (body: Readonly<Record<string, unknown>>): Entered =>
  Object.fromEntries(
    Object.entries(body).filter(
      (entry): entry is [string, string | string[]] =>
        !protective.has(entry[0]) && (typeof entry[1] === 'string' || Array.isArray(entry[1])),
    ),
  );

/** Reads a form: a value that fits, or all that is not right at once together with what was typed. */
export function parseForm<Value>(
  schema: z.ZodType<Value>,
  body: Readonly<Record<string, unknown>>,
): Parsed<Value> {
  const read = schema.safeParse(withDays(body));
  if (read.success) return { ok: true, value: read.data };
  const found = read.error.issues.map((issue) => [String(issue.path[0]), problemOf(issue.message)] as const);
  return { ok: false, errors: firstOfEach(found), entered: enteredIn(body) };
}

/** The first problem of each field, in the order of the fields. */
const firstOfEach = (found: readonly (readonly [string, FieldProblem])[]): Record<string, FieldProblem> =>
  found.reduce<Record<string, FieldProblem>>(
    (all, [field, one]) => (field in all ? all : { ...all, [field]: one }),
    {},
  );

function problemOf(message: string): FieldProblem {
  try {
    return JSON.parse(message) as FieldProblem;
  } catch {
    return { code: 'required' };
  }
}
