import type { Day, Moment } from '../calendar/day';
import type { ExpectationKind, Position } from '../expectations/expectation';
import type { PersonId } from './ids';
import type { Side } from './state';

/** Asked by the programme manager: how does it stand with this one expectation, and when is it done? */
export interface Asked {
  id: string;
  /** The key of the expectation asked about. */
  expectation: string;
  kind: ExpectationKind;
  /** The seat that answers. */
  position: Position;
  askedAt: Moment;
  by: Day;
}

/** Proposed by the programme manager: somebody who stands in on that side. */
export interface DeputyProposal {
  id: string;
  side: Side;
  person: PersonId;
  proposedAt: Moment;
  by: Day;
}

/** A word that a programme manager may read: the answer itself is for those who know the client. */
export const askedAnswers = ['onItsWay', 'waitsForOthers', 'needsHelp', 'notOurs'] as const;
export type AskedAnswer = (typeof askedAnswers)[number];

/** What else a programme manager did about a handover, on a page that is not about this one. */
export const steeringSteps = ['conference', 'bottleneck'] as const;
export type SteeringStep = (typeof steeringSteps)[number];
