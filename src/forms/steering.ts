import { z } from 'zod';
import { sides } from '../domain/handover/state';
import { askedAnswers } from '../domain/handover/steering';
import { choice, day, optionalText, parseForm, requiredText } from './form';

type Body = Record<string, unknown>;

const oneOf = (values: readonly string[]) => choice(values as [string, ...string[]]);

/** About one of the expectations that are open now, by its key. */
export const parseAsk = (body: Body, expectations: readonly string[]) =>
  parseForm(z.object({ expectation: oneOf(expectations), by: day }), body);

/** The answer to one of the open questions; who needs help says what for. */
export const parseAnswer = (body: Body, asked: readonly string[]) =>
  parseForm(
    z
      .object({ asked: oneOf(asked), answer: choice(askedAnswers), text: optionalText() })
      .refine(({ answer, text }) => answer !== 'needsHelp' || text !== null, {
        path: ['text'],
        message: JSON.stringify({ code: 'required' }),
      }),
    body,
  );

const deputy = (people: readonly string[]) =>
  z.object({ side: choice(sides), person: oneOf(people), by: day });

export const parseProposal = (body: Body, people: readonly string[]) => parseForm(deputy(people), body);

export const parseDecline = (body: Body, proposals: readonly string[]) =>
  parseForm(z.object({ proposal: oneOf(proposals), text: requiredText() }), body);
