import type { EventOf, EventType, HandoverEvent, Recorded } from '../handover/events';
import type { HandoverState } from '../handover/state';
import type { Policy } from '../policy';
import { drafts } from './drafts';
import type { Turn } from './tell';
import type { Draft } from './meeting';
import type { Notice } from './notice';

/** Mail that somebody gets although they did it themselves: their own calendar, and what the ladder asks of them. */
const alsoForTheActor: readonly Notice['kind'][] = [
  'acquaintanceInvitation',
  'acquaintanceCancelled',
  'expectationDue',
];

/**
 * The messages that an event asks for. Everybody gets one message about a thing at most, nobody is told of what they did
 * themselves, and the key (handover, event, kind, person) makes each of them exactly one.
 */
export function noticesFor(
  before: HandoverState | null,
  recorded: Recorded,
  after: HandoverState,
  policy: Policy,
): Notice[] {
  if (!before) return [];
  const asked = draftsOf(recorded.event.type, recorded.event, { before, after, at: recorded.at, policy });
  const wanted = asked.filter(
    ({ recipient, kind }) => recipient !== recorded.person || alsoForTheActor.includes(kind),
  );
  const notices = wanted.map((draft) => ({
    ...draft,
    key: keyOf(after.id, recorded.seq, draft),
  }));
  return notices.filter(({ key }, index) => notices.findIndex((other) => other.key === key) === index);
}

const keyOf = (handover: string, seq: number, { kind, recipient, expectation }: Draft): string =>
  [handover, seq, kind, recipient, ...(expectation ? [expectation.key] : [])].join(':');

const draftsOf = <T extends EventType>(type: T, event: HandoverEvent, turn: Turn) =>
  drafts[type]?.(event as EventOf<T>, turn) ?? [];
