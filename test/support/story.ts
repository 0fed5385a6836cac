import { addDays, dayOf, momentAt, type Day, type Moment } from '../../src/domain/calendar/day';
import { nextWorkingDay } from '../../src/domain/calendar/workingDays';
import { expectations, nextDue, type Expectation, type ExpectationKind } from '../../src/domain/expectations';
import { regionCalendar } from '../../src/domain/handover/calendarOf';
import type { Command, CommandOf } from '../../src/domain/handover/commands';
import { decide, type Decided } from '../../src/domain/handover/decide';
import { evolve } from '../../src/domain/handover/evolve';
import type { EventOf, EventType, Recorded } from '../../src/domain/handover/events';
import { record } from '../../src/domain/handover/record';
import type { RefusalCode } from '../../src/domain/handover/refusals';
import type { HandoverState, Party } from '../../src/domain/handover/state';
import { noticesFor, type Notice } from '../../src/domain/notices';
import { defaultPolicy, type Policy } from '../../src/domain/policy';
import { pointKeys, type PointKey } from '../../src/domain/template';
import { actor, surroundings, type Anybody } from './cast';

/** A handover told step by step: who does what, on which day, and what has come of it. */
export interface Story {
  state(): HandoverState;
  recorded(): readonly Recorded[];
  notices(): readonly Notice[];
  now(): Moment;
  today(): Day;
  /** Lets a person do something; a refusal fails the test. */
  by(player: Anybody, command: Command): Story;
  /** What the rules say to this, without doing it. */
  asked(player: Anybody | 'time', command: Command): Decided;
  refusal(player: Anybody | 'time', command: Command): RefusalCode | null;
  /** Time goes on to that day and clock time; whatever is due happens on its own moment. */
  until(day: Day, time?: string): Story;
  /** The directory changes: people, absences, closing days. */
  surroundedBy(change: Partial<HandoverState['surroundings']>): Story;
  expected(kind: ExpectationKind): Expectation | undefined;
  happened<T extends EventType>(type: T): EventOf<T>[];
}

const start: CommandOf<'startHandover'> = {
  type: 'startHandover',
  handover: 'handover-1',
  reference: 'UT-1',
  client: 'client-1',
  sender: 'tussenvoorziening',
  receiver: 'buurtteam',
  neighbourhood: 'zuilen',
  cluster: 'cluster-1',
  caseWorker: 'senderCaseWorker',
  plannedMovingDay: '2026-05-01',
  surroundings,
};

/** A handover that the sender's case worker started on Monday 2 March 2026 at ten, unless said otherwise. */
export function started(options: { on?: Day; policy?: Policy; start?: Partial<typeof start> } = {}): Story {
  const policy = options.policy ?? defaultPolicy;
  const told: Recorded[] = [];
  const sent: Notice[] = [];
  let state: HandoverState | null = null;
  let now = momentAt(options.on ?? '2026-03-02', '10:00');
  let commands = 0;

  const current = (): HandoverState => {
    if (!state) throw new Error('Not started');
    return state;
  };
  const ask = (player: Anybody | 'time', command: Command): Decided =>
    decide(state, { id: `command-${commands}`, actor: actor(player), command }, now, policy);
  const perform = (player: Anybody | 'time', command: Command): void => {
    commands += 1;
    const decided = ask(player, command);
    if (!decided.ok) throw new Error(`${command.type} by ${player} was refused: ${decided.refusal.code}`);
    const request = { id: `command-${commands}`, actor: actor(player) };
    for (const one of record(state, request, now, decided.events)) {
      const after: HandoverState = evolve(state, one);
      sent.push(...noticesFor(state, one, after, policy));
      told.push(one);
      state = after;
    }
  };
  const story: Story = {
    state: current,
    recorded: () => told,
    notices: () => sent,
    now: () => now,
    today: () => dayOf(now),
    by: (player, command) => {
      perform(player, command);
      return story;
    },
    asked: ask,
    refusal: (player, command) => {
      const decided = ask(player, command);
      return decided.ok ? null : decided.refusal.code;
    },
    until: (day, time = '09:00') => {
      const end = momentAt(day, time);
      for (
        let due = nextDue(current(), policy);
        due !== null && due <= end;
        due = nextDue(current(), policy)
      ) {
        now = due > now ? due : now;
        perform('time', { type: 'timePasses' });
      }
      now = end;
      return story;
    },
    surroundedBy: (change) => {
      perform('time', { type: 'updateSurroundings', surroundings: { ...current().surroundings, ...change } });
      return story;
    },
    expected: (kind) => expectations(current(), policy).find((expectation) => expectation.kind === kind),
    happened: <T extends EventType>(type: T) =>
      told.map(({ event }) => event).filter((event): event is EventOf<T> => event.type === type),
  };
  perform('senderCaseWorker', { ...start, ...options.start });
  return story;
}

export const edit = (
  point: PointKey,
  version: string,
  basedOn: string | null = null,
  change: Partial<CommandOf<'editPoint'>> = {},
): Command => ({ type: 'editPoint', point, basedOn, version, status: 'ready', agreements: [], ...change });

export const sign = (
  story: Story,
  party: Party,
  points: readonly PointKey[] = pointKeys,
  change: Partial<CommandOf<'signPoints'>> = {},
): Command => ({
  type: 'signPoints',
  party,
  outcome: 'signed',
  points: points.map((point) => ({ point, version: story.state().points[point].version ?? '' })),
  text: null,
  until: null,
  ...change,
});

/** The ten points are filled in and the basis is recorded. */
export function filled(story: Story = started()): Story {
  story.by('senderCaseWorker', {
    type: 'recordBasis',
    kind: 'consent',
    informedOn: story.today(),
    text: null,
  });
  for (const point of pointKeys) story.by('senderCaseWorker', edit(point, `${point}-1`));
  return story;
}

export const submitted = (story: Story = started()): Story =>
  filled(story).by('senderContact', { type: 'submit' });

export const accepted = (story: Story = started()): Story =>
  submitted(story).by('receiverContact', { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null });

/** The acquaintance was planned for the next working day, and held. */
export function acquainted(story: Story = started()): Story {
  accepted(story);
  const day = nextWorkingDay(addDays(story.today(), 1), regionCalendar(story.state(), defaultPolicy));
  return story
    .by('receiverContact', {
      type: 'planAcquaintance',
      day,
      time: '14:00',
      place: 'clientHome',
      text: null,
      change: null,
    })
    .until(day, '16:00')
    .by('receiverContact', { type: 'recordAcquaintance', held: true, day, text: null });
}

export function signed(story: Story = started()): Story {
  acquainted(story);
  return story
    .by('senderContact', sign(story, 'sender'))
    .by('receiverContact', sign(story, 'receiver'))
    .by('receiverContact', sign(story, 'client'));
}

/** Both confirmed the day, and it has come. */
export function transferred(story: Story = started(), on?: Day): Story {
  signed(story);
  const day = on ?? addDays(story.today(), 14);
  return story
    .by('senderContact', { type: 'confirmTransferDay', day, caseWorker: null })
    .by('receiverContact', { type: 'confirmTransferDay', day, caseWorker: 'receiverCaseWorker' })
    .until(day);
}

const planned = (story: Story): Command => ({
  type: 'proposeDecision',
  proposal: `proposal-${story.state().seq}`,
  decision: {
    kind: 'close',
    reason: 'endedAsPlanned',
    independent: 'yes',
    goesWrong: 'no',
    secondOpinion: null,
    text: null,
  },
});

/** Closed by the explicit decision of both contact persons. */
export function closed(story: Story = started()): Story {
  transferred(story);
  story.by('senderContact', planned(story));
  const proposal = story.state().proposal?.id ?? '';
  return story.by('receiverContact', { type: 'agreeDecision', proposal });
}
