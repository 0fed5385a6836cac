import { continueAsNew, sleep } from '@temporalio/workflow';
import { dayOf, momentAt, toEpochMilliseconds, toMoment } from '../src/domain/calendar/day';
import { nextQuarter, quarterOf, quarterStart } from '../src/domain/calendar/quarter';
import { freezing } from './activityGroups';
import { withoutFailing } from './withoutFailing';

/** Before anybody works, and after what happens in the night. */
const early = '05:00';

/**
 * At once, and on the first morning of every quarter in Europe/Amsterdam: the figures of every quarter that is over and was
 * not frozen yet are frozen, and those of a year with its last quarter. So the first start, and one after a long silence, catch up on their own.
 */
export async function quarterlySnapshot(): Promise<void> {
  const today = dayOf(toMoment(Date.now()));
  await withoutFailing('Quarters could not all be frozen', () => freezing.freezeQuarters({ today }));
  await sleep(toEpochMilliseconds(nextMorning()) - Date.now());
  await continueAsNew<typeof quarterlySnapshot>();
}

/** Of this quarter when it has just begun, else of the next one. */
function nextMorning() {
  const now = toMoment(Date.now());
  const quarter = quarterOf(dayOf(now));
  const morning = momentAt(quarterStart(quarter), early);
  return morning > now ? morning : momentAt(quarterStart(nextQuarter(quarter)), early);
}
