import { z } from 'zod';
import type { Day } from '../domain/calendar/day';
import { dayFrom, dayWithin, limits, parseForm, requiredText } from './form';

type Body = Record<string, unknown>;

const request = requiredText(100);

/** `days` is the longest one may ask for. Checked here, since the answer to a right form is the same for every reference. */
export const parseAskAccess = (body: Body, { today, days }: { today: Day; days: number }) =>
  parseForm(
    z.object({ reference: requiredText(limits.line), text: requiredText(), until: dayWithin(today, days) }),
    body,
  );

export const parseGrantAccess = (body: Body, today: Day) =>
  parseForm(z.object({ request, until: dayFrom(today) }), body);

export const parseRefuseAccess = (body: Body) => parseForm(z.object({ request, why: requiredText() }), body);
export const parseEndAccess = (body: Body) => parseForm(z.object({ request }), body);
export const parseEmergencyAccess = (body: Body) => parseForm(z.object({ text: requiredText() }), body);
