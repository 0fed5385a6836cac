import { z } from 'zod';
import { pulseOutcomes } from '../domain/handover/commands';
import { closingReasons } from '../domain/handover/state';
import { choice, day, optionalText, parseForm, requiredText } from './form';

const yesNoUnknown = choice(['yes', 'no', 'unknown']);

/** "Does something go wrong if I step out?" (SD): only "no" closes without a second opinion. */
const close = (goesWrong: unknown) =>
  z.object({
    reason: choice(closingReasons),
    independent: yesNoUnknown,
    goesWrong: yesNoUnknown,
    secondOpinion: goesWrong === 'yes' || goesWrong === 'unknown' ? requiredText() : optionalText(),
    explanation: optionalText(),
  });
const extend = z.object({ until: day, extendReason: requiredText() });
const giveBack = z.object({ returnReason: requiredText() });
const agree = z.object({ proposal: requiredText(100) });
const reject = z.object({ proposal: requiredText(100), rejectReason: requiredText() });
const pulse = z.object({
  month: z.coerce.number().int(),
  outcome: choice(pulseOutcomes),
  note: optionalText(),
});
const reopen = z.object({ reopenReason: requiredText() });

type Body = Record<string, unknown>;

export const parseClose = (body: Body) => parseForm(close(body['goesWrong']), body);
export const parseExtendAftercare = (body: Body) => parseForm(extend, body);
export const parseReturn = (body: Body) => parseForm(giveBack, body);
export const parseAgree = (body: Body) => parseForm(agree, body);
export const parseReject = (body: Body) => parseForm(reject, body);
export const parsePulse = (body: Body) => parseForm(pulse, body);
export const parseReopen = (body: Body) => parseForm(reopen, body);
