import { z } from 'zod';
import { stallReasons } from '../domain/handover/state';
import { choice, optionalText, parseForm } from './form';

const stall = z.object({
  reason: choice(stallReasons),
  engaged: choice(['yes', 'no', 'unknown']),
  explanation: optionalText(),
});

export const parseStall = (body: Record<string, unknown>) => parseForm(stall, body);
