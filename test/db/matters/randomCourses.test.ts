import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { loadMatter } from '../../../src/db/matters/load';
import { rebuildProjections } from '../../../src/db/rebuildProjections';
import { seedRegion } from '../../../src/db/seedRegion';
import type { BottleneckCommand } from '../../../src/domain/bottleneck';
import type { FaultCommand } from '../../../src/domain/bottleneck/fault';
import type { CaseCommand } from '../../../src/domain/breakthrough';
import {
  addDays,
  dayOf,
  toEpochMilliseconds,
  toMoment,
  type Day,
  type Moment,
} from '../../../src/domain/calendar/day';
import type { ConferenceCommand } from '../../../src/domain/conference/commands';
import {
  courseOf,
  type MatterKind,
  type MatterRecorded,
  type MatterStates,
} from '../../../src/domain/matters';
import { utrecht } from '../../../src/domain/region/utrecht';
import { seesMatter } from '../../../src/server/matters/sees';
import { accept, newBottleneck, newFault, proposeFault, raise } from '../../domain/bottleneck/stories';
import { bringIn, decision, newCase } from '../../domain/breakthrough/stories';
import {
  decided,
  facts,
  handover,
  happened,
  newcomer,
  planned,
  series,
  surroundings,
  until,
} from '../../domain/conference/support';
import { actor, everybody, type Anybody } from '../../support/cast';
import { around, without } from '../../support/ownedStory';
import { freshDatabase, type TestDatabase } from '../../support/postgres';
import { commitTold } from '../../support/recordedMatter';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await seedRegion(database.pool, utrecht);
});
afterAll(() => database.close());

const step = fc.record({
  which: fc.nat(99),
  who: fc.nat(99),
  variant: fc.nat(99),
  hours: fc.integer({ max: 300, min: 0 }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const courses = fc.array(step, { minLength: 12, maxLength: 25, size: 'max' });
const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;
const actors: readonly Anybody[] = ['senderContact', 'receiverContact', 'programmeManager'];
const gone = [around, without('senderContact'), without('receiverContact')];

interface Played<Command> {
  tries(player: Anybody | 'time', command: Command): unknown;
  untilMoment(end: Moment): unknown;
  now(): Moment;
  today(): Day;
}

/** Every kind that people own is played alike: whatever may come. */
const playOwned =
  <Command extends { type: string }>(
    story: Played<Command>,
    commands: (step: Step, dueDay: string) => Command[],
  ) =>
  (steps: readonly Step[]) => {
    for (const one of steps) {
      story.untilMoment(toMoment(toEpochMilliseconds(story.now()) + one.hours * 3_600_000));
      const command = pick(commands(one, addDays(story.today(), (one.variant % 30) - 2)), one.which);
      story.tries(command.type === 'updateSurroundings' ? 'time' : pick(actors, one.who), command);
    }
  };

const text = 'text-1';

function bottleneck(steps: readonly Step[], id: string): MatterRecorded<'bottleneck'>[] {
  const story = newBottleneck();
  story.by('receiverContact', { ...raise, bottleneck: id });
  playOwned<BottleneckCommand>(story, ({ variant }, dueDay) => [
    {
      type: 'addHandover',
      handover: `handover-${variant % 4}`,
      cluster: `cluster-${1 + (variant % 3)}`,
      text,
    },
    { type: 'assignOwner', owner: pick(actors, variant), dueDay, text },
    { type: 'resolve', outcome: 'solved', text },
    { type: 'reopen', dueDay, text },
    { type: 'comment', text },
    { type: 'updateSurroundings', surroundings: pick(gone, variant) },
  ])(steps);
  return [...story.recorded()];
}

function fault(steps: readonly Step[], id: string): MatterRecorded<'fault'>[] {
  const story = newFault();
  story.by('time', { ...proposeFault, fault: id });
  playOwned<FaultCommand>(story, ({ variant }, promisedDay) => [
    { ...accept, promisedDay },
    { type: 'recordChange', on: promisedDay, text },
    { type: 'recordReturn', bottleneck: 'bottleneck-3', text },
    { type: 'updateSurroundings', surroundings: pick(gone, variant) },
  ])(steps);
  return [...story.recorded()];
}

function broughtIn(steps: readonly Step[], id: string): MatterRecorded<'case'>[] {
  const story = newCase();
  story.by('receiverContact', { ...bringIn, case: id });
  playOwned<CaseCommand>(story, ({ variant }, dueDay) => [
    { type: 'judge', meeting: 'table-1', rule: 'goodHome', holds: variant % 2 === 0, text },
    { ...decision, meeting: `table-${variant % 5}`, dueDay },
    { type: 'completeDecision', text },
    { type: 'reviewOutcome', meeting: `table-${variant % 5}`, outcome: 'notYet', text, dueDay },
    { type: 'updateSurroundings', surroundings: pick(gone, variant) },
  ])(steps);
  return [...story.recorded()];
}

const ofConference = (
  { which, variant }: Step,
  { meeting, dueDay, count }: { meeting: number; dueDay: string; count: number },
): ConferenceCommand =>
  pick<ConferenceCommand>(
    [
      { type: 'open', meeting, facts: facts(handover('h1', { stalledSince: '2026-01-20' })) },
      { type: 'addItem', item: `item-${count}`, handover: null, text },
      {
        type: 'addAction',
        meeting,
        action: `action-${count}`,
        item: null,
        what: text,
        owner: 'receiverContact',
        dueDay,
      },
      { type: 'close', meeting },
      { type: 'cancelConference', meeting, reason: 'other', text },
      { type: 'planConference', day: dueDay, time: '11:00', place: null },
      { type: 'moveConference', meeting, day: dueDay, time: '13:00', place: null, text },
      { type: 'setSeries', series: { ...series, intervalWeeks: 1 + (variant % 6), from: dueDay } },
      {
        type: 'updateParticipants',
        surroundings: {
          ...surroundings,
          participants: [...surroundings.participants, newcomer].slice(variant % 4),
        },
      },
    ],
    which,
  );

function conference(steps: readonly Step[], id: string): MatterRecorded<'conference'>[] {
  let story = planned();
  for (const one of steps) {
    story = until(story, addDays(story.now.slice(0, 10), Math.ceil(one.hours / 24)));
    const command = ofConference(one, {
      meeting: story.state.next?.number ?? 1,
      dueDay: addDays(story.now.slice(0, 10), one.variant % 30),
      count: story.steps,
    });
    const who = command.type === 'updateParticipants' ? 'time' : pick(actors, one.who);
    const answer = decided(story, who, command);
    if (answer.ok) story = happened(story, who, answer.events);
  }
  return story.recorded.map((one) =>
    one.event.type === 'conferenceStarted' ? { ...one, event: { ...one.event, conference: id } } : one,
  );
}

const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const listOf = async (sql: string, id: string): Promise<string[]> =>
  (await database.pool.query<{ key: string }>(sql, [id])).rows.map(({ key }) => key);

const onRecord = async (kind: MatterKind, id: string) => ({
  state: (await loadMatter(database.pool, kind, id))?.state,
  expected: await listOf('select key from matter_expectations where matter_id = $1 order by key', id),
  people: await listOf('select person as key from matter_people where matter_id = $1 order by 1', id),
  clusters: await listOf('select cluster as key from matter_clusters where matter_id = $1 order by 1', id),
  handovers: await listOf(
    'select handover_id as key from matter_handovers where matter_id = $1 order by 1',
    id,
  ),
  notices: await listOf('select key from notices where matter_id = $1 order by key', id),
});

/** What the rules say of the same events. */
function asTold<K extends MatterKind>(kind: K, recorded: readonly MatterRecorded<K>[]) {
  const course = courseOf(kind);
  const notices = new Set<string>();
  let state: MatterStates[K] | null = null;
  for (const one of recorded) {
    const after: MatterStates[K] = course.evolve(state, one);
    for (const { key } of course.notices(state, one, after, utrecht)) notices.add(key);
    state = after;
  }
  if (!state) throw new Error('Nothing was told');
  const sorted = (values: Iterable<string>) => [...new Set(values)].sort();
  return {
    state: stored(state),
    expected: sorted(course.expectations(state, utrecht).map(({ key }) => key)),
    people: sorted(course.people(state, utrecht)),
    clusters: sorted(course.clusters(state)),
    handovers: sorted(course.handovers(state)),
    notices: sorted(notices),
  };
}

/** Who has something to do with it by the rules, and would still find nothing: programme managers find everything. */
const lockedOut = <K extends MatterKind>(kind: K, state: MatterStates[K], day: Day): string[] =>
  everybody.filter(
    (who) =>
      who !== 'programmeManager' &&
      seesMatter(kind, actor(who), state, day) &&
      !courseOf(kind).people(state, utrecht).includes(who),
  );

const runs = 5;

describe('whatever happens to a matter', () => {
  const committed = async <K extends MatterKind>(
    kind: K,
    tell: (steps: readonly Step[], id: string) => MatterRecorded<K>[],
  ) => {
    await fc.assert(
      fc.asyncProperty(courses, async (steps) => {
        const matter = randomUUID();
        const recorded = await commitTold(database.pool, kind, matter, tell(steps, matter));
        const told = asTold(kind, recorded);
        expect(await onRecord(kind, matter)).toEqual(told);
        expect(lockedOut(kind, told.state, dayOf(recorded.at(-1)?.at ?? ''))).toEqual([]);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  };

  it.each([
    ['bottleneck', () => committed('bottleneck', bottleneck)],
    ['fault', () => committed('fault', fault)],
    ['case', () => committed('case', broughtIn)],
    ['conference', () => committed('conference', conference)],
  ])('the tables say of a %s what the rules say, and each command is there once', async (_kind, check) => {
    await check();
  });

  it('can be rebuilt from the events, without a difference', async () => {
    const { matters, differences } = await rebuildProjections(database.pool);
    expect({ matters, differences }).toEqual({ matters: 4 * runs, differences: [] });
  });
});
