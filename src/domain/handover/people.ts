import type { Day } from '../calendar/day';
import type { Position } from '../expectations/expectation';
import type { Absence, Contacts, HandoverState, PersonId, Side } from './state';

/** The contacts of one side: those chosen for this handover, else those of the directory. */
export const contactsOf = (state: HandoverState, side: Side): Contacts =>
  state.chosenContacts[side] ?? state.surroundings.contacts[side];

/** Everybody among the contacts, vacancies included. */
export const seatsOf = ({ contactPerson, deputy, manager }: Contacts): (PersonId | null)[] => [
  contactPerson,
  deputy,
  manager,
];

export const isAbsent = (person: PersonId, day: Day, absences: readonly Absence[]): boolean =>
  absences.some(
    (absence) =>
      absence.person === person && absence.from <= day && (absence.until === null || day <= absence.until),
  );

const withoutGaps = (people: readonly (PersonId | null)[]): PersonId[] => [
  ...new Set(people.filter((person) => person !== null)),
];

/** Everybody who can answer for a position, nearest first; the programme manager is always the last. */
export function lineOf(state: HandoverState, position: Position): PersonId[] {
  const last = state.surroundings.programmeManager;
  if (position.side === null) return [last];
  const { contactPerson, deputy, manager } = contactsOf(state, position.side);
  switch (position.role) {
    case 'caseWorker':
      return withoutGaps([state.caseWorkers[position.side], contactPerson, deputy, manager, last]);
    case 'contactPerson':
      return withoutGaps([contactPerson, deputy, manager, last]);
    case 'manager':
      return withoutGaps([manager, last]);
  }
}

/** Who fills the position itself; null is a vacancy. */
export function holderOf(state: HandoverState, position: Position): PersonId | null {
  if (position.side === null) return state.surroundings.programmeManager;
  if (position.role === 'caseWorker') return state.caseWorkers[position.side];
  return contactsOf(state, position.side)[position.role];
}

/** The first of the line who is there on that day; when everybody is away, the last of the line. */
export const firstPresent = (line: readonly PersonId[], day: Day, absences: readonly Absence[]): PersonId =>
  line.find((person) => !isAbsent(person, day, absences)) ?? (line[line.length - 1] as PersonId);
