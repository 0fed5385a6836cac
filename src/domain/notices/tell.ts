import type { Day, Moment } from '../calendar/day';
import { expectations } from '../expectations/expectations';
import type { ExpectationKind } from '../expectations/expectation';
import type { EventOf, EventType } from '../handover/events';
import type { HandoverState, PersonId } from '../handover/state';
import type { Policy } from '../policy';
import type { Draft } from './meeting';
import type { NoticeKind } from './notice';

/** The handover before and after the event, and when it happened. */
export interface Turn {
  before: HandoverState;
  after: HandoverState;
  at: Moment;
  policy: Policy;
}

/** Which messages an event asks for, and to whom. An event that is not named asks for none. */
export type Drafts = { [T in EventType]?: (event: EventOf<T>, turn: Turn) => Draft[] };

export const tell = (
  kind: NoticeKind,
  mail: 'now' | 'bundled',
  recipients: readonly PersonId[],
  dueDay: Day | null = null,
): Draft[] =>
  recipients.map((recipient) => ({ kind, recipient, mail, dueDay, expectation: null, meeting: null }));

export const dueOf = ({ after, policy }: Turn, kind: ExpectationKind): Day | null =>
  expectations(after, policy).find((expectation) => expectation.kind === kind)?.dueDay ?? null;
