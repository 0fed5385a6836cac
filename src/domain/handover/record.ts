import type { Moment } from '../calendar/day';
import type { Request } from './decide/context';
import type { HandoverEvent, Recorded } from './events';
import type { HandoverState } from './state';

/** Numbers the events after those of the state and says who asked for them, when and by which command. */
export function record(
  state: HandoverState | null,
  { id, actor }: Pick<Request, 'id' | 'actor'>,
  now: Moment,
  events: readonly HandoverEvent[],
): Recorded[] {
  const from = state?.seq ?? 0;
  return events.map((event, at) => ({
    seq: from + at + 1,
    at: now,
    command: id,
    person: actor.kind === 'person' ? actor.person : null,
    organisation: actor.kind === 'person' ? actor.organisation : null,
    event,
  }));
}
