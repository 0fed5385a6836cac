import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import { basisKinds } from '../domain/handover/state';
import { choice, dayUntil, optionalText, parseForm } from './form';

const basis = (today: Day) =>
  z.object({ kind: choice(basisKinds), informedOn: dayUntil(today), note: optionalText() });

export const parseBasis = (body: Record<string, unknown>, today: Day) => parseForm(basis(today), body);
