import type { Pool } from 'pg';
import { dayOf } from '../../domain/calendar/day';
import { heldRole } from '../../domain/handover/actingAs';
import type { Recorded } from '../../domain/handover/events';
import { actorFor } from './roles';

/** What one person did, once for each command: the first of its events says what. */
function commandsIn(recorded: readonly Recorded[]) {
  const firsts = new Map(recorded.toReversed().map((one) => [one.command, one]));
  return [...firsts.values()].toReversed().flatMap(({ seq, at, command, person, organisation, event }) => {
    const actor = person === null ? null : actorFor(person);
    // The handover's own first line says who started it.
    if (actor?.kind !== 'person' || seq === 1) return [];
    return [{ at, command, person, organisation, role: heldRole(actor, dayOf(at)), type: event.type }];
  });
}

/** The lines that the access log would have had of a told past, at their own moments. */
export async function keepLog(pool: Pool, handover: string, recorded: readonly Recorded[]): Promise<void> {
  await pool.query(
    `insert into access_log (at, kind, person, role, organisation, handover_id, record_kind, record_id, correlation_id)
     select at, 'change', person, role, organisation, $1, 'command', type, command
       from jsonb_to_recordset($2) as l (at timestamptz, command text, person text, organisation text, role text,
                                         type text)`,
    [handover, JSON.stringify(commandsIn(recorded))],
  );
}
