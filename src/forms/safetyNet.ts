import { z } from 'zod';
import { safetyNetAnswers, safetyNetTriggers, sides } from '../domain/handover/state';
import { choice, day, optionalText, parseForm, requiredText } from './form';

const call = z.object({ trigger: choice(safetyNetTriggers), situation: requiredText() });
const answer = z.object({
  call: requiredText(100),
  kind: choice(safetyNetAnswers),
  responsible: choice(sides),
  by: day,
  answer: requiredText(),
});
const conclude = z.object({ call: requiredText(100), conclusion: requiredText() });
const accept = z.object({ acceptNote: optionalText() });
const decline = z.object({ declineReason: requiredText() });

type Body = Record<string, unknown>;

export const parseCall = (body: Body) => parseForm(call, body);
export const parseAnswer = (body: Body) => parseForm(answer, body);
export const parseConclusion = (body: Body) => parseForm(conclude, body);
export const parseAcceptReturn = (body: Body) => parseForm(accept, body);
export const parseDeclineReturn = (body: Body) => parseForm(decline, body);
