import type { Role } from '../../domain/permissions';
import type { MatterKind, MatterNotice, MatterRecorded, MatterRules } from '../../domain/matters';
import type { Queryable } from '../pool';
import { matterProjectionValues, type MatterPlace, type ToldMatter } from './projection';
import { matterProjectionParts } from './writeProjection';

export interface HandledMatterCommand {
  id: string;
  matter: string;
  firstSeq: number;
  lastSeq: number;
}

/** Notes the command as handled; `false` when it was already. Two of the same wait for each other here. */
export async function claimMatterCommand(db: Queryable, command: HandledMatterCommand): Promise<boolean> {
  const { rowCount } = await db.query({
    name: 'claim-matter-command',
    text: `insert into matter_commands (command_id, matter_id, first_seq, last_seq)
           values ($1, $2, $3, $4) on conflict (command_id) do nothing`,
    values: [command.id, command.matter, command.firstSeq, command.lastSeq],
  });
  return rowCount === 1;
}

/** The command as it was handled; asked again after a form was sent twice. */
export async function handledMatterCommand(db: Queryable, id: string): Promise<HandledMatterCommand | null> {
  const { rows } = await db.query<HandledMatterCommand>(
    `select command_id as id, matter_id as matter, first_seq as "firstSeq", last_seq as "lastSeq"
       from matter_commands where command_id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

export type LockedMatter = MatterPlace & ToldMatter & { kind: MatterKind };

/** The matter as it is now, kept from others until the transaction ends. */
export async function lockMatter(db: Queryable, matter: string): Promise<LockedMatter | null> {
  const { rows } = await db.query<LockedMatter>({
    name: 'lock-matter',
    text: `select kind, region, policy_version as "policyVersion", state, started_at as "startedAt",
                  ended_at as "endedAt"
             from matters where id = $1 for update`,
    values: [matter],
  });
  return rows[0] ?? null;
}

export interface CommittedMatterChange<K extends MatterKind = MatterKind> {
  kind: K;
  told: ToldMatter<K>;
  recorded: readonly MatterRecorded<K>[];
  notices: readonly MatterNotice[];
  rules: MatterRules;
  place: MatterPlace;
  /** Who is written in the access log; null: time itself, or the directory. */
  by: { person: string | null; organisation: string | null; role: Role | null };
  command: string;
}

const writeChangeText = `
  with ${matterProjectionParts}, written_events as (
    insert into matter_events
      (matter_id, seq, kind, region, at, command_id, person, organisation, type, event, policy_version)
    select $1, e.seq, $9, $10, e.at, e.command, e.person, e.organisation, e.event ->> 'type', e.event, $11
      from jsonb_to_recordset($7::jsonb) as e
        (seq integer, at timestamptz, command text, person text, organisation text, event jsonb)
  ), written_notices as (
    insert into notices (key, matter_id, kind, recipient, mail, due_day, payload, created_at)
    select n.key, $1, n.kind, n.recipient, n.mail, n."dueDay",
           jsonb_build_object('expectation', n.expectation, 'meeting', n.meeting, 'calendar', n.calendar), $12
      from jsonb_to_recordset($8::jsonb) as n
        (key text, kind text, recipient text, mail text, "dueDay" date, expectation jsonb, meeting integer,
         calendar jsonb)
    on conflict (key) do nothing
  )
  insert into access_log (at, kind, person, organisation, role, handover_id, record_kind, record_id, correlation_id)
  values ($12, $13, $14, $15, $16, $17, $9, $1, $18)`;

/** The one handover that was spoken of, if it was one. */
function handoverSpokenOf(recorded: readonly MatterRecorded[]): string | null {
  const spokenOf = recorded.flatMap(({ event }) => {
    if ('handover' in event && typeof event.handover === 'string') return [event.handover];
    const about =
      'item' in event && typeof event.item === 'string' ? event.item.split('handover:')[1] : undefined;
    return about ? [about] : [];
  });
  return new Set(spokenOf).size === 1 ? (spokenOf[0] ?? null) : null;
}

/** Events, projections, notices and access log in one statement: one round trip, all or nothing. */
export async function writeMatterChange<K extends MatterKind>(
  db: Queryable,
  { kind, told, recorded, notices, rules, place, by, command }: CommittedMatterChange<K>,
): Promise<void> {
  const first = recorded[0];
  await db.query({
    name: 'write-matter-change',
    text: writeChangeText,
    values: [
      ...matterProjectionValues(kind, told, rules, place),
      JSON.stringify(recorded),
      JSON.stringify(notices),
      kind,
      place.region,
      place.policyVersion,
      first?.at,
      first?.seq === 1 ? 'create' : 'change',
      by.person,
      by.organisation,
      by.role,
      handoverSpokenOf(recorded),
      command,
    ],
  });
}
