import { z } from 'zod';
import { returnReasons } from '../domain/handover/commands';
import { choice, optionalText, parseForm, requiredText, type Parsed } from './form';

/** Somebody who leads already cannot go without an explanation. */
const acceptance = (regiecheck: unknown) =>
  z.object({
    regiecheck: choice(['nobodyLeads', 'somebodyLeads']),
    explanation: regiecheck === 'somebodyLeads' ? requiredText() : optionalText(),
  });

/** "Something else" says nothing without an explanation. */
const returning = (reason: unknown) =>
  z.object({ reason: choice(returnReasons), why: reason === 'other' ? requiredText() : optionalText() });

type Body = Record<string, unknown>;

export const parseSubmit = (): Parsed<null> => ({ ok: true, value: null });

/** Accepting: who leads already, and if somebody does, what was agreed. */
export const parseAcceptance = (body: Body) => parseForm(acceptance(body['regiecheck']), body);

export const parseReturn = (body: Body) => parseForm(returning(body['reason']), body);

export const parseAnswerer = (body: Body, colleagues: readonly string[]) =>
  parseForm(z.object({ person: choice(['', ...colleagues]) }), body);
