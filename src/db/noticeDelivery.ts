import type { Day } from '../domain/calendar/day';
import type { Notice } from '../domain/notices';
import type { Queryable } from './pool';

/** A notice that is being handed out, with all that its letter may know. */
export interface ClaimedNotice extends Notice {
  handover: string;
  reference: string;
  /** The name of the neighbourhood. */
  neighbourhood: string;
  to: string;
  language: 'nl' | 'en';
  /** A colleague on the other side, else the programme manager: whoever can answer a reply. */
  replyTo: string | null;
  createdAt: string;
}

/**
 * A claim holds for longer than one attempt can take (the time-outs of the transport), so nobody else sends at the same
 * time; after that the claimant has died, and the notice is sent again under the same Message-ID.
 */
const claimHolds = `interval '2 minutes'`;

const claimable = `(status = 'pending' or (status = 'sending' and claimed_at < now() - ${claimHolds}))`;

const claim = (which: string) => `
  with claimed as (
    update notices set status = 'sending', claimed_at = now(), attempts = attempts + 1
     where key in (select key from notices where ${which} and ${claimable} for update skip locked)
    returning *
  )
  select c.key, c.kind, c.recipient, c.mail, c.due_day as "dueDay", c.payload -> 'expectation' as expectation,
         c.payload -> 'meeting' as meeting, c.handover_id as handover, c.created_at as "createdAt",
         h.reference, n.name as neighbourhood, p.email as "to", p.language, r.email as "replyTo"
    from claimed c
    join handovers h on h.id = c.handover_id
    join neighbourhoods n on n.id = h.neighbourhood
    join people p on p.id = c.recipient
    left join people r on r.id = coalesce(
      nullif(case when p.organisation = h.sender then coalesce(h.receiver_contact_person, h.receiver_deputy)
                  else coalesce(h.sender_contact_person, h.sender_deputy) end, p.id),
      h.programme_manager)
   order by c.created_at, c.key`;

/** Claims one urgent notice of a handover, leaving out those that were tried already; null when there is none left. */
export async function claimUrgent(
  db: Queryable,
  handover: string,
  tried: readonly string[],
): Promise<ClaimedNotice | null> {
  const { rows } = await db.query<ClaimedNotice>(
    claim(`key = (select key from notices
      where handover_id = $1 and mail = 'now' and key <> all ($2) and ${claimable}
      order by created_at, key limit 1 for update skip locked)`),
    [handover, tried],
  );
  return rows[0] ?? null;
}

/** How many urgent notices of a handover still wait, whoever has claimed them. */
export async function urgentLeft(db: Queryable, handover: string): Promise<number> {
  const { rows } = await db.query<{ left: number }>(
    `select count(*) as left from notices
      where handover_id = $1 and mail = 'now' and status in ('pending', 'sending')`,
    [handover],
  );
  return rows[0]?.left ?? 0;
}

/** People for whom something waits for the daily mail, in a fixed order. */
export async function digestRecipients(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ recipient: string }>(
    `select distinct recipient from notices
      where mail = 'bundled' and status in ('pending', 'sending') order by recipient`,
  );
  return rows.map(({ recipient }) => recipient);
}

/** Claims all that waits for one person, unless the mail with this Message-ID has gone out already. */
export async function claimBundled(
  db: Queryable,
  recipient: string,
  messageId: string,
): Promise<ClaimedNotice[]> {
  const { rows } = await db.query<ClaimedNotice>(
    claim(`recipient = $1 and mail = 'bundled'
      and not exists (select 1 from notices where recipient = $1 and message_id = $2 and status = 'sent')`),
    [recipient, messageId],
  );
  return rows;
}

export async function markSent(db: Queryable, keys: readonly string[], messageId: string): Promise<void> {
  await db.query(
    `update notices set status = 'sent', sent_at = now(), message_id = $2, error = null where key = any ($1)`,
    [keys, messageId],
  );
}

/** Shown to the programme manager as not delivered; `error` is a code of ours. */
export async function markFailed(db: Queryable, keys: readonly string[], error: string): Promise<void> {
  await db.query(`update notices set status = 'failed', error = $2 where key = any ($1)`, [keys, error]);
}

/** Gives the notices free for another attempt. */
export async function release(db: Queryable, keys: readonly string[], error: string): Promise<void> {
  await db.query(`update notices set status = 'pending', claimed_at = null, error = $2 where key = any ($1)`, [
    keys,
    error,
  ]);
}

export async function addressesOf(
  db: Queryable,
  people: readonly string[],
): Promise<Record<string, string>> {
  if (people.length === 0) return {};
  const { rows } = await db.query<{ id: string; email: string }>(
    'select id, email from people where id = any ($1)',
    [people],
  );
  return Object.fromEntries(rows.map(({ id, email }) => [id, email]));
}

/** The days on which a region is closed, for the calendar of the daily mail. */
export async function closingDays(db: Queryable): Promise<Day[]> {
  const { rows } = await db.query<{ day: Day }>('select distinct day from closing_days order by day');
  return rows.map(({ day }) => day);
}
