import type { Pool } from 'pg';
import type { Day } from '../src/domain/calendar/day';
import { addressesOf, isUrgentWaiting, replyAddress, wasSent } from '../src/db/letterFacts';
import {
  claimBundle,
  claimUrgent,
  dropFulfilled,
  markFailed,
  markPending,
  markSent,
  peopleWithBundle,
  type ClaimedNotice,
} from '../src/db/notices';
import { digest } from '../src/mail/digest';
import { letter } from '../src/mail/letter';
import { messageIdFor, parseSender, sendingFailed, type Mailer } from '../src/mail/transport';

export interface NoticesDependencies {
  pool: Pool;
  mailer: Mailer;
  /** Public address of the product, without a slash at the end. */
  baseUrl: string;
  /** Sender of the mails. */
  from: string;
}

/** A claim of somebody who died is taken over after so long: more than one call works on what it claimed. */
const claimHoldsSeconds = 120;

/** One call works on what it claimed for at most so long, in milliseconds, and gives the rest back. */
const workingTime = 60_000;

/** With the waits of the workflow's retry policy this is about three days; then it counts as not delivered. */
const mostAttempts = 1_000;

/** Thrown to be tried again by Temporal; says nothing about whom or what. */
const notYet = () =>
  Object.assign(new Error('Not everything could be delivered yet'), { name: 'NotDelivered' });

/**
 * Handing out notices. Each is claimed before it is sent and marked after, so that concurrent callers and repeated
 * tries send it once. Only a crash between the mail server's yes and the mark sends twice, and then under the same
 * Message-ID, by which mail programs show it once: an unsent safety-net mail would be worse than a double one.
 */
export function createNoticesActivities({ pool, mailer, baseUrl, from }: NoticesDependencies) {
  const organiser = parseSender(from);

  const sendUrgent = async ({ notice, handover, reference, ...about }: ClaimedNotice): Promise<void> => {
    if (!about.recipient) throw new Error('Nobody to send to');
    const [addresses, replyTo] = await Promise.all([
      addressesOf(pool, notice.meeting?.attendees ?? []),
      replyAddress(pool, handover, notice.recipient),
    ]);
    const neighbourhood = about.neighbourhoodName ?? '';
    const context = { handover, reference, neighbourhood, baseUrl, organiser, addresses };
    const messageId = messageIdFor(notice.key, baseUrl);
    const { email: to, language } = about.recipient;
    await mailer.send(letter(notice, context, language), { to, replyTo, messageId });
    await markSent(pool, [notice.key], messageId);
  };

  const sendDigest = async (person: string, day: Day): Promise<'done' | 'later'> => {
    const messageId = messageIdFor(`digest:${person}:${day}`, baseUrl);
    if (await wasSent(pool, person, messageId)) return 'done';
    const claimed = await claimBundle(pool, person, claimHoldsSeconds);
    const [first] = claimed;
    if (!first) return 'later';
    if (!first.recipient) {
      await markFailed(pool, keysOf(claimed), 'noRecipient');
      return 'done';
    }
    try {
      const replyTo = await replyAddress(pool, first.handover, person);
      const { email: to, language } = first.recipient;
      await mailer.send(digest(claimed, { day, baseUrl }, language), { to, replyTo, messageId });
      await markSent(pool, keysOf(claimed), messageId);
      return 'done';
    } catch (fault) {
      const failure = await afterFailure(pool, claimed, fault);
      if (failure === 'unreachable') throw notYet();
      return failure === 'refused' ? 'done' : 'later';
    }
  };

  return {
    /** Mails the urgent notices of one handover. Fails, to be tried again, while something could not be handed out. */
    async deliverNotices({ handover }: { handover: string }): Promise<void> {
      const begun = Date.now();
      const claimed = await claimUrgent(pool, handover, claimHoldsSeconds);
      let left = [...claimed];
      for (const notice of claimed) {
        if (Date.now() - begun > workingTime) break;
        left = left.filter((one) => one !== notice);
        try {
          await sendUrgent(notice);
        } catch (fault) {
          if ((await afterFailure(pool, [notice], fault)) === 'unreachable') break;
        }
      }
      if (left.length > 0) await markPending(pool, keysOf(left), 'later');
      if (await isUrgentWaiting(pool, handover)) throw notYet();
    },

    /** Everybody's one mail of that day. A person who had theirs gets no other, however often this is tried. */
    async sendDigests({ day }: { day: Day }): Promise<void> {
      let complete = true;
      await dropFulfilled(pool);
      for (const person of await peopleWithBundle(pool))
        complete = (await sendDigest(person, day)) === 'done' && complete;
      if (!complete) throw notYet();
    },
  };
}

const keysOf = (notices: readonly ClaimedNotice[]) => notices.map(({ notice }) => notice.key);

/** Gives notices up or back after their mail failed. */
async function afterFailure(pool: Pool, claimed: readonly ClaimedNotice[], fault: unknown) {
  const noRecipient = claimed.every(({ recipient }) => recipient === null);
  const failure = noRecipient ? 'refused' : sendingFailed(fault);
  const given = claimed.filter(({ attempts }) => failure === 'refused' || attempts >= mostAttempts);
  await markFailed(pool, keysOf(given), noRecipient ? 'noRecipient' : failure);
  await markPending(pool, keysOf(claimed.filter((notice) => !given.includes(notice))), failure);
  return failure;
}

export type NoticesActivities = ReturnType<typeof createNoticesActivities>;
