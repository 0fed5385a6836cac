import type { Day } from '../../domain/calendar/day';
import type { NoticeGroup } from '../../domain/notices';
import type { Queryable } from '../pool';

/** The summary of one week for one person, which this caller and nobody else is sending now. */
export interface ClaimedSummary {
  person: string;
  email: string;
  language: 'nl' | 'en';
  switchedOff: NoticeGroup[];
  /** Counts this attempt. */
  attempts: number;
}

/** Whoever is programme manager on that day gets a row; trying again makes no second one. */
export async function prepareSummaries(db: Queryable, day: Day): Promise<void> {
  await db.query(
    `insert into weekly_summaries (person, day)
     select distinct r.person, $1::date from role_assignments r
      where r.role = 'programmeManager' and r.from_day <= $1::date
        and (r.until_day is null or r.until_day >= $1::date)
     on conflict do nothing`,
    [day],
  );
}

/** Takes what is not sent yet; what another caller took is left alone unless that caller must have died. */
export async function claimSummaries(
  db: Queryable,
  day: Day,
  staleAfterSeconds: number,
): Promise<ClaimedSummary[]> {
  const { rows } = await db.query<ClaimedSummary>(
    `with taken as (
       update weekly_summaries set status = 'sending', attempts = attempts + 1, claimed_at = now()
        where (person, day) in (
          select person, day from weekly_summaries
           where day = $1::date
             and (status = 'pending' or status = 'sending' and claimed_at < now() - make_interval(secs => $2))
           order by person for update skip locked)
       returning person, attempts)
     select t.person, t.attempts, p.email, p.language, coalesce(s.switched_off, '{}') as "switchedOff"
       from taken t join people p on p.id = t.person left join notice_settings s on s.person = t.person
      order by t.person`,
    [day, staleAfterSeconds],
  );
  return rows;
}

export async function isSummaryWaiting(db: Queryable, day: Day): Promise<boolean> {
  const { rows } = await db.query(
    `select from weekly_summaries where day = $1::date and status in ('pending', 'sending') limit 1`,
    [day],
  );
  return rows.length > 0;
}

type Outcome =
  | { status: 'sent'; messageId: string }
  | { status: 'pending' | 'failed'; error: string }
  | { status: 'dropped' };

/** What came of a claimed summary; `error` is a code, never the text of a message. */
export async function settleSummary(
  db: Queryable,
  person: string,
  day: Day,
  outcome: Outcome,
): Promise<void> {
  const isSent = outcome.status === 'sent';
  await db.query(
    `update weekly_summaries set status = $3, claimed_at = null, error = $4, message_id = $5,
            sent_at = case when $3 = 'sent' then now() end
      where person = $1 and day = $2::date and status = 'sending'`,
    [
      person,
      day,
      outcome.status,
      'error' in outcome ? outcome.error : null,
      isSent ? outcome.messageId : null,
    ],
  );
}

/** Whom an answer to a summary reaches: whoever keeps the product in order for the region, never the recipient. */
export async function replyAddressOfSummary(db: Queryable, person: string, day: Day): Promise<string | null> {
  const { rows } = await db.query<{ email: string }>(
    `select p.email from role_assignments r join people p on p.id = r.person
      where r.role = 'functionalManager' and r.person <> $1 and r.from_day <= $2::date
        and (r.until_day is null or r.until_day >= $2::date)
      order by (p.organisation = (select organisation from people where id = $1)) desc, p.name, p.id limit 1`,
    [person, day],
  );
  return rows[0]?.email ?? null;
}

export interface FailedSummary {
  key: string;
  summary: Day;
  recipientName: string | null;
  createdAt: string;
}

/** Summaries that did not arrive, for the programme managers. */
export async function failedSummaries(db: Queryable, limit: number): Promise<FailedSummary[]> {
  const { rows } = await db.query<FailedSummary>(
    `select s.person || ':' || s.day as key, s.day as summary, p.name as "recipientName",
            s.created_at as "createdAt"
       from weekly_summaries s left join people p on p.id = s.person
      where s.status = 'failed' order by s.created_at desc, s.person limit $1`,
    [limit],
  );
  return rows;
}
