import type { Surroundings } from './state';

/** What an earlier version read said nothing of the same client elsewhere. */
export const complete = (
  surroundings: Omit<Surroundings, 'sameClient'> & Partial<Surroundings>,
): Surroundings => ({ ...surroundings, sameClient: surroundings.sameClient ?? [] });

/** Equal in content; the directory is read in a fixed order, so text decides. */
export const sameSurroundings = (a: Surroundings, b: Surroundings): boolean =>
  canonical(complete(a)) === canonical(complete(b));

const canonical = ({ contacts, programmeManager, absences, closingDays, sameClient }: Surroundings): string =>
  JSON.stringify([
    [contacts.sender, contacts.receiver].map(({ contactPerson, deputy, manager }) => [
      contactPerson,
      deputy,
      manager,
    ]),
    programmeManager,
    absences.map(({ person, from, until }) => [person, from, until]),
    closingDays,
    sameClient.map(({ organisation, contactPerson }) => [organisation, contactPerson]),
  ]);
