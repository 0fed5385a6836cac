import type { Recorded } from '../handover/events';
import type { PersonId } from '../handover/state';
import type { RungClimbed } from '../owned/rungs';
import type { CaseCommandOf, CaseCommandType } from './commands';

type Fact<Name extends string, C extends CaseCommandType> = Omit<CaseCommandOf<C>, 'type'> & { type: Name };

export const caseExpectationKinds = ['discussCase', 'carryOutDecision', 'reviewCase'] as const;
export type CaseExpectationKind = (typeof caseExpectationKinds)[number];

/** Everything that can have happened to a case. */
export type CaseEvent =
  | Omit<Fact<'broughtIn', 'bringIn'>, 'openCase'>
  | Fact<'judged', 'judge'>
  | Fact<'caseDecided', 'decideCase'>
  | Fact<'decisionMoved', 'moveDecision'>
  | { type: 'ownerLeft'; person: PersonId }
  | Fact<'decisionDone', 'completeDecision'>
  | Fact<'outcomeReviewed', 'reviewOutcome'>
  | Fact<'caseWithdrawn', 'withdrawCase'>
  | Fact<'surroundingsUpdated', 'updateSurroundings'>
  | RungClimbed<CaseExpectationKind>;

export type CaseEventType = CaseEvent['type'];
export type CaseEventOf<T extends CaseEventType> = Extract<CaseEvent, { type: T }>;
export type RecordedCase = Recorded<CaseEvent>;
