import type { Pool } from 'pg';
import { underKeyOfMatters } from '../../../db/keys';
import { commitMatter } from '../../../db/matters/commit';
import { sealMatterText } from '../../../db/matters/texts';
import { dayOf, type Moment } from '../../../domain/calendar/day';
import { heldRole } from '../../../domain/handover/actingAs';
import type { MatterKind, MatterRecorded } from '../../../domain/matters';
import type { Vault } from '../../../vault';
import { demoId } from '../ids';
import { actorFor } from '../roles';
import type { ToldMatter } from './telling';

/** Texts are kept before the events that name them, as of the day on which they were written. */
const keepTexts = (pool: Pool, vault: Vault, { id: matter, texts }: Pick<ToldMatter, 'id' | 'texts'>) =>
  underKeyOfMatters(pool, vault, async (key) => {
    const rows = texts.map(({ content, ...text }) => ({
      ...text,
      sealed: sealMatterText(key, text.id, content),
    }));
    await pool.query(
      `insert into matter_texts (id, matter_id, handover_id, kind, sealed_content, author, created_at, token)
       select id, $1, handover, kind, sealed, author, at, id
         from jsonb_to_recordset($2) as t
           (id text, handover text, kind text, sealed text, author text, at timestamptz)
       on conflict do nothing`,
      [matter, JSON.stringify(rows)],
    );
  });

/** What was mailed in those weeks is not mailed now; written before the events, whose own notices then find these. */
async function keepNotices(
  pool: Pool,
  matter: string,
  notices: ToldMatter['notices'],
  since: Moment,
): Promise<void> {
  const made = notices.map(({ notice, at }) => ({ ...notice, at, past: at < since }));
  await pool.query(
    `insert into notices (key, matter_id, kind, recipient, mail, due_day, payload, created_at, status, sent_at)
     select key, $1, kind, recipient, mail, "dueDay",
            jsonb_build_object('expectation', expectation, 'meeting', meeting, 'calendar', calendar), at,
            case when past then 'sent' else 'pending' end, case when past then at end
       from jsonb_to_recordset($2) as n (key text, kind text, recipient text, mail text, "dueDay" date,
         expectation jsonb, meeting integer, calendar jsonb, at timestamptz, past boolean)
     on conflict (key) do nothing`,
    [matter, JSON.stringify(made)],
  );
}

/** What one person did, once for each command; the line of the first is written with the events. */
function commandsIn(recorded: readonly MatterRecorded[]) {
  const [begun] = recorded;
  const firsts = new Map(recorded.toReversed().map((one) => [one.command, one]));
  return [...firsts.values()].toReversed().flatMap(({ at, command, person, organisation }) => {
    const actor = person === null ? null : actorFor(person);
    if (actor?.kind !== 'person' || command === begun?.command) return [];
    return [{ at, command, person, organisation, role: heldRole(actor, dayOf(at)) }];
  });
}

/** The lines that the access log would have had of a told past, at their own moments. */
const keepLog = (
  pool: Pool,
  { kind, id }: Pick<ToldMatter, 'kind' | 'id'>,
  recorded: readonly MatterRecorded[],
) =>
  pool.query(
    `insert into access_log (at, kind, person, role, organisation, record_kind, record_id, correlation_id)
     select at, 'change', person, role, organisation, $1, $2, command
       from jsonb_to_recordset($3) as l (at timestamptz, command text, person text, role text, organisation text)`,
    [kind, id, JSON.stringify(commandsIn(recorded))],
  );

const systemId = 'told';

/** Puts a told matter on record; `upTo` is the number of its last event for who needs to know of its beginning first. */
export async function keepMatter<K extends MatterKind>(
  pool: Pool,
  vault: Vault,
  { kind, id, recorded, texts, notices }: ToldMatter<K>,
  since: Moment,
  upTo = recorded.length,
): Promise<void> {
  await keepTexts(pool, vault, { id, texts });
  await keepNotices(pool, id, notices, since);
  const { rows } = await pool.query<{ seq: number }>('select seq from matters where id = $1', [id]);
  const from = rows[0]?.seq ?? 0;
  const part = recorded.slice(from, upTo);
  const [first] = part;
  if (!first) return;
  const actor = first.person === null ? ({ kind: 'system' } as const) : actorFor(first.person);
  const request = { id: demoId(id, systemId, from), actor };
  await commitMatter(pool, { kind, matter: id, request, recorded: part });
  await keepLog(pool, { kind, id }, part);
}
