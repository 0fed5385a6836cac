import type { Day } from '../../../domain/calendar/day';
import type { PointContent } from '../../../domain/template';

/** What the answers of one client's document have in common. */
export interface Facts {
  given: string;
  address: string;
  landlord: string;
  movingDay: Day;
}

/** The answers to one point; what is still needed is told apart. */
export type Answers = PointContent['answers'];
export type Variant = (facts: Facts) => Answers;
