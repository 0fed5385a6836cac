import type { Pool } from 'pg';
import type { NoticeGroup } from '../domain/notices';
import { recordAccess } from './accessLog';
import type { ChangedBy } from './directoryChanges';
import type { Queryable } from './pool';
import { inTransaction } from './transaction';

/** What this person switched off; at first nothing. */
export async function switchedOff(db: Queryable, person: string): Promise<NoticeGroup[]> {
  const { rows } = await db.query<{ groups: NoticeGroup[] }>(
    'select switched_off as groups from notice_settings where person = $1',
    [person],
  );
  return rows[0]?.groups ?? [];
}

/** Keeps somebody's choice, with its line in the access log. */
export const setSwitchedOff = (
  pool: Pool,
  person: string,
  groups: readonly NoticeGroup[],
  by: ChangedBy,
): Promise<void> =>
  inTransaction(pool, async (client) => {
    await client.query(
      `insert into notice_settings (person, switched_off) values ($1, $2)
       on conflict (person) do update set switched_off = excluded.switched_off, changed_at = now()`,
      [person, groups],
    );
    await recordAccess(client, { ...by, kind: 'change', record: { kind: 'noticeSettings', id: person } });
  });
