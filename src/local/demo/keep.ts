import type { Pool } from 'pg';
import { createRecordsActivities } from '../../../activities/records';
import { createClient } from '../../db/clients';
import type { Moment } from '../../domain/calendar/day';
import { clients } from './clients';
import { demoId } from './ids';
import { personId } from './people';
import type { NumberedCourse } from './tellAll';
import type { Told } from './telling';

/** Enters the clients of these courses; gives the salt of each. */
export async function keepClients(
  pool: Pool,
  numbered: readonly NumberedCourse[],
): Promise<Map<string, string>> {
  await Promise.all(
    numbered.map(async ({ course, number }) => {
      const client = clients[number];
      const by = { organisation: course.sender, createdBy: personId(course.caseWorker) };
      if (client) await createClient(pool, { ...client, ...by });
    }),
  );
  const { rows } = await pool.query<{ id: string; salt: string }>('select id, salt from clients');
  return new Map(rows.map(({ id, salt }) => [id, salt]));
}

/** Texts and points are kept before the events that name them, as of the day on which they were written. */
async function keepContent(pool: Pool, handover: string, { texts, points }: Told): Promise<void> {
  await pool.query(
    `insert into texts (id, handover_id, kind, content, author, created_at, token)
     select id, $1, kind, content, author, at, id
       from jsonb_to_recordset($2) as t (id text, kind text, content text, author text, at timestamptz)
     on conflict do nothing`,
    [handover, JSON.stringify(texts)],
  );
  await pool.query(
    `insert into point_versions (handover_id, point, hash, content, author, created_at)
     select $1, point, hash, content, author, at
       from jsonb_to_recordset($2) as v (point text, hash text, content jsonb, author text, at timestamptz)
     on conflict do nothing`,
    [handover, JSON.stringify(points)],
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
  { handover, course }: NumberedCourse,
  told: Told,
  since: Moment,
): Promise<void> {
  await keepContent(pool, handover, told);
  await keepNotices(pool, handover, told, since);
  await createRecordsActivities({ pool }).commit({
    handover,
    request: {
      id: demoId(handover, 'told'),
      person: personId(course.caseWorker),
      organisation: course.sender,
    },
    recorded: told.recorded,
  });
}
