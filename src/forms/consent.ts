import { z } from 'zod';
import { optionalText, parseForm, requiredText } from './form';

const withdrawal = z.object({ text: optionalText() });
const goingOn = z.object({ agreement: requiredText() });

type Body = Record<string, unknown>;

/** Nobody has to say why they withdraw their consent. */
export const parseWithdrawConsent = (body: Body) => parseForm(withdrawal, body);
export const parseGoOnWithoutConsent = (body: Body) => parseForm(goingOn, body);
