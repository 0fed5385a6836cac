import fc from 'fast-check';
import {
  bottleneckExpectations,
  bottleneckKinds,
  evolveBottleneck,
  quarterOf,
  type BottleneckCommand,
  type BottleneckState,
} from '../../../src/domain/bottleneck';
import {
  faultExpectations,
  proposals,
  returns,
  statusOf,
  type FaultCommand,
} from '../../../src/domain/bottleneck/fault';
import { addDays, dayOf, toEpochMilliseconds, toMoment } from '../../../src/domain/calendar/day';
import { isHere } from '../../../src/domain/owned/surroundings';
import { utrecht } from '../../../src/domain/region/utrecht';
import { players, type Anybody } from '../../support/cast';
import { around, without } from '../../support/ownedStory';
import { accept, newBottleneck, newFault, raise, type BottleneckStory, type FaultStory } from './stories';

const seed = Number(process.env['FAST_CHECK_SEED'] ?? Date.now() % 2_147_483_647);

interface Step {
  which: number;
  who: number;
  variant: number;
  hours: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  which: fc.nat(1000),
  who: fc.nat(1000),
  variant: fc.nat(1000),
  hours: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 100, max: 700 })),
});
const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;
const people = ['senderContact', 'receiverContact', 'receiverCaseWorker', 'programmeManager'] as const;
const actors: readonly (Anybody | 'time')[] = [...people, ...people, ...people, ...players, 'time'];
const surroundings = [
  around,
  without('senderContact'),
  without('receiverContact'),
  { ...around, absences: [{ person: 'senderContact', from: '2026-03-10', until: '2026-06-10' }] },
];

const somewhat = (today: string, { which, variant }: Step): BottleneckCommand => {
  const dueDay = addDays(today, (variant % 40) - 3);
  const text = 'text-1';
  return pick<BottleneckCommand>(
    [
      {
        ...raise,
        kind: pick(bottleneckKinds, variant),
        owner: pick([null, ...people, 'formerColleague'], variant),
        surroundings: pick(surroundings, variant),
      },
      {
        type: 'addHandover',
        handover: `handover-${variant % 4}`,
        cluster: `cluster-${variant % 3}`,
        text,
      },
      { type: 'assignOwner', owner: pick(people, variant), dueDay, text },
      { type: 'moveDueDay', dueDay, text },
      { type: 'resolve', outcome: 'solved', text },
      { type: 'reopen', dueDay, text },
      { type: 'comment', text },
      { type: 'updateSurroundings', surroundings: pick(surroundings, variant) },
    ],
    which,
  );
};

const actorOf = (command: { type: string }, who: number) =>
  command.type === 'updateSurroundings' ? ('time' as const) : pick(actors, who);

function play(steps: readonly Step[], check: (state: BottleneckState) => void): BottleneckStory {
  const story = newBottleneck();
  for (const one of steps) {
    story.untilMoment(toMoment(toEpochMilliseconds(story.now()) + one.hours * 3_600_000));
    const command = story.started()
      ? somewhat(story.today(), one)
      : somewhat(story.today(), { ...one, which: 0 });
    story.tries(actorOf(command, one.who), command);
    if (story.started()) check(story.state());
  }
  return story;
}

const courses = fc.array(step, { minLength: 20, maxLength: 50, size: 'max' });
const settings = { seed, numRuns: 40 };

describe(`Whatever people do with a bottleneck (FAST_CHECK_SEED=${seed})`, () => {
  test('it is owned by somebody who is here, or shown as vacant and the programme manager’s', () => {
    fc.assert(
      fc.property(courses, (steps) => {
        play(steps, (state) => {
          const expected = bottleneckExpectations(state, utrecht);
          expect(expected).toHaveLength(state.outcome ? 0 : 1);
          if (state.owner !== null) expect(isHere(state.surroundings, state.owner)).toBe(true);
          for (const { kind, owner, vacant } of expected) {
            expect([kind, owner, vacant]).toEqual(
              state.owner === null
                ? ['nameBottleneckOwner', 'programmeManager', true]
                : ['resolveBottleneck', state.owner, false],
            );
          }
        });
      }),
      settings,
    );
  });

  test('nothing is asked or told twice, and the events tell the whole state', () => {
    fc.assert(
      fc.property(courses, (steps) => {
        const story = play(steps, () => undefined);
        if (!story.started()) return;
        const keys = story.notices().map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const rungs = story
          .recorded()
          .flatMap(({ event }) =>
            event.type === 'rungClimbed' ? [`${event.expectation} ${event.rung}`] : [],
          );
        expect(new Set(rungs).size).toBe(rungs.length);
        const again = story
          .recorded()
          .reduce<BottleneckState | null>((state, one) => evolveBottleneck(state, one), null);
        expect(again).toEqual(story.state());
        expect(JSON.parse(JSON.stringify(again))).toEqual(again);
      }),
      settings,
    );
  });
});

/** A region: bottlenecks come, faults are proposed as soon as they can be, and people settle them. */
function live(steps: readonly Step[], check: (today: string, faults: FaultStory[]) => void): FaultStory[] {
  const bottlenecks: BottleneckState[] = [];
  const faults: FaultStory[] = [];
  let now = newFault().now();
  for (const one of steps) {
    now = toMoment(toEpochMilliseconds(now) + one.hours * 3_600_000);
    faults.forEach((fault) => fault.untilMoment(now));
    const today = dayOf(now);
    const kind = pick(['home', 'income', 'other'] as const, one.variant);
    const story = newBottleneck(today).by('receiverContact', {
      ...raise,
      bottleneck: `bottleneck-${bottlenecks.length}`,
      kind,
      clusters: [`cluster-${one.who % 3}`],
    });
    bottlenecks.push(story.state());
    const settle = pick<FaultCommand>(
      [
        { ...accept, promisedDay: addDays(today, 20) },
        { type: 'recordChange', on: today, text: 'text-1' },
        { type: 'dismiss', text: 'text-1' },
        { ...accept, promisedDay: addDays(today, 30), text: 'text-1' },
      ],
      one.which,
    );
    faults.forEach((fault) => fault.tries('programmeManager', settle));
    const states = faults.map((fault) => fault.state());
    for (const { fault, bottleneck } of returns(bottlenecks, states)) {
      const found = faults.find((story) => story.state().id === fault);
      found?.by('time', { type: 'recordReturn', bottleneck, text: null });
    }
    for (const proposal of proposals(bottlenecks, states, today, utrecht)) {
      const fault = newFault(today);
      fault.untilMoment(now).by('time', { type: 'proposeFault', ...proposal, surroundings: around });
      faults.push(fault);
    }
    check(today, faults);
    expect(
      proposals(
        bottlenecks,
        faults.map((fault) => fault.state()),
        today,
        utrecht,
      ),
    ).toEqual([]);
  }
  return faults;
}

describe(`Whatever recurs (FAST_CHECK_SEED=${seed})`, () => {
  test('is proposed once per kind and quarter, and is one open fault at a time', () => {
    const seen: string[] = [];
    fc.assert(
      fc.property(courses, (steps) => {
        live(steps, (today, faults) => {
          const states = faults.map((fault) => fault.state());
          const keys = states.map(({ grounds }) => `${grounds.kind} ${grounds.quarter}`);
          expect(new Set(keys).size).toBe(keys.length);
          const open = states.filter(({ ended }) => ended === null).map(({ grounds }) => grounds.kind);
          expect(new Set(open).size).toBe(open.length);
          expect(open).not.toContain('other');
          expect(states.every(({ grounds }) => grounds.quarter <= quarterOf(today))).toBe(true);
          seen.push(...states.map(statusOf));
        });
      }),
      { seed, numRuns: 15 },
    );
    expect(seen).toEqual(expect.arrayContaining(['proposed', 'promised', 'dismissed']));
  });

  test('asks something of somebody as long as nobody changed or dismissed it', () => {
    fc.assert(
      fc.property(courses, (steps) => {
        live(steps, (_today, faults) =>
          faults.forEach((fault) => {
            const waits = ['proposed', 'cameBack', 'promised'].includes(statusOf(fault.state()));
            expect(faultExpectations(fault.state(), utrecht)).toHaveLength(waits ? 1 : 0);
          }),
        );
      }),
      { seed, numRuns: 15 },
    );
  });
});
