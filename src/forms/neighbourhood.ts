import { z } from 'zod';
import { choice, parseForm, requiredText } from './form';

export const parseNeighbourhood = (body: Record<string, unknown>, known: readonly string[]) =>
  parseForm(z.object({ neighbourhood: choice(known as [string, ...string[]]), why: requiredText() }), body);
