import type { Moment } from '../calendar/day';
import type { Recorded } from '../handover/events';
import type { PersonId } from '../handover/state';
import type { Actor } from '../permissions';
import type { RungClimbed } from './rungs';
import type { Surroundings } from './surroundings';

/** What everything has that lives beside the handovers and is owned by somebody. */
export interface Owned {
  id: string;
  /** Number of events so far; the next event gets this sequence number plus one. */
  seq: number;
  surroundings: Surroundings;
  /** Rungs already climbed, by expectation key. */
  climbed: Readonly<Record<string, number>>;
  /** Deputies whom the ladder asked to step in since the last change of owner. */
  standIns: readonly PersonId[];
  /** Ids of the latest commands, so that a form sent twice is answered as once. */
  recentCommands: readonly string[];
}

export const newlyOwned = { seq: 0, climbed: {}, standIns: [], recentCommands: [] };

/** A command, who asks it, and its id: the one-time token of the form it came from. */
export interface Request<Command> {
  id: string;
  actor: Actor;
  command: Command;
}

/** Numbers the events after those of the state and says who asked for them, when and by which command. */
export const recordFrom = <Event>(
  state: Owned | null,
  { id, actor }: Pick<Request<unknown>, 'id' | 'actor'>,
  now: Moment,
  events: readonly Event[],
): Recorded<Event>[] =>
  events.map((event, at) => ({
    seq: (state?.seq ?? 0) + at + 1,
    at: now,
    command: id,
    person: actor.kind === 'person' ? actor.person : null,
    organisation: actor.kind === 'person' ? actor.organisation : null,
    event,
  }));

const remembered = 50;

/** Counts the event and remembers the command it came from. */
export const counted = <State extends Owned>(state: State, { seq, command }: Recorded<unknown>): State => ({
  ...state,
  seq,
  recentCommands:
    state.recentCommands.at(-1) === command
      ? state.recentCommands
      : [...state.recentCommands, command].slice(-remembered),
});

export const withRung = <State extends Owned>(state: State, event: RungClimbed): State => {
  const deputies = event.recipients.filter(({ as }) => as === 'deputy').map(({ person }) => person);
  return {
    ...state,
    climbed: { ...state.climbed, [event.expectation]: event.rung + 1 },
    standIns: [...new Set([...state.standIns, ...deputies])],
  };
};
