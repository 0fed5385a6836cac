import { z } from 'zod';
import { attemptWays } from '../domain/handover/commands';
import { choice, day, optionalText, parseForm, requiredText } from './form';

const start = z.object({ since: day, situation: optionalText() });
const attempt = z.object({
  day,
  way: choice(attemptWays),
  reached: choice(['yes', 'no']),
  note: optionalText(),
});
const risks = z.object({ decision: requiredText() });

type Body = Record<string, unknown>;

export const parseReachingOut = (body: Body) => parseForm(start, body);
export const parseAttempt = (body: Body) => parseForm(attempt, body);
export const parseRisks = (body: Body) => parseForm(risks, body);
