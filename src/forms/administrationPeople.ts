import { z } from 'zod';
import { addDays, type Day } from '../domain/calendar/day';
import { needsAnotherGiver } from '../domain/givingRoles';
import type { Contacts } from '../domain/handover/state';
import type { Role } from '../domain/permissions';
import {
  choice,
  day,
  dayFrom,
  enteredIn,
  limits,
  optionalDay,
  optionalPhone,
  parseForm,
  requiredText,
  several,
  type FieldProblem,
  type Parsed,
} from './form';

type Body = Record<string, unknown>;

const email = requiredText(limits.line).refine((text) => text === '' || /^[^\s@]+@[^\s@]+$/.test(text), {
  error: JSON.stringify({ code: 'notAnEmail' }),
});

export interface PersonForm {
  name: string;
  /** The name by which the identity provider knows them. */
  subject: string;
  email: string;
  phone: string;
  language: 'nl' | 'en';
}

const person = z.object({
  name: requiredText(limits.line),
  subject: requiredText(limits.line),
  email,
  phone: optionalPhone,
  language: choice(['nl', 'en']),
});

const failedWith = (body: Body, errors: Readonly<Record<string, FieldProblem>>) =>
  ({ ok: false, errors, entered: enteredIn(body) }) as const;

/** How somebody is known and reached. `isTaken`: whether an account is another person's already. */
export async function parsePerson(
  body: Body,
  isTaken: (subject: string) => Promise<boolean>,
): Promise<Parsed<PersonForm>> {
  const parsed = parseForm<PersonForm>(person, body);
  if (!parsed.ok || !(await isTaken(parsed.value.subject))) return parsed;
  return failedWith(body, { subject: { code: 'alreadyUsed' } });
}

/** Somebody who is new: also where they work. Somebody known does not change organisation: they get another account. */
export async function parseNewPerson(
  body: Body,
  organisations: readonly string[],
  isTaken: (subject: string) => Promise<boolean>,
): Promise<Parsed<PersonForm & { organisation: string }>> {
  const who = await parsePerson(body, isTaken);
  const where = parseForm(z.object({ organisation: choice(['', ...organisations]) }), body);
  if (who.ok && where.ok) return { ok: true, value: { ...who.value, ...where.value } };
  return failedWith(body, { ...(who.ok ? {} : who.errors), ...(where.ok ? {} : where.errors) });
}

/** The roles that are given to staff; a client gets theirs from the case worker. */
export const givenRoles = [
  'caseWorker',
  'contactPerson',
  'deputy',
  'manager',
  'programmeManager',
  'functionalManager',
  'privacyOfficer',
] as const satisfies readonly Role[];
type GivenRole = (typeof givenRoles)[number];

/** For which part of the organisation a role is given. */
export const scopes = ['everywhere', 'clusters', 'neighbourhoods'] as const;

const rolesWithPlaces: readonly Role[] = ['caseWorker', 'contactPerson', 'deputy', 'manager'];

export interface RoleForm {
  role: GivenRole;
  neighbourhoods: string[] | null;
  clusters: string[] | null;
  from: Day;
  until: Day | null;
}

export interface KnownRoles {
  giver: string;
  person: string;
  today: Day;
  neighbourhoods: readonly { id: string; cluster: string }[];
  held: readonly { role: Role; neighbourhoods: readonly string[] | null; until: Day | null; from: Day }[];
}

const role = z.object({
  role: choice(givenRoles),
  scope: choice(scopes),
  clusters: several,
  neighbourhoods: several,
  from: day,
  until: optionalDay,
});
type TypedRole = z.infer<typeof role>;

/** Only places that exist; a role without places is for the whole organisation. */
function placesOf({ role: given, scope, ...typed }: TypedRole, known: KnownRoles) {
  if (scope === 'everywhere' || !rolesWithPlaces.includes(given))
    return { neighbourhoods: null, clusters: null };
  const inClusters = scope === 'clusters';
  const found = known.neighbourhoods.filter(({ id, cluster }) =>
    inClusters ? typed.clusters.includes(cluster) : typed.neighbourhoods.includes(id),
  );
  const clusters = [...new Set(found.map(({ cluster }) => cluster))];
  return { neighbourhoods: found.map(({ id }) => id).sort(), clusters: inClusters ? clusters : null };
}

const samePlaces = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  JSON.stringify(one && [...one].sort()) === JSON.stringify(other && [...other].sort());

function problemsWith(typed: TypedRole, known: KnownRoles): Record<string, FieldProblem> {
  const { neighbourhoods } = placesOf(typed, known);
  if (needsAnotherGiver(known.giver, known.person, typed.role)) return { role: { code: 'fourEyes' } };
  if (neighbourhoods?.length === 0) return { [typed.scope]: { code: 'required' } };
  if (typed.until !== null && typed.until < typed.from) return { until: { code: 'beforeStart' } };
  if (typed.until !== null && typed.until < known.today) return { until: { code: 'inThePast' } };
  const same = known.held.some(
    (held) =>
      held.role === typed.role &&
      samePlaces(held.neighbourhoods, neighbourhoods) &&
      (held.until === null || held.until >= typed.from) &&
      (typed.until === null || held.from <= typed.until),
  );
  return same ? { role: { code: 'alreadyHeld' } } : {};
}

/** A role, for which part of the organisation, from when until when. */
export function parseRole(body: Body, known: KnownRoles): Parsed<RoleForm> {
  const parsed = parseForm(role, body);
  if (!parsed.ok) return parsed;
  const errors = problemsWith(parsed.value, known);
  if (Object.keys(errors).length > 0) return failedWith(body, errors);
  const { role: given, from, until } = parsed.value;
  return { ok: true, value: { role: given, from, until, ...placesOf(parsed.value, known) } };
}

/** A place in a seat brings a role with content, so nobody takes one themselves; keeping one is no taking. */
export function withFourEyes(
  parsed: Parsed<Contacts>,
  before: Contacts,
  giver: string,
  body: Body,
): Parsed<Contacts> {
  if (!parsed.ok) return parsed;
  const taken = (['contactPerson', 'deputy', 'manager'] as const).filter(
    (place) => parsed.value[place] === giver && before[place] !== giver,
  );
  if (taken.length === 0) return parsed;
  return failedWith(body, Object.fromEntries(taken.map((place) => [place, { code: 'fourEyes' }])));
}

/** Who moves their own account could take somebody else's with its roles: another functional manager does that. */
export function withAccountOfAnother(
  parsed: Parsed<PersonForm>,
  { id, subject }: { id: string; subject: string },
  giver: string,
  body: Body,
): Parsed<PersonForm> {
  if (!parsed.ok || id !== giver || parsed.value.subject === subject) return parsed;
  return failedWith(body, { subject: { code: 'ownAccount' } });
}

/** At once, or after a last day. */
export const endings = ['now', 'later'] as const;

/** The last day on which a role is held; ended at once, that was yesterday. */
export function parseRoleEnd(body: Body, today: Day): Parsed<{ until: Day }> {
  const when = parseForm(z.object({ when: choice(endings) }), body);
  if (!when.ok) return when;
  if (when.value.when === 'now') return { ok: true, value: { until: addDays(today, -1) } };
  return parseForm(z.object({ until: dayFrom(today) }), body);
}
