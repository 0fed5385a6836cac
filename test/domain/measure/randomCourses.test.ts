import fc from 'fast-check';
import { dayOf } from '../../../src/domain/calendar/day';
import { evolveAll } from '../../../src/domain/handover/evolve';
import { countedIn } from '../../../src/domain/measure/course';
import { measureKinds, type MeasureKind } from '../../../src/domain/measure/measured';
import { defaultPolicy as policy } from '../../../src/domain/policy';
import { step } from '../../support/commandArbitrary';
import { play } from '../../support/randomCourse';
import { acquainted, closed, filled, signed, transferred } from '../../support/story';

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
