import type { Expectation } from '../domain/expectations/expectation';
import type { AccessKind } from '../domain/accessKinds';
import type { ActingAs } from '../domain/handover/actingAs';
import type { Recorded } from '../domain/handover/events';
import type { HandoverState } from '../domain/handover/state';
import type { Notice } from '../domain/notices';
import type { Queryable } from './pool';
import type { Versions } from './projection';
import type { Counted } from '../domain/measure/course';
import { countedParts, countedValues } from './measures/write';
import { projectionParts, projectionValues } from './writeProjection';

export interface HandledCommand {
  id: string;
  handover: string;
  firstSeq: number;
  lastSeq: number;
}

/** Notes the command as handled; `false` when it was already. Two of the same wait for each other here. */
export async function claimCommand(db: Queryable, command: HandledCommand): Promise<boolean> {
  const { rowCount } = await db.query({
    name: 'claim-command',
    text: `insert into handled_commands (command_id, handover_id, first_seq, last_seq)
           values ($1, $2, $3, $4) on conflict (command_id) do nothing`,
    values: [command.id, command.handover, command.firstSeq, command.lastSeq],
  });
  return rowCount === 1;
}

export async function handledCommand(db: Queryable, id: string): Promise<HandledCommand | null> {
  const { rows } = await db.query<HandledCommand>(
    `select command_id as id, handover_id as handover, first_seq as "firstSeq", last_seq as "lastSeq"
       from handled_commands where command_id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

export type LockedHandover = Versions & { state: HandoverState };

/** The handover as it is now, kept from others until the transaction ends. */
export async function lockHandover(db: Queryable, handover: string): Promise<LockedHandover | null> {
  const { rows } = await db.query<LockedHandover>({
    name: 'lock-handover',
    text: `select state, policy_version as "policyVersion", template_version as "templateVersion"
             from handovers where id = $1 for update`,
    values: [handover],
  });
  return rows[0] ?? null;
}

export interface CommittedChange {
  recorded: readonly Recorded[];
  state: HandoverState;
  expected: readonly Expectation[];
  notices: readonly Notice[];
  counted: Counted;
  versions: Versions;
  /** Who is written in the access log, in which role and for whom. */
  by: { person: string | null; organisation: string | null } & ActingAs;
  command: string;
}

const writeChangeText = `
  with ${projectionParts}, ${countedParts(19)}, written_events as (
    insert into handover_events
      (handover_id, seq, at, command_id, person, organisation, type, event, policy_version, template_version)
    select $1, e.seq, e.at, e.command, e.person, e.organisation, e.event ->> 'type', e.event, $6, $7
      from jsonb_to_recordset($4::jsonb) as e
        (seq integer, at timestamptz, command text, person text, organisation text, event jsonb)
  ), written_notices as (
    insert into notices (key, handover_id, kind, recipient, mail, due_day, payload, created_at)
    select n.key, $1, n.kind, n.recipient, n.mail, n."dueDay",
           jsonb_build_object('expectation', n.expectation, 'meeting', n.meeting), $8
      from jsonb_to_recordset($5::jsonb) as n
        (key text, kind text, recipient text, mail text, "dueDay" date, expectation jsonb, meeting jsonb)
    on conflict (key) do nothing
  )
  insert into access_log (at, kind, person, role, organisation, on_behalf_of, client, handover_id, reference,
                          record_kind, record_id, correlation_id, concerns)
  values ($8, $9, $10, $11, $12, $13, $14, $1, $15, 'command', $16, $17, $18)`;

/** What the access log calls a change. */
function accessKindOf(recorded: readonly Recorded[]): AccessKind {
  if (recorded[0]?.seq === 1) return 'create';
  return recorded.some(({ event }) => event.type === 'emergencyAccessTaken') ? 'emergency' : 'change';
}

/** The organisations whose privacy officers read of it; the receiver from the submission on. */
const concernedBy = ({ organisations, submission }: HandoverState): string[] =>
  submission ? [organisations.sender, organisations.receiver] : [organisations.sender];

/** Events, projections, notices and access log in one statement: one round trip, all or nothing. */
export async function writeChange(db: Queryable, change: CommittedChange): Promise<void> {
  const { recorded, state, expected, notices, counted, versions, by, command } = change;
  const first = recorded[0];
  await db.query({
    name: 'write-change',
    text: writeChangeText,
    values: [
      ...projectionValues(state, expected, versions),
      JSON.stringify(recorded),
      JSON.stringify(notices),
      versions.policyVersion,
      versions.templateVersion,
      first?.at,
      accessKindOf(recorded),
      by.person,
      by.role,
      by.organisation,
      by.onBehalfOf,
      state.client,
      state.reference,
      first?.event.type,
      command,
      concernedBy(state),
      ...countedValues(counted),
    ],
  });
}
