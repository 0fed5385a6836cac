import { z } from 'zod';
import { outsideParties } from '../domain/bottleneck';
import type { Day } from '../domain/calendar/day';
import { choice, dayUntil, dayWithin, limits, optionalText, parseForm, requiredText } from './form';

type Body = Record<string, unknown>;

/** Further ahead is a slip of the keyboard; in days, as the words say it. */
const furthest = 3 * 365;

interface AcceptChoices {
  today: Day;
  keepers: readonly string[];
  /** An earlier promise is replaced: then somebody says why. */
  renewing: boolean;
}

export const parseAccept = (body: Body, { today, keepers, renewing }: AcceptChoices) =>
  parseForm(
    z.object({
      party: choice(outsideParties),
      contact: optionalText(limits.line),
      promisedDay: dayWithin(today, furthest),
      keeper: choice(keepers as [string, ...string[]]),
      acceptNote: renewing ? requiredText() : optionalText(),
    }),
    body,
  );

export const parseChange = (body: Body, today: Day) =>
  parseForm(z.object({ changedOn: dayUntil(today), changeText: requiredText() }), body);

export const parseReturn = (body: Body) => parseForm(z.object({ returnText: requiredText() }), body);

export const parseDismiss = (body: Body) => parseForm(z.object({ dismissReason: requiredText() }), body);
