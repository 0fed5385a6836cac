import type { CommitResult } from '../activities';
import type { Moment } from '../src/domain/calendar/day';
import type { Recorded } from '../src/domain/handover/events';
import type { Actor } from '../src/domain/permissions';

/** What a run is about: a handover or a matter. */
export interface Subject {
  state: {
    /** Number of events so far. */
    seq: number;
    /** Ids of the latest commands, so that a form sent twice is answered as once. */
    recentCommands: readonly string[];
  };
  command: unknown;
  event: unknown;
}

/** A command, who asks it, and its id: the one-time token of the form it came from. */
export interface Asked<S extends Subject> {
  id: string;
  actor: Actor;
  command: S['command'];
}

export type Fact<S extends Subject> = Recorded<S['event']>;

export type Answered<S extends Subject> =
  { ok: true; recorded: Fact<S>[] } | { ok: false; refusal: { code: string } };

/** Everything in which one kind of subject differs from another; the rest of a run is the same for all. */
export interface Way<S extends Subject> {
  /** What it is about; the system's own commands are named after it. */
  id: string;
  decide(state: S['state'] | null, request: Asked<S>, now: Moment): Answered<S>;
  evolve(state: S['state'] | null, fact: Fact<S>): S['state'];
  /** Does it ask for a mail at once? */
  isUrgent(before: S['state'] | null, fact: Fact<S>, after: S['state']): boolean;
  /** The first moment at which time itself makes something happen. */
  nextDue(state: S['state']): Moment | null;
  hasEnded(state: S['state']): boolean;
  /** Changes when a stretch of the course is over: a run lasts no longer. */
  stretch(state: S['state']): string;
  /** Writes what happened on record, all or nothing. */
  commit(request: Pick<Asked<S>, 'id' | 'actor'>, recorded: readonly Fact<S>[]): Promise<CommitResult>;
  load(): Promise<S['state'] | null>;
  deliverNotices(): Promise<void>;
  /** What the directory says now, as a command; null: it says nothing about this. */
  readSurroundings(): Promise<S['command'] | null>;
  /** Is the directory read before each due moment, too? */
  looksAroundFirst: boolean;
  timePasses: S['command'];
}
