import type { Actor, RoleAssignment } from '../../domain/permissions';
import { colleagues, personId, type Colleague } from './people';
import { neighbourhoodsOf } from './seats';

/** Long before the first demo handover. */
const from = '2018-01-01';

/** Every role a colleague holds: by their places in the neighbourhoods, and by their work. */
export function rolesOf({ key, organisation, caseWorkerIn, other, leftOn }: Colleague): RoleAssignment[] {
  const seated = (['contactPerson', 'deputy', 'manager'] as const).flatMap((role) => {
    const neighbourhoods = neighbourhoodsOf(key, role);
    return neighbourhoods.length > 0 ? [{ role, neighbourhoods }] : [];
  });
  const working = caseWorkerIn
    ? [
        {
          role: 'caseWorker' as const,
          neighbourhoods: caseWorkerIn === 'everywhere' ? null : [...caseWorkerIn],
        },
      ]
    : [];
  const further = other ? [{ role: other, neighbourhoods: null }] : [];
  return [...seated, ...working, ...further].map((role) => ({
    ...role,
    organisation,
    from,
    until: leftOn ?? null,
  }));
}

const actors = new Map<string, Actor>(
  colleagues.map((colleague) => {
    const person = personId(colleague.key);
    return [
      person,
      {
        kind: 'person',
        person,
        organisation: colleague.organisation,
        roles: rolesOf(colleague),
        client: null,
      },
    ];
  }),
);

/** The colleague with this id as the rules know them. */
export function actorFor(person: string): Actor {
  const found = actors.get(person);
  if (!found) throw new Error('Nobody of the demo has this id');
  return found;
}
