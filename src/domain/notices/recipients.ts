import { dayOf, type Moment } from '../calendar/day';
import type { Position } from '../expectations/expectation';
import { firstPresent, lineOf } from '../handover/people';
import type { HandoverState, PersonId, Side } from '../handover/state';

/** Who is reached for a position at that moment: the holder, or who stands in. */
export const reach = (state: HandoverState, position: Position, at: Moment): PersonId =>
  firstPresent(lineOf(state, position), dayOf(at), state.surroundings.absences);

export const contactPerson = (state: HandoverState, side: Side, at: Moment): PersonId =>
  reach(state, { side, role: 'contactPerson' }, at);

export const contactPersons = (state: HandoverState, at: Moment): PersonId[] => [
  contactPerson(state, 'sender', at),
  contactPerson(state, 'receiver', at),
];

/** Contact person and case worker of one side. */
export const team = (state: HandoverState, side: Side, at: Moment): PersonId[] => [
  contactPerson(state, side, at),
  ...(state.caseWorkers[side] ? [reach(state, { side, role: 'caseWorker' }, at)] : []),
];

export const everybody = (state: HandoverState, at: Moment): PersonId[] => [
  ...team(state, 'sender', at),
  ...team(state, 'receiver', at),
];
