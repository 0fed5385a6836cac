import { z } from 'zod';
import { sameClientOutcomes } from '../domain/handover/sameClient';
import { choice, parseForm, requiredText } from './form';

const outcome = z.object({ outcome: choice(sameClientOutcomes), text: requiredText() });

export const parseSameClient = (body: Record<string, unknown>) => parseForm(outcome, body);
