import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import { dayFrom, parseForm, requiredText } from './form';

const movingDay = (today: Day) => z.object({ day: dayFrom(today), reason: requiredText() });

export const parseMovingDay = (body: Record<string, unknown>, today: Day) =>
  parseForm(movingDay(today), body);
