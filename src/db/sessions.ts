import type { Queryable } from './pool';

/** One session of somebody, as its owner may see it. */
export interface SessionRow {
  /** Names the session without giving it: the secret is in its cookie only. */
  handle: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  seenAt: number;
  device: string | null;
  source: string | null;
}

/** The live sessions of a subject of the identity provider, the most recently used first. */
export async function sessionsOf(db: Queryable, subject: string): Promise<SessionRow[]> {
  const { rows } = await db.query<SessionRow>(
    `select sess ->> 'handle' as handle, (sess ->> 'signedInAt')::bigint as "startedAt",
            (extract(epoch from seen_at) * 1000)::bigint as "seenAt",
            sess ->> 'device' as device, sess ->> 'source' as source
       from session
      where sess ->> 'subject' = $1 and sess ->> 'handle' is not null and expire >= now()::timestamp
      order by seen_at desc, sid`,
    [subject],
  );
  return rows;
}

/** Ends one session of this subject; that of somebody else is left alone. */
export async function endSession(db: Queryable, subject: string, handle: string): Promise<boolean> {
  const { rowCount } = await db.query(
    `delete from session where sess ->> 'subject' = $1 and sess ->> 'handle' = $2`,
    [subject, handle],
  );
  return rowCount === 1;
}

/** Ends every session of this subject but one; without `except` all of them. Gives how many. */
export async function endSessions(db: Queryable, subject: string, except: string | null): Promise<number> {
  const { rowCount } = await db.query(
    `delete from session where sess ->> 'subject' = $1 and sess ->> 'handle' is distinct from $2::text`,
    [subject, except],
  );
  return rowCount ?? 0;
}

/** Writes a session that was read before. One that was ended in between stays ended. */
export async function renewSession(
  db: Queryable,
  row: { id: string; content: unknown; expires: Date },
): Promise<void> {
  await db.query('update session set sess = $2, expire = to_timestamp($3) where sid = $1', [
    row.id,
    JSON.stringify(row.content),
    Math.ceil(row.expires.valueOf() / 1000),
  ]);
}
