import { continueAsNew, sleep } from '@temporalio/workflow';
import { addDays, dayOf, momentAt, toEpochMilliseconds, toMoment } from '../src/domain/calendar/day';
import { erasure } from './activityGroups';
import { withoutFailing } from './withoutFailing';

/** When hardly anybody works, and on every day of the year once: the clocks change an hour before. */
const atNight = '03:00';

/** Every night in Europe/Amsterdam: whoever is due is erased. What cannot be done tonight is due tomorrow as well. */
export async function nightlyRetention(): Promise<void> {
  await sleep(toEpochMilliseconds(nextNight()) - Date.now());
  const day = dayOf(toMoment(Date.now()));
  await withoutFailing('What is due could not all be erased', () => erasure.eraseDue({ day }));
  await continueAsNew<typeof nightlyRetention>();
}

function nextNight() {
  const now = toMoment(Date.now());
  const today = dayOf(now);
  const tonight = momentAt(today, atNight);
  return tonight > now ? tonight : momentAt(addDays(today, 1), atNight);
}
