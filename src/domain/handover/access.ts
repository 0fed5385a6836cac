import type { Day, Moment } from '../calendar/day';
import type { OrganisationId, PersonId, TextId } from './ids';

/** One look along ("meekijken") by somebody who is not of this handover: asked, answered, and over by itself. */
export interface AccessGrant {
  /** Unique within the handover. */
  id: string;
  /** Emergency access is taken and told; the other is asked and granted. */
  kind: 'asked' | 'emergency';
  person: PersonId;
  organisation: OrganisationId;
  /** The reason, in words. */
  text: TextId;
  askedAt: Moment;
  /** The last day that was asked for. */
  askedUntil: Day;
  /** null: not answered yet. `until` is the last day on which they may look. */
  answer:
    | { kind: 'granted'; by: PersonId | null; at: Moment; until: Day }
    | { kind: 'refused'; by: PersonId | null; at: Moment; text: TextId }
    | null;
  /** Ended before its last day, or asked no longer. */
  ended: { by: PersonId | null; at: Moment } | null;
}

/** Somebody asks, and nobody has said yes or no. */
export const isPending = ({ answer, ended }: AccessGrant): boolean => answer === null && ended === null;

/** They may look on that day. */
export const isRunning = ({ answer, ended }: AccessGrant, day: Day): boolean =>
  answer?.kind === 'granted' && ended === null && day <= answer.until;

export const runningAccess = (
  access: readonly AccessGrant[],
  person: PersonId,
  day: Day,
): AccessGrant | undefined => access.find((grant) => grant.person === person && isRunning(grant, day));
