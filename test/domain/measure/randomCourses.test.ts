import fc from 'fast-check';
import { dayOf, toEpochMilliseconds, toMoment } from '../../../src/domain/calendar/day';
import { nextDue } from '../../../src/domain/expectations';
import type { Command } from '../../../src/domain/handover/commands';
import { decide } from '../../../src/domain/handover/decide';
import { evolveAll } from '../../../src/domain/handover/evolve';
import type { Recorded } from '../../../src/domain/handover/events';
import { record } from '../../../src/domain/handover/record';
import { countedIn } from '../../../src/domain/measure/course';
import { measureKinds, type MeasureKind } from '../../../src/domain/measure/measured';
import { defaultPolicy as policy } from '../../../src/domain/policy';
import { actor, type Anybody } from '../../support/cast';
import { attempt, step, type Step } from '../../support/commandArbitrary';
import { acquainted, closed, filled, signed, transferred, type Story } from '../../support/story';

/** What a story became after random steps, each tried by somebody and refused where the rules say so. */
function play(story: Story, steps: readonly Step[]): Recorded[] {
  const recorded = [...story.recorded()];
  let state = story.state();
  let now = story.now();
  const perform = (id: string, player: Anybody | 'time', command: Command): void => {
    const request = { id, actor: actor(player), command };
    const decided = decide(state, request, now, policy);
    if (!decided.ok) return;
    const added = record(state, request, now, decided.events);
    recorded.push(...added);
    state = evolveAll(state, added);
  };
  steps.forEach((each, at) => {
    const until = toMoment(toEpochMilliseconds(now) + each.hours * 3_600_000);
    for (let due = nextDue(state, policy); due !== null && due <= until; due = nextDue(state, policy)) {
      now = due > now ? due : now;
      perform(`time-${recorded.length}`, 'time', { type: 'timePasses' });
    }
    now = until;
    const { player, command } = attempt(each, state, now, policy);
    perform(`step-${at}`, player, command);
  });
  return recorded;
}

const beginnings = [filled, acquainted, signed, transferred, closed];
const seed = Number(process.env['FAST_CHECK_SEED'] ?? Date.now() % 2_147_483_647);
const courses = fc
  .sample(fc.array(step, { minLength: 40, maxLength: 80, size: 'max' }), { numRuns: 20, seed })
  .map((steps, at) => play((beginnings[at % beginnings.length] ?? filled)(), steps));

const counted = courses.map((recorded) => ({
  recorded,
  state: evolveAll(null, recorded),
  ...countedIn(null, recorded, policy),
}));

/** Kinds that happen once in a handover, however it goes. */
const once: readonly MeasureKind[] = ['started', 'transferred', 'returned', 'droppedOut'];

describe(`What is counted, whatever people do (FAST_CHECK_SEED=${seed})`, () => {
  test('a handover runs once, in one neighbourhood, until its closure or its end', () => {
    for (const { recorded } of counted) {
      const running = new Map<string, number>();
      let state: ReturnType<typeof evolveAll> | null = null;
      for (const one of recorded) {
        const { measures } = countedIn(state, [one], policy);
        state = evolveAll(state, [one]);
        for (const { kind, neighbourhood, amount } of measures)
          if (kind === 'running') running.set(neighbourhood, (running.get(neighbourhood) ?? 0) + amount);
        const where = [...running].filter(([, amount]) => amount !== 0);
        const isOver = state.phase === 'pulse' || state.phase === 'ended';
        expect(where).toEqual(isOver ? [] : [[state.neighbourhood, 1]]);
      }
    }
  });

  test('nothing is counted twice, nor otherwise when the events come one by one', () => {
    for (const { recorded, measures } of counted) {
      expect(new Set(measures.map(({ seq, number }) => `${seq}:${number}`)).size).toBe(measures.length);
      for (const kind of once)
        expect([kind, measures.filter((one) => one.kind === kind).length <= 1]).toEqual([kind, true]);
      const half = Math.ceil(recorded.length / 2);
      const [first, rest] = [recorded.slice(0, half), recorded.slice(half)];
      expect([
        ...countedIn(null, first, policy).measures,
        ...countedIn(evolveAll(null, first), rest, policy).measures,
      ]).toEqual(measures);
    }
  });

  test('only a submission can lie after the day it is measured to', () => {
    for (const { measures } of counted)
      expect(measures.filter(({ kind, value }) => kind !== 'submitted' && (value ?? 0) < 0)).toEqual([]);
  });

  test('what was taken back had been counted', () => {
    for (const { measures } of counted)
      for (const taken of measures.filter(({ amount }) => amount < 0)) {
        const before = measures.filter(
          (one) =>
            one.kind === taken.kind &&
            one.neighbourhood === taken.neighbourhood &&
            one.code === taken.code &&
            one.value === taken.value &&
            (one.seq < taken.seq || (one.seq === taken.seq && one.number <= taken.number)),
        );
        expect(before.reduce((sum, { amount }) => sum + amount, 0)).toBeGreaterThanOrEqual(0);
      }
  });

  test('drop-out means that the handover ended, or is closed by one side', () => {
    for (const { measures, state } of counted)
      if (measures.some(({ kind }) => kind === 'droppedOut'))
        expect(['pulse', 'ended']).toContain(state.phase);
  });

  test('each step has one day, and no measure lies before the start', () => {
    for (const { steps, measures, recorded } of counted) {
      expect(new Set(steps.map(({ step: made }) => made)).size).toBe(steps.length);
      const started = dayOf(recorded[0]?.at ?? '');
      expect(measures.filter(({ day }) => day < started)).toEqual([]);
    }
  });

  test('the courses came to most of what can be counted', () => {
    const seen = new Set(counted.flatMap(({ measures }) => measures.map(({ kind }) => kind)));
    expect(measureKinds.filter((kind) => seen.has(kind)).length).toBeGreaterThan(10);
  });
});
