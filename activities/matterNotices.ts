import { addressesOf, isUrgentOfMatterWaiting, replyAddressOfMatter } from '../src/db/letterFacts';
import { claimUrgentOfMatter, markSent, type ClaimedOfMatter } from '../src/db/notices';
import { matterLetter } from '../src/mail/matterLetter';
import { messageIdFor, parseSender } from '../src/mail/transport';
import {
  claimHoldsSeconds,
  dayOfClock,
  handOut,
  notYet,
  wantedOf,
  type NoticesDependencies,
} from './handingOut';

/** Handing out the notices of what lives beside the handovers: as with those, each once. */
export function createMatterNoticesActivities({
  pool,
  mailer,
  baseUrl,
  from,
  today = dayOfClock,
}: NoticesDependencies) {
  const organiser = parseSender(from);

  const send = async ({ notice, matter, recipient }: ClaimedOfMatter): Promise<void> => {
    if (!recipient) throw new Error('Nobody to send to');
    const invited = notice.calendar ? [...notice.calendar.attendees, recipient.id] : [];
    const [addresses, replyTo] = await Promise.all([
      addressesOf(pool, invited),
      replyAddressOfMatter(pool, matter.id, recipient.id),
    ]);
    const written = matterLetter(notice, { matter, baseUrl, organiser, addresses }, recipient.language);
    const messageId = messageIdFor(notice.key, baseUrl);
    await mailer.send(written, { to: recipient.email, replyTo, messageId });
    await markSent(pool, [notice.key], messageId);
  };

  return {
    /** Mails the urgent notices of one matter. Fails, to be tried again, while something could not be handed out. */
    async deliverMatterNotices({ matter }: { matter: string }): Promise<void> {
      const claimed = await claimUrgentOfMatter(pool, matter, claimHoldsSeconds);
      await handOut(pool, await wantedOf(pool, claimed, today()), send);
      if (await isUrgentOfMatterWaiting(pool, matter)) throw notYet();
    },
  };
}
