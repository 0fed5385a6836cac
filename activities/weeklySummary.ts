import type { Pool } from 'pg';
import { summaryFigures } from '../src/db/weekly/figures';
import {
  claimSummaries,
  isSummaryWaiting,
  prepareSummaries,
  replyAddressOfSummary,
  settleSummary,
  type ClaimedSummary,
} from '../src/db/weekly/summaries';
import type { Day } from '../src/domain/calendar/day';
import type { SummaryPeriod } from '../src/domain/weeklySummary';
import { messageIdFor, sendingFailed, type Mailer } from '../src/mail/transport';
import { weeklySummary } from '../src/mail/weeklySummary';
import { claimHoldsSeconds, mostAttempts, notYet } from './handingOut';

interface Dependencies {
  pool: Pool;
  mailer: Mailer;
  /** Public address of the product, without a slash at the end. */
  baseUrl: string;
}

interface Asked {
  day: Day;
  period: SummaryPeriod;
}

/** The weekly summaries: a row for each programme manager and week, claimed before sending and marked after. */
export function createWeeklySummaryActivities({ pool, mailer, baseUrl }: Dependencies) {
  const send = async ({ person, email: to, language }: ClaimedSummary, { day, period }: Asked) => {
    const [figures, replyTo] = await Promise.all([
      summaryFigures(pool, person, period),
      replyAddressOfSummary(pool, person, day),
    ]);
    const messageId = messageIdFor(`weekly:${person}:${day}`, baseUrl);
    await mailer.send(weeklySummary(figures, { period, baseUrl }, language), { to, replyTo, messageId });
    return messageId;
  };

  const handOut = async (claimed: ClaimedSummary, asked: Asked): Promise<void> => {
    const { person, attempts, switchedOff } = claimed;
    if (switchedOff.includes('weekly')) return settleSummary(pool, person, asked.day, { status: 'dropped' });
    try {
      const messageId = await send(claimed, asked);
      await settleSummary(pool, person, asked.day, { status: 'sent', messageId });
    } catch (fault) {
      const error = sendingFailed(fault);
      const status = error === 'refused' || attempts >= mostAttempts ? 'failed' : 'pending';
      await settleSummary(pool, person, asked.day, { status, error });
    }
  };

  return {
    /** Mails the summaries of that day. Fails, to be tried again, while one could not be handed out. */
    async sendWeeklySummaries(asked: Asked): Promise<void> {
      await prepareSummaries(pool, asked.day);
      for (const claimed of await claimSummaries(pool, asked.day, claimHoldsSeconds))
        await handOut(claimed, asked);
      if (await isSummaryWaiting(pool, asked.day)) throw notYet();
    },
  };
}

export type WeeklySummaryActivities = ReturnType<typeof createWeeklySummaryActivities>;
