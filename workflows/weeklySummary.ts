import { continueAsNew, sleep } from '@temporalio/workflow';
import type { Day } from '../src/domain/calendar/day';
import { addDays, dayOf, momentAt, toEpochMilliseconds, toMoment } from '../src/domain/calendar/day';
import type { LiberationDay } from '../src/domain/calendar/holidays';
import { summaryOn, type SummaryPolicy } from '../src/domain/weeklySummary';
import { mail, record } from './activityGroups';
import { withoutFailing } from './withoutFailing';

/** What of the policy the weekly summary depends on. */
export interface WeeklySummaryInput {
  summary: SummaryPolicy;
  liberationDay: LiberationDay;
  /** The last day that was looked at; left out when the loop begins. */
  looked?: Day;
}

/**
 * Every day at the time of the summary in Europe/Amsterdam it is looked up whether one is due: closing days are read on
 * the day itself, so a late change counts. Days that passed while nothing ran are looked at afterwards: a summary comes
 * late rather than never.
 */
export async function weeklySummary(input: WeeklySummaryInput): Promise<void> {
  const { summary, liberationDay } = input;
  await sleep(toEpochMilliseconds(nextLook(summary.time)) - Date.now());
  const today = dayOf(toMoment(Date.now()));
  const closingDays = await record.readClosingDays();
  const calendar = { liberationDay, closingDays, pauses: [] };
  for (let day = input.looked ? addDays(input.looked, 1) : today; day <= today; day = addDays(day, 1)) {
    const period = summaryOn(day, summary, calendar);
    if (period)
      await withoutFailing('The weekly summaries could not all be sent', () =>
        mail.sendWeeklySummaries({ day, period }),
      );
  }
  await continueAsNew<typeof weeklySummary>({ ...input, looked: today });
}

/** In milliseconds: what handovers find due at that very time is in the summary too. */
const headStart = 60_000;

function nextLook(time: string) {
  const now = toMoment(Date.now());
  const on = (day: Day) => toMoment(toEpochMilliseconds(momentAt(day, time)) + headStart);
  const today = dayOf(now);
  return on(today) > now ? on(today) : on(addDays(today, 1));
}
