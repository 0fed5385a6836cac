import type { Day } from '../calendar/day';
import type { NeighbourhoodId, TextId } from './ids';
import type { HandoverState } from './state';

/** When the client is asked how it went. */
export const satisfactionMoments = ['transfer', 'closure'] as const;
export type SatisfactionMoment = (typeof satisfactionMoments)[number];

export const satisfactionScores = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type SatisfactionScore = (typeof satisfactionScores)[number];

/** How somebody who writes it down for the client asked it. */
export const askedWays = ['inPerson', 'byPhone', 'inWriting'] as const;
export type AskedWay = (typeof askedWays)[number];

export interface SatisfactionAnswer {
  /** null: the client did not want to answer. */
  score: SatisfactionScore | null;
  day: Day;
  /** The client themselves, or somebody who wrote it down for them. */
  by: 'client' | 'staff';
  /** null: by the client themselves. */
  asked: AskedWay | null;
  text: TextId | null;
  /** Where the client was handed over to when they said it: there it counts. */
  neighbourhood: NeighbourhoodId;
}

export type Satisfaction = Readonly<Record<SatisfactionMoment, SatisfactionAnswer | null>>;

export const notAnswered: Satisfaction = { transfer: null, closure: null };

/**
 * Can an answer about this moment be given or corrected now? About the transfer during the aftercare; about the closure
 * from the proposal to close on, until the pulse is over.
 */
export function isAnswerable(
  { phase, proposal }: Pick<HandoverState, 'phase' | 'proposal'>,
  moment: SatisfactionMoment,
): boolean {
  if (moment === 'transfer') return phase === 'aftercare';
  return phase === 'pulse' || (phase === 'aftercare' && proposal?.decision.kind === 'close');
}

/** The first answer stands; whoever gave it may correct it. */
export const mayAnswer = (
  state: HandoverState,
  moment: SatisfactionMoment,
  by: SatisfactionAnswer['by'],
): boolean => isAnswerable(state, moment) && (state.satisfaction[moment]?.by ?? by) === by;
