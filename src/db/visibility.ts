import type { Day } from '../domain/calendar/day';
import type { Side } from '../domain/handover/state';
import {
  holdsRole,
  type Actor,
  type Role,
  type RoleAssignment,
  type Visibility as DomainVisibility,
} from '../domain/permissions';

/** Who looks, and on which day their roles are counted. */
export interface DatabaseViewer {
  actor: Extract<Actor, { kind: 'person' }>;
  day: Day;
}

export type Visibility = Exclude<DomainVisibility, 'nothing'>;

const contentRoles: readonly Role[] = ['caseWorker', 'contactPerson', 'deputy', 'manager'];

const isHeld =
  (day: Day) =>
  ({ from, until }: RoleAssignment): boolean =>
    from <= day && (until === null || day <= until);

/** What the policies of the database know of a person: what `actor_…` functions read (migration 0011). */
export const actorRow = ({ actor, day }: DatabaseViewer) => {
  const held = actor.roles.filter(isHeld(day));
  const own = held.filter(({ role }) => contentRoles.includes(role));
  return {
    person: actor.person,
    organisation: actor.organisation,
    day,
    worksAt: own.length > 0 ? actor.organisation : null,
    everywhere: own.some(({ neighbourhoods }) => neighbourhoods === null),
    neighbourhoods: own.flatMap(({ neighbourhoods }) => neighbourhoods ?? []),
    clusters: [] as string[],
    roles: [...new Set(held.map(({ role }) => role))],
    client: null as string | null,
  };
};

const placesOf = (side: Side): string[] => [
  ...['case_worker', 'contact_person', 'deputy', 'manager'].map((place) => `h.${side}_${place}`),
  ...(side === 'receiver' ? ['h.answerer'] : []),
];

/**
 * The domain's `visibility` as an expression over `handovers h`: null where it says `nothing`. A test compares the two.
 * `first` is the number of the first parameter; the expression uses six.
 */
export function visibilityOf(
  { actor, day }: DatabaseViewer,
  first: number,
): { expression: string; values: unknown[] } {
  const own = actor.roles.filter(
    ({ role, from, until }) => contentRoles.includes(role) && from <= day && (until === null || day <= until),
  );
  const [organisation, everywhere, neighbourhoods, programmeManager, employer, person] = [
    0, 1, 2, 3, 4, 5,
  ].map((offset) => `$${first + offset}`);
  const hasPlace = (side: Side) =>
    `(h.${side} = ${employer}::text and ${person}::text in (${placesOf(side).join(', ')}))`;
  return {
    expression: `case
      when h.sender = ${organisation}::text or ${hasPlace('sender')} then 'full'
      when h.submitted_at is not null and (${hasPlace('receiver')} or (h.receiver = ${organisation}
        and (${everywhere}::boolean or h.neighbourhood = any (${neighbourhoods}::text[]))))
        then case when h.accepted_at is null then 'announcement' else 'full' end
      when ${programmeManager}::boolean then 'processFacts'
    end`,
    values: [
      own.length > 0 ? actor.organisation : null,
      own.some(({ neighbourhoods: where }) => where === null),
      own.flatMap(({ neighbourhoods: where }) => where ?? []),
      holdsRole(actor, 'programmeManager', day),
      actor.organisation,
      actor.person,
    ],
  };
}
