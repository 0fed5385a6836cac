import type { ConferenceSurroundings } from './state';

/** Equal in content; the directory is read in a fixed order, so text decides. */
export const sameSurroundings = (a: ConferenceSurroundings, b: ConferenceSurroundings): boolean =>
  canonical(a) === canonical(b);

const canonical = (surroundings: ConferenceSurroundings): string => {
  const { participants, colleagues, programmeManager, absences, closingDays } = surroundings;
  return JSON.stringify([
    participants.map(({ person, side, role, deputy, manager }) => [person, side, role, deputy, manager]),
    colleagues,
    programmeManager,
    absences.map(({ person, from, until }) => [person, from, until]),
    closingDays,
  ]);
};
