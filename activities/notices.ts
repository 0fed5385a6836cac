import type { Day } from '../src/domain/calendar/day';
import {
  addressesOf,
  isUrgentWaiting,
  replyAddress,
  replyAddressOfMatter,
  wasSent,
} from '../src/db/letterFacts';
import {
  claimBundle,
  claimUrgent,
  dropFulfilled,
  markFailed,
  markSent,
  peopleWithBundle,
  type ClaimedNotice,
  type ClaimedOfHandover,
} from '../src/db/notices';
import { digest } from '../src/mail/digest';
import { letter } from '../src/mail/letter';
import { messageIdFor, parseSender } from '../src/mail/transport';
import {
  afterFailure,
  claimHoldsSeconds,
  dayOfClock,
  handOut,
  keysOf,
  notYet,
  wantedOf,
  type NoticesDependencies,
} from './handingOut';
import { createMatterNoticesActivities } from './matterNotices';

/**
 * Handing out notices. Each is claimed before it is sent and marked after, so that concurrent callers and repeated
 * tries send it once. Only a crash between the mail server's yes and the mark sends twice, and then under the same
 * Message-ID, by which mail programs show it once: an unsent safety-net mail would be worse than a double one.
 */
export function createNoticesActivities(dependencies: NoticesDependencies) {
  const { pool, mailer, baseUrl, from, today = dayOfClock } = dependencies;
  const organiser = parseSender(from);

  const sendUrgent = async ({ notice, handover, reference, ...about }: ClaimedOfHandover): Promise<void> => {
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

  const replyAddressFor = (first: ClaimedNotice, person: string) =>
    first.about === 'handover'
      ? replyAddress(pool, first.handover, person)
      : replyAddressOfMatter(pool, first.matter.id, person);

  const sendDigest = async (person: string, day: Day): Promise<'done' | 'later'> => {
    const messageId = messageIdFor(`digest:${person}:${day}`, baseUrl);
    if (await wasSent(pool, person, messageId)) return 'done';
    const waiting = await claimBundle(pool, person, claimHoldsSeconds);
    if (waiting.length === 0) return 'later';
    const claimed = await wantedOf(pool, waiting, day);
    const [first] = claimed;
    if (!first) return 'done';
    if (!first.recipient) {
      await markFailed(pool, keysOf(claimed), 'noRecipient');
      return 'done';
    }
    try {
      const replyTo = await replyAddressFor(first, person);
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
    ...createMatterNoticesActivities(dependencies),

    /** Mails the urgent notices of one handover. Fails, to be tried again, while something could not be handed out. */
    async deliverNotices({ handover }: { handover: string }): Promise<void> {
      const claimed = await claimUrgent(pool, handover, claimHoldsSeconds);
      await handOut(pool, await wantedOf(pool, claimed, today()), sendUrgent);
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

export type NoticesActivities = ReturnType<typeof createNoticesActivities>;
