import type { Day } from '../domain/calendar/day';
import type { Vault, WrappedKey } from '../vault';
import type { Queryable } from './pool';
import { sealText } from './texts';

export interface NewRequest {
  /** Given by the form, so that the same form sent twice is one request. */
  id: string;
  reference: string;
  until: Day;
}

/** Keeps a request to look along. `handover` is null when there is none with that reference; null when there were too many. */
export async function askToLookAlong(
  db: Queryable,
  { id, reference, until }: NewRequest,
): Promise<{ handover: string | null; client: string | null } | null> {
  const { rows } = await db.query<{ handover: string | null; client: string | null }>(
    'select handover, client from ask_to_look_along($1, $2, $3)',
    [id, reference, until],
  );
  return rows[0] ?? null;
}

/** Keeps the reason of a request as a text of the handover, which the asker may write and not read. */
export async function keepRequestReason(
  db: Queryable,
  vault: Vault,
  reason: { id: string; handover: string; client: string; content: string; author: string },
): Promise<void> {
  const { rows } = await db.query<WrappedKey>(
    `select id, client_id as client, wrapped from client_keys where client_id = $1 order by generation desc limit 1`,
    [reason.client],
  );
  const key = rows[0] ? vault.unwrap(rows[0]) : null;
  if (!key) throw new Error('There is no key for the handover that is asked for');
  await db.query(
    `insert into texts (id, handover_id, kind, sealed_content, author, token)
     values ($1, $2, 'askAccess', $3, $4, $1) on conflict do nothing`,
    [reason.id, reason.handover, sealText(key, reason.id, reason.content), reason.author],
  );
}

export interface OwnRequest {
  id: string;
  reference: string;
  askedAt: string;
  until: Day;
  answer: 'open' | 'granted' | 'refused' | 'ended';
  /** Only while they may look. */
  handover: string | null;
}

/** What the reader asked, the latest first. */
export async function ownAccessRequests(db: Queryable, today: Day): Promise<OwnRequest[]> {
  const { rows } = await db.query<OwnRequest>(
    `select id, reference, asked_at as "askedAt", until_day as until, answer, handover from own_access_requests($1)`,
    [today],
  );
  return rows;
}
