import { continueAsNew, sleep } from '@temporalio/workflow';
import { addDays, dayOf, momentAt, toEpochMilliseconds, toMoment } from '../src/domain/calendar/day';
import { record } from './activityGroups';
import { proposeFaults } from './matters/proposeFaults';
import { startBeside } from './matters/startBeside';
import { withoutFailing } from './withoutFailing';

/** Before anybody works, so that what follows goes along with that morning's mail. */
const early = '06:00';

/**
 * At once and every morning in Europe/Amsterdam: every cluster has its conference and every region its breakthrough
 * table, and what recurs is proposed as a structural fault, also when that went wrong at the time.
 */
export async function dailyWatch(): Promise<void> {
  await withoutFailing('Conferences could not be looked up', startConferences);
  await proposeFaults();
  await sleep(toEpochMilliseconds(nextMorning()) - Date.now());
  await continueAsNew<typeof dailyWatch>();
}

async function startConferences(): Promise<void> {
  for (const { rules, command } of await record.conferencesToStart()) {
    const { conference: matter } = command;
    const first = { id: `${matter}:start`, actor: { kind: 'system' as const }, command };
    await startBeside('caseConference', { matter, kind: 'conference', rules, state: null, first });
  }
}

function nextMorning() {
  const now = toMoment(Date.now());
  const today = dayOf(now);
  const morning = momentAt(today, early);
  return morning > now ? morning : momentAt(addDays(today, 1), early);
}
