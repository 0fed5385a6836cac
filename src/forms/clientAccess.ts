import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import { isDay } from '../domain/calendar/day';
import { limits, optionalDay, parseForm, requiredText } from './form';

const inThePast = { error: JSON.stringify({ code: 'inThePast' }) };

const giving = (today: Day) =>
  z.object({
    subject: requiredText(limits.line),
    until: optionalDay.refine((day) => day === null || !isDay(day) || day >= today, inThePast),
  });

export const parseGiveClientAccess = (body: Record<string, unknown>, today: Day) =>
  parseForm(giving(today), body);
