import type { Queryable } from './pool';

/**
 * Whom an answer to a mail about this handover reaches: the contact person on the other side, or their deputy, and
 * where nobody is, the programme manager.
 */
export async function replyAddress(
  db: Queryable,
  handover: string,
  recipient: string,
): Promise<string | null> {
  const { rows } = await db.query<{ email: string }>(
    `select r.email
       from handovers h
       join people p on p.id = $2
       join people r on r.id = coalesce(
         nullif(case when p.organisation = h.sender then coalesce(h.receiver_contact_person, h.receiver_deputy)
                     else coalesce(h.sender_contact_person, h.sender_deputy) end, p.id),
         h.programme_manager)
      where h.id = $1`,
    [handover, recipient],
  );
  return rows[0]?.email ?? null;
}

/**
 * Whom an answer to a mail about this matter reaches: who owns it (of a meeting, who takes the chair), else the
 * programme manager; null when that is the recipient.
 */
export async function replyAddressOfMatter(
  db: Queryable,
  matter: string,
  recipient: string,
): Promise<string | null> {
  const { rows } = await db.query<{ email: string }>(
    `select r.email
       from matters m
       join people r on r.id = coalesce(
         nullif(m.owner, $2), nullif(m.state -> 'surroundings' ->> 'programmeManager', $2))
      where m.id = $1`,
    [matter, recipient],
  );
  return rows[0]?.email ?? null;
}

/** Mail addresses by person. */
export async function addressesOf(db: Queryable, people: readonly string[]): Promise<Record<string, string>> {
  if (people.length === 0) return {};
  const { rows } = await db.query<{ id: string; email: string }>(
    'select id, email from people where id = any ($1)',
    [people],
  );
  return Object.fromEntries(rows.map(({ id, email }) => [id, email]));
}

/** Has the mail with this Message-ID gone out to this person? */
export async function wasSent(db: Queryable, recipient: string, messageId: string): Promise<boolean> {
  const { rows } = await db.query(
    `select from notices where recipient = $1 and message_id = $2 and status = 'sent' limit 1`,
    [recipient, messageId],
  );
  return rows.length > 0;
}

const isWaiting = async (
  db: Queryable,
  column: 'handover_id' | 'matter_id',
  id: string,
): Promise<boolean> => {
  const { rows } = await db.query(
    `select from notices where ${column} = $1 and mail = 'now' and status in ('pending', 'sending') limit 1`,
    [id],
  );
  return rows.length > 0;
};

/** Does something urgent of this handover still wait, whoever has claimed it? */
export const isUrgentWaiting = (db: Queryable, handover: string): Promise<boolean> =>
  isWaiting(db, 'handover_id', handover);

export const isUrgentOfMatterWaiting = (db: Queryable, matter: string): Promise<boolean> =>
  isWaiting(db, 'matter_id', matter);
