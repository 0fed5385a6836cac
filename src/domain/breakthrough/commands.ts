import type { BottleneckId, MeetingId } from '../bottleneck/state';
import type { Day } from '../calendar/day';
import type { ClusterId, HandoverId, PersonId, TextId } from '../handover/state';
import type { Surroundings } from '../owned/surroundings';
import type { CaseId, ReviewOutcome, RuleOfThumb } from './state';

/** Everything anybody can ask of a case of the breakthrough table. */
export type CaseCommand =
  | {
      type: 'bringIn';
      case: CaseId;
      handover: HandoverId;
      cluster: ClusterId;
      bottleneck: BottleneckId | null;
      question: TextId;
      /** Another open case of the same handover, as the record knows it. */
      openCase: CaseId | null;
      surroundings: Surroundings;
    }
  | { type: 'judge'; meeting: MeetingId; rule: RuleOfThumb; holds: boolean; text: TextId }
  | { type: 'decideCase'; meeting: MeetingId; text: TextId; owner: PersonId; dueDay: Day }
  | { type: 'moveDecision'; owner: PersonId; dueDay: Day; text: TextId }
  | { type: 'completeDecision'; text: TextId | null }
  /** `dueDay` is the new day of a decision that needs longer. */
  | { type: 'reviewOutcome'; meeting: MeetingId; outcome: ReviewOutcome; text: TextId; dueDay: Day | null }
  | { type: 'withdrawCase'; text: TextId }
  | { type: 'updateSurroundings'; surroundings: Surroundings }
  | { type: 'timePasses' };

export type CaseCommandType = CaseCommand['type'];
export type CaseCommandOf<T extends CaseCommandType> = Extract<CaseCommand, { type: T }>;
