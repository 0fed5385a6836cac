import type { Day } from '../calendar/day';
import type { Calendar } from '../calendar/workingDays';
import { firstPresent, isAbsent } from '../handover/people';
import type { Absence, OrganisationId, PersonId } from '../handover/state';
import type { Policy } from '../policy';

/** Somebody who can own something, and who stands in for them. */
export interface Colleague {
  person: PersonId;
  organisation: OrganisationId;
  deputy: PersonId | null;
  manager: PersonId | null;
  /** Sits at the conference or the table that speaks about it; others can only own it. */
  takesPart: boolean;
}

/** What the directory says of the people and days around one matter; changes arrive as an event. */
export interface Surroundings {
  colleagues: readonly Colleague[];
  programmeManager: PersonId;
  absences: readonly Absence[];
  closingDays: readonly Day[];
}

export const calendarAround = ({ closingDays }: Surroundings, { liberationDay }: Policy): Calendar => ({
  liberationDay,
  closingDays,
  pauses: [],
});

const colleagueOf = ({ colleagues }: Surroundings, person: PersonId): Colleague | undefined =>
  colleagues.find((colleague) => colleague.person === person);

/** Works here still, and so can be asked for something. */
export const isHere = (surroundings: Surroundings, person: PersonId): boolean =>
  person === surroundings.programmeManager || colleagueOf(surroundings, person) !== undefined;

/** Who answers for something: its owner, who stands in, and the programme manager last. Of a vacancy only the last. */
export function lineFrom(surroundings: Surroundings, owner: PersonId | null): PersonId[] {
  const colleague = owner === null ? undefined : colleagueOf(surroundings, owner);
  const line = [owner, colleague?.deputy, colleague?.manager, surroundings.programmeManager];
  return [...new Set(line.filter((person) => person != null))];
}

/** Who is reached for the owner on that day: themselves, or the first who stands in and is there. */
export const reachOwner = (surroundings: Surroundings, owner: PersonId | null, day: Day): PersonId =>
  firstPresent(lineFrom(surroundings, owner), day, surroundings.absences);

/** The owner; who stands in for an absent one; and the deputy whom the ladder asked to step in. */
export function actsAsOwner(
  person: PersonId,
  owner: PersonId | null,
  surroundings: Surroundings,
  standIns: readonly PersonId[],
  day: Day,
): boolean {
  if (person === owner || person === reachOwner(surroundings, owner, day)) return true;
  const deputy = owner === null ? null : colleagueOf(surroundings, owner)?.deputy;
  return person === deputy && standIns.includes(person) && !isAbsent(person, day, surroundings.absences);
}

/** Equal in content; the directory is read in a fixed order, so text decides. */
export const sameAround = (a: Surroundings, b: Surroundings): boolean => canonical(a) === canonical(b);

const canonical = ({ colleagues, programmeManager, absences, closingDays }: Surroundings): string =>
  JSON.stringify([
    colleagues.map(({ person, organisation, deputy, manager, takesPart }) => [
      person,
      organisation,
      deputy,
      manager,
      takesPart,
    ]),
    programmeManager,
    absences.map(({ person, from, until }) => [person, from, until]),
    closingDays,
  ]);
