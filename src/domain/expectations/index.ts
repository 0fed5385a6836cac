export { dueEvents, nextDue } from './due';
export { expectations } from './expectations';
export type { Expectation, ExpectationKind, Position } from './expectation';
