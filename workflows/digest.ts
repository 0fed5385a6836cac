import { continueAsNew, sleep } from '@temporalio/workflow';
import type { ClockTime, Day } from '../src/domain/calendar/day';
import { addDays, dayOf, momentAt, toEpochMilliseconds, toMoment } from '../src/domain/calendar/day';
import type { LiberationDay } from '../src/domain/calendar/holidays';
import { isWorkingDay } from '../src/domain/calendar/workingDays';
import { dailyMail, record } from './activityGroups';
import { withoutFailing } from './withoutFailing';

/** What of the policy the daily mail depends on. */
export interface DigestInput {
  reminderTime: ClockTime;
  liberationDay: LiberationDay;
}

/**
 * Every working day, just after the reminder time in Europe/Amsterdam: one mail a person with everything that waited for it.
 * A Temporal Schedule knows no Dutch holidays; the closing days are read on the day itself, so a late change counts.
 */
export async function dailyDigest(input: DigestInput): Promise<void> {
  await sleep(toEpochMilliseconds(nextReminder(input.reminderTime)) - Date.now());
  const day = dayOf(toMoment(Date.now()));
  const closingDays = await record.readClosingDays();
  const calendar = { liberationDay: input.liberationDay, closingDays, pauses: [] };
  if (isWorkingDay(day, calendar))
    await withoutFailing('The daily mails could not all be sent', () => dailyMail.sendDigests({ day }));
  await continueAsNew<typeof dailyDigest>(input);
}

/** In milliseconds: what handovers find due at the very reminder time goes along with that morning's mail. */
const headStart = 60_000;

function nextReminder(time: ClockTime) {
  const now = toMoment(Date.now());
  const on = (day: Day) => toMoment(toEpochMilliseconds(momentAt(day, time)) + headStart);
  const today = dayOf(now);
  return on(today) > now ? on(today) : on(addDays(today, 1));
}
