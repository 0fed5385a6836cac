import type { Pool } from 'pg';
import { markDropped, markFailed, markPending, type ClaimedNotice } from '../src/db/notices';
import { dayOf, toMoment, type Day } from '../src/domain/calendar/day';
import { isHeldBack } from '../src/domain/notices';
import { sendingFailed, type Mailer } from '../src/mail/transport';

export interface NoticesDependencies {
  pool: Pool;
  mailer: Mailer;
  /** Public address of the product, without a slash at the end. */
  baseUrl: string;
  /** Sender of the mails. */
  from: string;
  /** The day in Europe/Amsterdam; left out: by the clock. */
  today?: () => Day;
}

export const dayOfClock = (): Day => dayOf(toMoment(Date.now()));

/** A claim of somebody who died is taken over after so long: more than one call works on what it claimed. */
export const claimHoldsSeconds = 120;

/** One call works on what it claimed for at most so long, in milliseconds, and gives the rest back. */
const workingTime = 60_000;

/** With the waits of the workflow's retry policy this is about three days; then it counts as not delivered. */
export const mostAttempts = 1_000;

/** Thrown to be tried again by Temporal; says nothing about whom or what. */
export const notYet = () =>
  Object.assign(new Error('Not everything could be delivered yet'), { name: 'NotDelivered' });

export const keysOf = (notices: readonly ClaimedNotice[]) => notices.map(({ notice }) => notice.key);

/** What its recipient wants by mail; the rest is settled without one, and is on Mijn werk as before. */
export async function wantedOf<Claimed extends ClaimedNotice>(
  pool: Pool,
  claimed: readonly Claimed[],
  day: Day,
): Promise<Claimed[]> {
  const left = claimed.filter(({ notice, recipient }) =>
    isHeldBack(notice, recipient?.switchedOff ?? [], day),
  );
  if (left.length > 0) await markDropped(pool, keysOf(left));
  return claimed.filter((one) => !left.includes(one));
}

/** Sends each of the claimed notices, and gives back what there is no time or no mail server for. */
export async function handOut<Claimed extends ClaimedNotice>(
  pool: Pool,
  claimed: readonly Claimed[],
  send: (notice: Claimed) => Promise<void>,
): Promise<void> {
  const begun = Date.now();
  let left = [...claimed];
  for (const notice of claimed) {
    if (Date.now() - begun > workingTime) break;
    left = left.filter((one) => one !== notice);
    try {
      await send(notice);
    } catch (fault) {
      if ((await afterFailure(pool, [notice], fault)) === 'unreachable') break;
    }
  }
  if (left.length > 0) await markPending(pool, keysOf(left), 'later');
}

/** Gives notices up or back after their mail failed. */
export async function afterFailure(pool: Pool, claimed: readonly ClaimedNotice[], fault: unknown) {
  const noRecipient = claimed.every(({ recipient }) => recipient === null);
  const failure = noRecipient ? 'refused' : sendingFailed(fault);
  const given = claimed.filter(({ attempts }) => failure === 'refused' || attempts >= mostAttempts);
  await markFailed(pool, keysOf(given), noRecipient ? 'noRecipient' : failure);
  await markPending(pool, keysOf(claimed.filter((notice) => !given.includes(notice))), failure);
  return failure;
}
