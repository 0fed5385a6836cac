import type { Expectation } from '../domain/expectations/expectation';
import type { HandoverState } from '../domain/handover/state';
import { expectationRow, handoverRow, type Versions } from './projection';

/** The columns that a later event may change; `id` and what it was started with stay. */
const changing = [
  'reference',
  'seq',
  'client_id',
  'phase',
  'phase_since',
  'started_at',
  'last_progress',
  'sender',
  'receiver',
  'neighbourhood',
  'cluster',
  'planned_moving_day',
  'transfer_day',
  'submitted_at',
  'accepted_at',
  'responsible',
  'sender_contact_person',
  'sender_deputy',
  'sender_manager',
  'sender_case_worker',
  'receiver_contact_person',
  'receiver_deputy',
  'receiver_manager',
  'receiver_case_worker',
  'answerer',
  'programme_manager',
  'involved',
  'stalled_since',
  'paused_until',
  'consent_withdrawn_on',
  'looking_along',
  'reaching_out_since',
  'safety_net_calls',
  'safety_net_open',
  'next_due_day',
  'next_due_kind',
  'ending',
  'dropped_out_in',
  'policy_version',
  'template_version',
  'state',
] as const;

/**
 * Parts of one statement that write a handover's projected rows: $1 the handover, $2 its row, $3 its expectations.
 * Expectations that did not change are left alone; those that are over go.
 */
export const projectionParts = `
  expected as (
    select * from jsonb_populate_recordset(null::expectations, $3::jsonb)
  ), over as (
    delete from expectations
     where handover_id = $1 and key not in (select key from expected)
  ), written_expectations as (
    insert into expectations select * from expected
    on conflict (handover_id, key) do update set
      (kind, side, role, owner, vacant, deputy, manager, programme_manager, escalates_to, due_day, due_at, ladder,
       points, number, extendable) =
      (excluded.kind, excluded.side, excluded.role, excluded.owner, excluded.vacant, excluded.deputy,
       excluded.manager, excluded.programme_manager, excluded.escalates_to, excluded.due_day, excluded.due_at,
       excluded.ladder, excluded.points, excluded.number, excluded.extendable)
    where expectations.* is distinct from excluded.*
  ), written_handover as (
    insert into handovers select * from jsonb_populate_record(null::handovers, $2::jsonb)
    on conflict (id) do update set
      (${changing.join(', ')}) = (${changing.map((column) => `excluded.${column}`).join(', ')})
  )`;

/** The values for $1 to $3 of `projectionParts`. */
export const projectionValues = (
  state: HandoverState,
  expected: readonly Expectation[],
  versions: Versions,
): [string, string, string] => [
  state.id,
  JSON.stringify(handoverRow(state, expected, versions)),
  JSON.stringify(expected.map((expectation) => expectationRow(state.id, expectation))),
];
