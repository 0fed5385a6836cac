import type { Day } from '../domain/calendar/day';
import { holdsRole, type Actor, type Role, type Visibility as DomainVisibility } from '../domain/permissions';

/** Who looks, and on which day their roles are counted. */
export interface DatabaseViewer {
  actor: Extract<Actor, { kind: 'person' }>;
  day: Day;
}

export type Visibility = Exclude<DomainVisibility, 'nothing'>;

const contentRoles: readonly Role[] = ['caseWorker', 'contactPerson', 'deputy', 'manager'];

/**
 * The domain's `visibility` as an expression over `handovers h`: null where it says `nothing`. A test compares the two.
 * `first` is the number of the first parameter; the expression uses four.
 */
export function visibilityOf(
  { actor, day }: DatabaseViewer,
  first: number,
): { expression: string; values: unknown[] } {
  const own = actor.roles.filter(
    ({ role, from, until }) => contentRoles.includes(role) && from <= day && (until === null || day <= until),
  );
  const [organisation, everywhere, neighbourhoods, programmeManager] = [0, 1, 2, 3].map(
    (offset) => `$${first + offset}`,
  );
  return {
    expression: `case
      when h.sender = ${organisation}::text then 'full'
      when h.receiver = ${organisation} and h.submitted_at is not null
        and (${everywhere}::boolean or h.neighbourhood = any (${neighbourhoods}::text[]))
        then case when h.accepted_at is null then 'announcement' else 'full' end
      when ${programmeManager}::boolean then 'processFacts'
    end`,
    values: [
      own.length > 0 ? actor.organisation : null,
      own.some(({ neighbourhoods: where }) => where === null),
      own.flatMap(({ neighbourhoods: where }) => where ?? []),
      holdsRole(actor, 'programmeManager', day),
    ],
  };
}
