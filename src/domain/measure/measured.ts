import type { Day } from '../calendar/day';
import type { NeighbourhoodId, OrganisationId } from '../handover/ids';

/** What is counted of handovers (DOMAIN.md section 8). What `code` and `value` hold is said per kind. */
export const measureKinds = [
  /** A handover was started. */
  'started',
  /** One more (amount 1) or one less (-1) runs in this neighbourhood: started, moved, reopened; closed, ended. */
  'running',
  /** Code: `inTime` or `late` against the days before the planned move; value: working days before the move. */
  'submitted',
  /** Code: `accepted` or `returned`; value: working days since the submission. */
  'answered',
  /** The acquaintance was held; value: working days since the submission. */
  'acquaintance',
  /** A party signed a point, or again after it lapsed; code: the party; value: working days since the acquaintance. */
  'signedOff',
  /** Everything that the transfer needs is signed; value: working days since the acquaintance. */
  'documentCompleted',
  'transferred',
  /** A check-in of the aftercare; code: `inTime`, `late` or `missed`. */
  'checkIn',
  /** Code: the trigger. */
  'safetyNetCalled',
  /** Code: the kind of answer; value: working days since the call. */
  'safetyNetAnswered',
  /** Code: the closing reason. */
  'closed',
  /** Said at closure; code: `yes`, `no` or `unknown`. */
  'independent',
  /** The handover ended without a durable place; code: `phase:reason`. */
  'droppedOut',
  /** Counted on the day of the transfer; value: calendar days from the transfer to the return. */
  'returned',
  /** Code: `transfer` or `closure`, or those with `:declined`; value: the score (1-10). */
  'satisfaction',
  /** Something that was expected was done; code: `sender` or `receiver`, and `:inTime` or `:late`. */
  'promise',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** One thing that happened, as it is counted. Process facts only: nothing of who the client is. */
export interface Measured {
  kind: MeasureKind;
  /** The day in whose month, quarter and year it counts. */
  day: Day;
  neighbourhood: NeighbourhoodId;
  sender: OrganisationId;
  /** '' where the kind has no codes. */
  code: string;
  /** null where the kind measures nothing. */
  value: number | null;
  amount: 1 | -1;
}
