import type { PersonId } from '../handover/state';
import { lineFrom, type Surroundings } from '../owned/surroundings';
import type { MatterExpectation } from './expectation';

export const distinct = <T>(values: readonly (T | null | undefined)[]): T[] => [
  ...new Set(values.filter((value): value is T => value != null)),
];

/** Who is asked for something, and everybody it climbs to. */
export const askedOf = (expected: readonly MatterExpectation[]): (PersonId | null)[] =>
  expected.flatMap(({ owner, deputy, manager, escalatesTo }) => [owner, deputy, manager, escalatesTo]);

/** Those who sit at the table about it, and who answers for what is owned. */
export const peopleAround = (surroundings: Surroundings, owner: PersonId | null): PersonId[] => [
  ...surroundings.colleagues.filter(({ takesPart }) => takesPart).map(({ person }) => person),
  ...lineFrom(surroundings, owner),
];
