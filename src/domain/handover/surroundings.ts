import type { Surroundings } from './state';

/** Equal in content; the directory is read in a fixed order, so text decides. */
export const sameSurroundings = (a: Surroundings, b: Surroundings): boolean => canonical(a) === canonical(b);

const canonical = ({ contacts, programmeManager, absences, closingDays }: Surroundings): string =>
  JSON.stringify([
    [contacts.sender, contacts.receiver].map(({ contactPerson, deputy, manager }) => [
      contactPerson,
      deputy,
      manager,
    ]),
    programmeManager,
    absences.map(({ person, from, until }) => [person, from, until]),
    closingDays,
  ]);
