import { z } from 'zod';
import { withdrawReasons } from '../domain/handover/state';
import { choice, optionalText, parseForm, requiredText } from './form';

/** "Something else" says nothing without an explanation. */
const withdraw = (reason: unknown) =>
  z.object({
    reason: choice(withdrawReasons),
    explanation: reason === 'other' ? requiredText() : optionalText(),
  });

export const parseWithdraw = (body: Record<string, unknown>) => parseForm(withdraw(body['reason']), body);
