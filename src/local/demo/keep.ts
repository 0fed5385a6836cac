import type { Pool } from 'pg';
import { createRecordsActivities } from '../../../activities/records';
import { createClient } from '../../db/clients';
import { keysOfClients } from '../../db/keys';
import { sealPoint } from '../../db/points';
import { sealText } from '../../db/texts';
import type { Moment } from '../../domain/calendar/day';
import type { ClientKey, Vault } from '../../vault';
import { clients } from './clients';
import { demoId } from './ids';
import { keepLog } from './keepLog';
import { personId } from './people';
import { actorFor } from './roles';
import type { NumberedCourse } from './tellAll';
import type { KeptPoint, KeptText, Told } from './telling';

/** Enters the clients of these courses; gives the key of each. */
export async function keepClients(
  pool: Pool,
  vault: Vault,
  numbered: readonly NumberedCourse[],
): Promise<Map<string, ClientKey>> {
  await Promise.all(
    numbered.map(async ({ course, number }) => {
      const client = clients[number];
      const by = { organisation: course.sender, createdBy: personId(course.caseWorker) };
      if (client) await createClient(pool, vault, { ...client, ...by });
    }),
  );
  return keysOfClients(
    pool,
    vault,
    clients.map(({ id }) => id),
  );
}

const sealedText = (key: ClientKey, { content, ...text }: KeptText) => ({
  ...text,
  sealed: sealText(key, text.id, content),
});

const sealedPoint = (key: ClientKey, handover: string, { content, ...version }: KeptPoint) => ({
  ...version,
  sealed: sealPoint(key, { handover, ...version }, content),
});

/** Texts and points are kept before the events that name them, as of the day on which they were written. */
async function keepContent(
  pool: Pool,
  key: ClientKey,
  handover: string,
  { texts, points }: Told,
): Promise<void> {
  await pool.query(
    `insert into texts (id, handover_id, kind, sealed_content, author, created_at, token)
     select id, $1, kind, sealed, author, at, id
       from jsonb_to_recordset($2) as t (id text, kind text, sealed text, author text, at timestamptz)
     on conflict do nothing`,
    [handover, JSON.stringify(texts.map((text) => sealedText(key, text)))],
  );
  await pool.query(
    `insert into point_versions (handover_id, point, hash, sealed_content, author, created_at)
     select $1, point, hash, sealed, author, at
       from jsonb_to_recordset($2) as v (point text, hash text, sealed text, author text, at timestamptz)
     on conflict do nothing`,
    [handover, JSON.stringify(points.map((point) => sealedPoint(key, handover, point)))],
  );
}

/**
 * What was mailed in those weeks is not mailed now: a notice older than `since` is on record as sent when it was made.
 * Later ones wait for the worker, as always. Written before the events, whose own notices then find these.
 */
async function keepNotices(pool: Pool, handover: string, { notices }: Told, since: Moment): Promise<void> {
  const made = notices.map(({ notice, at }) => ({ ...notice, at, past: at < since }));
  await pool.query(
    `insert into notices (key, handover_id, kind, recipient, mail, due_day, payload, created_at, status, sent_at)
     select key, $1, kind, recipient, mail, "dueDay",
            jsonb_build_object('expectation', expectation, 'meeting', meeting), at,
            case when past then 'sent' else 'pending' end, case when past then at end
       from jsonb_to_recordset($2) as n (key text, kind text, recipient text, mail text, "dueDay" date,
                                         expectation jsonb, meeting jsonb, at timestamptz, past boolean)
     on conflict (key) do nothing`,
    [handover, JSON.stringify(made)],
  );
}

/** Puts a told handover on record, in one piece: all of its past is there, or nothing that counts. */
export async function keepTold(
  pool: Pool,
  key: ClientKey,
  { handover, course }: NumberedCourse,
  told: Told,
  since: Moment,
): Promise<void> {
  await keepContent(pool, key, handover, told);
  await keepNotices(pool, handover, told, since);
  const { kind } = await createRecordsActivities({ pool }).commit({
    handover,
    request: { id: demoId(handover, 'told'), actor: actorFor(personId(course.caseWorker)) },
    recorded: told.recorded,
  });
  if (kind === 'committed') await keepLog(pool, handover, told.recorded);
}
