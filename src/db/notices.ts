import type { MatterNotice } from '../domain/matters';
import type { Notice, NoticeGroup } from '../domain/notices';
import type { NamedMatter } from '../words/matterName';
import type { Queryable } from './pool';

interface Claim {
  /** Counts this attempt. */
  attempts: number;
  recipient: {
    id: string;
    name: string;
    email: string;
    language: 'nl' | 'en';
    /** What they do not want by mail, as far as that can be switched off. */
    switchedOff: NoticeGroup[];
  } | null;
}

/** A notice about one handover that this caller, and nobody else, is sending now. */
export interface ClaimedOfHandover extends Claim {
  about: 'handover';
  notice: Notice;
  handover: string;
  reference: string;
  neighbourhoodName: string | null;
}

/** The same about one matter. */
export interface ClaimedOfMatter extends Claim {
  about: 'matter';
  notice: MatterNotice;
  matter: NamedMatter & { id: string };
}

export type ClaimedNotice = ClaimedOfHandover | ClaimedOfMatter;

/** The cluster of a matter, or its region: what mails and lists call it by. Of `matters m`. */
export const placeOfMatter = `coalesce(
  (select c.name from clusters c where c.id = coalesce(m.cluster, case when m.kind = 'case' then m.topic end)),
  (select r.name from regions r where r.id = m.region))`;

/**
 * Takes notices out of `pending` into `sending`. What another caller has taken is skipped, unless that was so long ago
 * (`staleAfterSeconds`) that it must have died: then it is sent again under the same message id.
 */
async function claim<Claimed extends ClaimedNotice>(
  db: Queryable,
  condition: string,
  values: unknown[],
): Promise<Claimed[]> {
  const { rows } = await db.query<Claimed>(
    `with taken as (
       update notices set status = 'sending', attempts = attempts + 1, claimed_at = now()
        where key in (
          select key from notices
           where ${condition}
             and (status = 'pending' or (status = 'sending' and claimed_at < now() - make_interval(secs => $2)))
           order by created_at, key for update skip locked)
       returning *
     )
     select case when t.matter_id is null then 'handover' else 'matter' end as about,
            jsonb_build_object('key', t.key, 'kind', t.kind, 'recipient', t.recipient, 'mail', t.mail,
                               'dueDay', t.due_day) || t.payload as notice,
            t.handover_id as handover, h.reference, n.name as "neighbourhoodName", t.attempts,
            case when m.id is not null then jsonb_build_object('id', m.id, 'kind', m.kind, 'topic', m.topic,
                                                              'place', ${placeOfMatter}) end as matter,
            case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email,
                                                              'language', p.language, 'switchedOff',
                                                              coalesce(s.switched_off, '{}')) end as recipient
       from taken t
       left join handovers h on h.id = t.handover_id
       left join neighbourhoods n on n.id = h.neighbourhood
       left join matters m on m.id = t.matter_id
       left join people p on p.id = t.recipient
       left join notice_settings s on s.person = t.recipient
      where h.id is not null or m.id is not null
      order by t.created_at, t.key`,
    values,
  );
  return rows;
}

/** What of one handover has to be mailed at once. */
export const claimUrgent = (db: Queryable, handover: string, staleAfterSeconds: number) =>
  claim<ClaimedOfHandover>(db, `handover_id = $1 and mail = 'now'`, [handover, staleAfterSeconds]);

/** What of one matter has to be mailed at once. */
export const claimUrgentOfMatter = (db: Queryable, matter: string, staleAfterSeconds: number) =>
  claim<ClaimedOfMatter>(db, `matter_id = $1 and mail = 'now'`, [matter, staleAfterSeconds]);

/** What waits for one person's daily mail. */
export const claimBundle = (db: Queryable, person: string, staleAfterSeconds: number) =>
  claim<ClaimedNotice>(db, `recipient = $1 and mail = 'bundled'`, [person, staleAfterSeconds]);

/** Reminders of what was done since they were made: nobody is asked for it any more. */
export async function dropFulfilled(db: Queryable): Promise<void> {
  await db.query(
    `update notices n set status = 'dropped'
      where mail = 'bundled' and status = 'pending' and kind = 'expectationDue'
        and not exists (select from expectations e
                         where e.handover_id = n.handover_id and e.key = n.payload -> 'expectation' ->> 'key')
        and not exists (select from matter_expectations e
                         where e.matter_id = n.matter_id and e.key = n.payload -> 'expectation' ->> 'key')`,
  );
}

/** Everybody for whom something waits for the daily mail. */
export async function peopleWithBundle(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ recipient: string }>(
    `select distinct recipient from notices
      where mail = 'bundled' and status in ('pending', 'sending') order by recipient`,
  );
  return rows.map(({ recipient }) => recipient);
}

export async function markSent(db: Queryable, keys: readonly string[], messageId: string): Promise<void> {
  await db.query(
    `update notices set status = 'sent', sent_at = now(), message_id = $2, error = null
      where key = any ($1) and status = 'sending'`,
    [keys, messageId],
  );
}

/** Gives the notices back for another try; `error` is a code, never the text of a message. */
export async function markPending(db: Queryable, keys: readonly string[], error: string): Promise<void> {
  await db.query(
    `update notices set status = 'pending', claimed_at = null, error = $2
      where key = any ($1) and status = 'sending'`,
    [keys, error],
  );
}

/** Gives up: shown as not delivered. */
export async function markFailed(db: Queryable, keys: readonly string[], error: string): Promise<void> {
  await db.query(
    `update notices set status = 'failed', error = $2 where key = any ($1) and status in ('pending', 'sending')`,
    [keys, error],
  );
}

/** Nothing to send any more, such as what its recipient does not want by mail. */
export async function markDropped(db: Queryable, keys: readonly string[]): Promise<void> {
  await db.query(
    `update notices set status = 'dropped' where key = any ($1) and status in ('pending', 'sending')`,
    [keys],
  );
}

export interface FailedNotice {
  key: string;
  handover: string;
  reference: string;
  kind: Notice['kind'];
  recipientName: string | null;
  createdAt: string;
  attempts: number;
  error: string | null;
}

/** What could not be delivered, newest first, for the programme manager. */
export async function failedNotices(db: Queryable, limit: number): Promise<FailedNotice[]> {
  const { rows } = await db.query<FailedNotice>(
    `select m.key, m.handover_id as handover, h.reference, m.kind, p.name as "recipientName",
            m.created_at as "createdAt", m.attempts, m.error
       from notices m join handovers h on h.id = m.handover_id left join people p on p.id = m.recipient
      where m.status = 'failed' order by m.created_at desc, m.key limit $1`,
    [limit],
  );
  return rows;
}

export interface FailedMatterNotice extends Omit<FailedNotice, 'handover' | 'reference' | 'kind'> {
  matter: NamedMatter & { id: string };
  kind: MatterNotice['kind'];
}

/** The same for what lives beside the handovers. */
export async function failedMatterNotices(db: Queryable, limit: number): Promise<FailedMatterNotice[]> {
  const { rows } = await db.query<FailedMatterNotice>(
    `select f.key, f.kind, p.name as "recipientName", f.created_at as "createdAt", f.attempts, f.error,
            jsonb_build_object('id', m.id, 'kind', m.kind, 'topic', m.topic, 'place', ${placeOfMatter}) as matter
       from notices f join matters m on m.id = f.matter_id left join people p on p.id = f.recipient
      where f.status = 'failed' order by f.created_at desc, f.key limit $1`,
    [limit],
  );
  return rows;
}

/** Handovers with mail that should have gone at once: handed out again after a restart. */
export async function handoversWithUrgentNotices(db: Queryable): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `select distinct handover_id as id from notices
      where handover_id is not null and mail = 'now' and status in ('pending', 'sending') order by handover_id`,
  );
  return rows.map(({ id }) => id);
}
