import { evolveConference } from '../../domain/conference/evolve';
import type { ConferenceRecorded } from '../../domain/conference/events';
import type { ConferenceState, PastMeeting } from '../../domain/conference/state';
import type { Queryable } from '../pool';

/** Every meeting that is over, oldest first: the state keeps the latest ones only, the events all of them. */
export async function meetingsOf(db: Queryable, conference: string): Promise<PastMeeting[]> {
  const { rows } = await db.query<ConferenceRecorded>(
    `select seq, at, command_id as command, person, organisation, event from matter_events
      where matter_id = $1 and kind = 'conference' order by seq`,
    [conference],
  );
  const meetings = new Map<number, PastMeeting>();
  let state: ConferenceState | null = null;
  for (const recorded of rows) {
    state = evolveConference(state, recorded);
    for (const meeting of state.past) meetings.set(meeting.number, meeting);
  }
  return [...meetings.values()].sort((a, b) => a.number - b.number);
}
