import { z } from 'zod';
import { addMonths, type Day } from '../domain/calendar/day';
import { reviewOutcomes, type RuleOfThumb } from '../domain/breakthrough';
import {
  choice,
  dayWithin,
  limits,
  optionalDay,
  optionalText,
  parseForm,
  requiredText,
  type FieldProblem,
  type Parsed,
} from './form';

type Body = Record<string, unknown>;

/** Further ahead is a slip of the keyboard; in days, as the words say it. */
const furthest = 3 * 365;

const oneOf = (values: readonly string[]) => choice(values as [string, ...string[]]);

/** With a reference that is typed, or (from a bottleneck that hits several) one of these handovers. */
export const parseBringIn = (body: Body, handovers: readonly string[] | null) =>
  parseForm(
    z.object({
      ...(handovers === null ? { reference: requiredText(limits.line) } : { handover: oneOf(handovers) }),
      question: requiredText(),
    }),
    body,
  ) as Parsed<{ reference?: string; handover?: string; question: string }>;

/** The fields of one rule of thumb: five of these forms stand on one page. */
export const judgementFields = (rule: RuleOfThumb) => ({
  holds: `holds-${rule}`,
  because: `because-${rule}`,
});

export interface Judged {
  holds: boolean;
  because: string;
}

export function parseJudge(body: Body, rule: RuleOfThumb): Parsed<Judged> {
  const { holds, because } = judgementFields(rule);
  const parsed = parseForm(z.object({ [holds]: choice(['yes', 'no']), [because]: requiredText() }), body);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { holds: parsed.value[holds] === 'yes', because: parsed.value[because] ?? '' } };
}

interface Choices {
  today: Day;
  owners: readonly string[];
}

export const parseDecide = (body: Body, { today, owners }: Choices) =>
  parseForm(
    z.object({
      decision: requiredText(),
      decisionOwner: oneOf(owners),
      decisionDay: dayWithin(today, furthest),
    }),
    body,
  );

export const parseMoveDecision = (body: Body, { today, owners }: Choices) =>
  parseForm(
    z.object({
      movedOwner: oneOf(owners),
      movedDay: dayWithin(today, furthest),
      movedReason: requiredText(),
    }),
    body,
  );

export const parseComplete = (body: Body) => parseForm(z.object({ doneNote: optionalText() }), body);

const laterDay = (today: Day) =>
  optionalDay
    .refine((day) => day === null || day >= today, {
      error: JSON.stringify({ code: 'inThePast' } satisfies FieldProblem),
    })
    .refine((day) => day === null || day <= addMonths(today, 36), {
      error: JSON.stringify({ code: 'tooFar', limit: furthest } satisfies FieldProblem),
    });

/** What needs longer needs another day. */
export const parseReview = (body: Body, today: Day) =>
  parseForm(
    z
      .object({ outcome: choice(reviewOutcomes), reviewText: requiredText(), reviewDay: laterDay(today) })
      .refine(({ outcome, reviewDay }) => outcome !== 'notYet' || reviewDay !== null, {
        error: JSON.stringify({ code: 'required' } satisfies FieldProblem),
        path: ['reviewDay'],
      }),
    body,
  );

export const parseWithdrawCase = (body: Body) =>
  parseForm(z.object({ withdrawReason: requiredText() }), body);
