import { z } from 'zod';
import { stallReasons } from '../domain/handover/state';
import { choice, optionalText, parseForm, requiredText } from './form';

/** "Something else" says nothing without an explanation. */
const stall = (reason: unknown) =>
  z.object({
    reason: choice(stallReasons),
    engaged: choice(['yes', 'no', 'unknown']),
    explanation: reason === 'other' ? requiredText() : optionalText(),
  });

export const parseStall = (body: Record<string, unknown>) => parseForm(stall(body['reason']), body);
