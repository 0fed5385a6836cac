import type { Moment } from '../calendar/day';
import type { OrganisationId, PersonId, TextId } from './ids';

/** Another sender prepares a handover of the same client: whom to call, and nothing of their file. */
export interface SameClientElsewhere {
  organisation: OrganisationId;
  contactPerson: PersonId;
}

export const sameClientOutcomes = ['sameClientOneHandover', 'sameClientBothGoOn', 'differentPeople'] as const;
export type SameClientOutcome = (typeof sameClientOutcomes)[number];

/** Noticed since then; the regiecheck stays open until both contact persons spoke and one of them recorded the outcome. */
export interface SameClient {
  since: Moment;
  outcome: SameClientOutcome | null;
  recordedAt: Moment | null;
  text: TextId | null;
}
