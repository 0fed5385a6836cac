import { dayOf, momentAt, type Day, type Moment } from '../../src/domain/calendar/day';
import type { Recorded } from '../../src/domain/handover/events';
import type { DecidedOf, RefusalOf } from '../../src/domain/owned/decided';
import type { OwnedNotice } from '../../src/domain/owned/notices';
import { recordFrom, type Owned, type Request } from '../../src/domain/owned/owned';
import type { Surroundings } from '../../src/domain/owned/surroundings';
import { actor, type Anybody } from './cast';

/** The rules of one kind of matter that people own: a bottleneck, a structural fault, a case. */
export interface Game<State extends Owned, Command, Event, Code extends string> {
  decide: (state: State | null, request: Request<Command>, now: Moment) => DecidedOf<Event, Code>;
  evolve: (state: State | null, recorded: Recorded<Event>) => State;
  nextDue: (state: State) => Moment | null;
  notices: (before: State | null, recorded: Recorded<Event>, after: State) => OwnedNotice[];
}

/** A matter told step by step: who does what, on which day, and what has come of it. */
export interface OwnedStory<State extends Owned, Command, Event, Code extends string> {
  state(): State;
  started(): boolean;
  recorded(): readonly Recorded<Event>[];
  notices(): readonly OwnedNotice[];
  now(): Moment;
  today(): Day;
  by(player: Anybody | 'time', command: Command): this;
  refusal(player: Anybody | 'time', command: Command): Code | null;
  /** The whole refusal, with what misses. */
  asksFor(player: Anybody | 'time', command: Command): RefusalOf<Code> | null;
  /** Tries it; false when it was refused or nothing came of it. */
  tries(player: Anybody | 'time', command: Command): boolean;
  until(day: Day, time?: string): this;
  untilMoment(end: Moment): this;
  types(): string[];
}

export function tellOf<State extends Owned, Command, Event extends { type: string }, Code extends string>(
  game: Game<State, Command, Event, Code>,
  on: Day = '2026-03-02',
): OwnedStory<State, Command, Event, Code> {
  const told: Recorded<Event>[] = [];
  const sent: OwnedNotice[] = [];
  let state: State | null = null;
  let now = momentAt(on, '10:00');
  let count = 0;
  const ask = (player: Anybody | 'time', command: Command) =>
    game.decide(state, { id: `command-${count}`, actor: actor(player), command }, now);
  const current = (): State => {
    if (!state) throw new Error('Not begun');
    return state;
  };
  const take = (player: Anybody | 'time', events: readonly Event[]) => {
    count += 1;
    for (const one of recordFrom(state, { id: `command-${count}`, actor: actor(player) }, now, events)) {
      const after: State = game.evolve(state, one);
      sent.push(...game.notices(state, one, after));
      told.push(one);
      state = after;
    }
  };
  const story: OwnedStory<State, Command, Event, Code> = {
    state: current,
    started: () => state !== null,
    recorded: () => told,
    notices: () => sent,
    now: () => now,
    today: () => dayOf(now),
    by: (player, command) => {
      const decided = ask(player, command);
      if (!decided.ok) throw new Error(`Refused to ${player}: ${decided.refusal.code}`);
      take(player, decided.events);
      return story;
    },
    refusal: (player, command) => {
      const decided = ask(player, command);
      return decided.ok ? null : decided.refusal.code;
    },
    asksFor: (player, command) => {
      const decided = ask(player, command);
      return decided.ok ? null : decided.refusal;
    },
    tries: (player, command) => {
      const decided = ask(player, command);
      if (decided.ok) take(player, decided.events);
      return decided.ok && decided.events.length > 0;
    },
    until: (day, time = '09:00') => story.untilMoment(momentAt(day, time)),
    untilMoment: (end) => {
      for (
        let due = state && game.nextDue(state);
        due !== null && due <= end;
        due = game.nextDue(current())
      ) {
        now = due > now ? due : now;
        const before = told.length;
        take('time', eventsOf(ask('time', { type: 'timePasses' } as Command)));
        if (told.length === before) throw new Error('Time was due and nothing came of it');
      }
      now = end;
      return story;
    },
    types: () => told.map(({ event }) => event.type),
  };
  return story;
}

function eventsOf<Event, Code extends string>(decided: DecidedOf<Event, Code>): Event[] {
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.events;
}

export const isTold =
  (kind: string) =>
  (notice: OwnedNotice): boolean =>
    notice.kind === kind;

/** Who gets which message, in the order in which they are sent. */
export const letters = (
  story: { notices(): readonly OwnedNotice[] },
  kind: string,
): (readonly [string, string, string | null])[] =>
  story
    .notices()
    .filter(isTold(kind))
    .map(({ recipient, mail, dueDay }) => [recipient, mail, dueDay] as const);

/** The people around a matter in Zuilen; the case workers are colleagues who do not sit at the conference. */
export const around: Surroundings = {
  colleagues: [
    {
      person: 'receiverCaseWorker',
      organisation: 'buurtteam',
      deputy: 'receiverContact',
      manager: 'receiverManager',
      takesPart: false,
    },
    {
      person: 'receiverContact',
      organisation: 'buurtteam',
      deputy: 'receiverDeputy',
      manager: 'receiverManager',
      takesPart: true,
    },
    {
      person: 'receiverDeputy',
      organisation: 'buurtteam',
      deputy: 'receiverContact',
      manager: 'receiverManager',
      takesPart: true,
    },
    {
      person: 'senderContact',
      organisation: 'tussenvoorziening',
      deputy: 'senderDeputy',
      manager: 'senderManager',
      takesPart: true,
    },
    {
      person: 'senderManager',
      organisation: 'tussenvoorziening',
      deputy: null,
      manager: null,
      takesPart: false,
    },
  ],
  programmeManager: 'programmeManager',
  absences: [],
  closingDays: [],
};

export const without = (person: string, from: Surroundings = around): Surroundings => ({
  ...from,
  colleagues: from.colleagues.filter((colleague) => colleague.person !== person),
});
