import { z } from 'zod';
import { enteredIn, parseForm, requiredText, type FieldProblem, type Parsed } from './form';

type Body = Record<string, unknown>;

/** The shortest and longest term, in years from the end of a handover. */
const term = { least: 1, most: 100 } as const;

const years = requiredText(3)
  .refine(
    (text) => text === '' || (/^\d+$/.test(text) && Number(text) >= term.least && Number(text) <= term.most),
    {
      error: JSON.stringify({ code: 'notYears' }),
    },
  )
  .transform(Number);

export const parseTerm = (body: Body): Parsed<{ years: number }> => parseForm(z.object({ years }), body);

/** As people write it: `ut-2026-12`. */
const reference = requiredText(40);

export const parseReference = (body: Body): Parsed<{ reference: string }> =>
  parseForm(z.object({ reference }), body);

export interface HoldForm {
  reference: string;
  reason: string;
}

export const parseHold = (body: Body): Parsed<HoldForm> =>
  parseForm(z.object({ reference, reason: requiredText() }), body);

/** The reference is of no handover that can be worked with. */
export const withReferenceProblem = (body: Body, code: 'unknownReference' | 'erasedAlready') =>
  ({ ok: false, errors: { reference: { code } satisfies FieldProblem }, entered: enteredIn(body) }) as const;
