import { addMonths, addWeeks, type Day } from '../calendar/day';
import type { Policy } from '../policy';
import type { CheckIn } from './state';

/** The check-ins of an aftercare period: by the sender, in the policy's weeks after the day it begins. */
export const plannedCheckIns = (begin: Day, until: Day, policy: Policy): CheckIn[] =>
  policy.checkInWeeks
    .map((week) => ({
      week,
      day: addWeeks(begin, week),
      side: 'sender' as const,
      outcome: null,
      recordedOn: null,
    }))
    .filter(({ day }) => day <= until);

/** Three months of aftercare from the transfer day (JV), with its check-ins. */
export function startAftercare(begin: Day, policy: Policy): { aftercareUntil: Day; checkIns: CheckIn[] } {
  const aftercareUntil = addMonths(begin, policy.aftercareMonths);
  return { aftercareUntil, checkIns: plannedCheckIns(begin, aftercareUntil, policy) };
}
