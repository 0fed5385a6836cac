import type { Day } from '../domain/calendar/day';
import { contentRoles, type PersonActor, type Visibility as DomainVisibility } from '../domain/permissions';
import { clientOf, heldRoles } from '../domain/relations';

/** Who looks, and on which day their roles are counted. */
export interface DatabaseViewer {
  actor: PersonActor;
  day: Day;
}

export type Visibility = Exclude<DomainVisibility, 'nothing'>;

const receiverPlaces = ['case_worker', 'contact_person', 'deputy', 'manager']
  .map((place) => `h.receiver_${place}`)
  .concat('h.answerer')
  .join(', ');

/** What the policies of the database know of a person: what `actor_…` functions read (migration 0012). */
export const actorRow = ({ actor, day }: DatabaseViewer) => {
  const held = heldRoles(actor, day);
  const own = held.filter(({ role }) => contentRoles.includes(role));
  return {
    person: actor.person,
    organisation: actor.organisation,
    day,
    worksAt: own.length > 0 ? actor.organisation : null,
    everywhere: own.some(
      ({ neighbourhoods, clusters }) => neighbourhoods === null && (clusters ?? null) === null,
    ),
    neighbourhoods: own.flatMap(({ neighbourhoods }) => neighbourhoods ?? []),
    clusters: own.flatMap(({ clusters }) => clusters ?? []),
    roles: [...new Set(held.map(({ role }) => role))],
    client: clientOf(actor),
  };
};

/**
 * The domain's `visibility` as an expression over `handovers h`: null where it says `nothing`. A test compares the two.
 * `first` is the number of the first parameter; the expression uses ten. Policies of the database hold the same
 * against the actor of the transaction (migration 0013), whatever a query forgets.
 */
export function visibilityOf(
  viewer: DatabaseViewer,
  first: number,
): { expression: string; values: unknown[] } {
  const row = actorRow(viewer);
  const values: unknown[] = [];
  const add = (value: unknown, type: string) => `$${first - 1 + values.push(value)}::${type}`;
  const client = add(row.client, 'text');
  const worksAt = add(row.worksAt, 'text');
  const person = add(row.person, 'text');
  const day = add(row.day, 'text');
  const steers = add(row.roles.includes('programmeManager'), 'boolean');
  const everywhere = add(row.everywhere, 'boolean');
  const neighbourhoods = add(row.neighbourhoods, 'text[]');
  const clusters = add(row.clusters, 'text[]');
  const guards = add(row.roles.includes('privacyOfficer'), 'boolean');
  const employer = add(row.organisation, 'text');
  return {
    expression: `case
      when ${client} is not null then case when h.client_id = ${client} then 'own' end
      when h.sender = ${worksAt} then 'full'
      when h.looking_along ->> ${person} >= ${day} and (${worksAt} is not null or ${steers}) then 'full'
      when h.submitted_at is not null and h.receiver = ${worksAt}
        and (${everywhere} or h.neighbourhood = any (${neighbourhoods}) or h.cluster = any (${clusters})
          or ${person} in (${receiverPlaces}))
        then case when h.accepted_at is null then 'announcement' else 'full' end
      when ${steers} or ${guards} and (h.sender = ${employer}
        or h.receiver = ${employer} and h.submitted_at is not null) then 'processFacts'
    end`,
    values,
  };
}
