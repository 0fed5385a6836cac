import { z } from 'zod';
import { addMonths, type Day } from '../domain/calendar/day';
import { bottleneckOutcomes } from '../domain/bottleneck';
import {
  choice,
  dayWithin,
  optionalDay,
  optionalText,
  parseForm,
  requiredText,
  several,
  limits,
  type FieldProblem,
  type Parsed,
} from './form';

type Body = Record<string, unknown>;

/** Further ahead is a slip of the keyboard; in days, as the words say it. */
const furthest = 3 * 365;

/** A day from today on, or none. */
const laterDay = (today: Day) =>
  optionalDay
    .refine((day) => day === null || day >= today, {
      error: JSON.stringify({ code: 'inThePast' } satisfies FieldProblem),
    })
    .refine((day) => day === null || day <= addMonths(today, 36), {
      error: JSON.stringify({ code: 'tooFar', limit: furthest } satisfies FieldProblem),
    });

const none = '';

/** One of these, or nobody. */
const oneOfOrNone = (values: readonly string[]) =>
  z
    .preprocess((value) => (typeof value === 'string' ? value : none), z.string())
    .refine((value) => value === none || values.includes(value), {
      error: JSON.stringify({ code: 'notAChoice' } satisfies FieldProblem),
    })
    .transform((value) => (value === none ? null : value));

const someOf = (values: readonly string[]) =>
  several.refine((chosen) => chosen.every((value) => values.includes(value)), {
    error: JSON.stringify({ code: 'notAChoice' } satisfies FieldProblem),
  });

const oneOf = (values: readonly string[]) => choice(values as [string, ...string[]]);

/** References as people type or paste them: one a line, or with commas; each once. */
const references = optionalText(limits.text).transform((text) => [
  ...new Set((text ?? '').split(/[\s,;]+/).filter((part) => part !== '')),
]);

interface RaiseChoices {
  today: Day;
  kinds: readonly string[];
  clusters: readonly string[];
  owners: readonly string[];
}

export const parseRaise = (body: Body, { today, kinds, clusters, owners }: RaiseChoices) =>
  parseForm(
    z.object({
      kind: oneOf(kinds),
      description: requiredText(),
      clusters: someOf(clusters),
      references,
      owner: oneOfOrNone(owners),
      dueDay: laterDay(today),
    }),
    body,
  );

export type RaiseForm = Extract<ReturnType<typeof parseRaise>, { ok: true }>['value'];

export const parseAddHandover = (body: Body) =>
  parseForm(z.object({ reference: requiredText(limits.line), note: optionalText() }), body);

export const parseAssignOwner = (body: Body, { today, owners }: Pick<RaiseChoices, 'today' | 'owners'>) =>
  parseForm(
    z.object({ newOwner: oneOf(owners), newOwnerDay: laterDay(today), newOwnerNote: optionalText() }),
    body,
  );

export const parseMoveDueDay = (body: Body, today: Day) =>
  parseForm(z.object({ movedDay: dayWithin(today, furthest), movedReason: requiredText() }), body);

export const parseResolve = (body: Body) =>
  parseForm(z.object({ outcome: choice(bottleneckOutcomes), outcomeText: requiredText() }), body);

export const parseReopen = (body: Body, today: Day) =>
  parseForm(z.object({ reopenDay: dayWithin(today, furthest), reopenReason: requiredText() }), body);

export const parseComment = (body: Body) => parseForm(z.object({ comment: requiredText() }), body);

/** What the form says is right, but the record knows better. */
export const notRight = (
  entered: Extract<Parsed<unknown>, { ok: false }>['entered'],
  field: string,
  problem: FieldProblem,
): Extract<Parsed<never>, { ok: false }> => ({ ok: false, errors: { [field]: problem }, entered });
