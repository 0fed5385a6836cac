import type { Moment } from '../calendar/day';
import type { ConferenceRequest } from './decide/context';
import type { ConferenceEvent, ConferenceRecorded } from './events';
import type { ConferenceState } from './state';

/** Numbers the events after those of the state and says who asked for them, when and by which command. */
export const recordConference = (
  state: ConferenceState | null,
  { id, actor }: Pick<ConferenceRequest, 'id' | 'actor'>,
  now: Moment,
  events: readonly ConferenceEvent[],
): ConferenceRecorded[] =>
  events.map((event, at) => ({
    seq: (state?.seq ?? 0) + at + 1,
    at: now,
    command: id,
    person: actor.kind === 'person' ? actor.person : null,
    organisation: actor.kind === 'person' ? actor.organisation : null,
    event,
  }));
