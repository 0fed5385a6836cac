export { dueEvents, nextDue } from './due';
export { expectations, firstDue } from './expectations';
export type { Expectation, ExpectationKind, Position } from './expectation';
