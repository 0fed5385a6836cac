import fc from 'fast-check';
import {
  caseExpectations,
  casesOnTable,
  evolveCase,
  reviewOutcomes,
  rulesOfThumb,
  rulesToJudge,
  type CaseCommand,
  type CaseState,
} from '../../../src/domain/breakthrough';
import { addDays, toEpochMilliseconds, toMoment } from '../../../src/domain/calendar/day';
import { isHere } from '../../../src/domain/owned/surroundings';
import { utrecht } from '../../../src/domain/region/utrecht';
import { players, type Anybody } from '../../support/cast';
import { around, without } from '../../support/ownedStory';
import { broughtIn, judgeAll, type CaseStory } from './stories';

const seed = Number(process.env['FAST_CHECK_SEED'] ?? Date.now() % 2_147_483_647);

const step = fc.record({
  which: fc.nat(1000),
  who: fc.nat(1000),
  variant: fc.nat(1000),
  of: fc.nat(2),
  hours: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 50, max: 400 })),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T;
const often: readonly (Anybody | 'time')[] = ['programmeManager', 'receiverContact', 'senderContact'];
const actors = [...often, ...often, ...often, ...often, ...players];

function somewhat({ which, variant }: Step, today: string, table: number): CaseCommand {
  const meeting = `table-${table}`;
  const text = 'text-1';
  const dueDay = addDays(today, (variant % 30) - 2);
  const owner = pick(['senderContact', 'receiverContact', 'senderManager', 'formerColleague'], variant);
  return pick<CaseCommand>(
    [
      { type: 'judge', meeting, rule: pick(rulesOfThumb, variant), holds: variant % 2 === 0, text },
      { type: 'decideCase', meeting, text, owner, dueDay },
      { type: 'decideCase', meeting, text, owner, dueDay },
      { type: 'moveDecision', owner, dueDay, text },
      { type: 'completeDecision', text },
      { type: 'reviewOutcome', meeting, outcome: pick(reviewOutcomes, variant), text, dueDay },
      {
        type: 'updateSurroundings',
        surroundings: pick([around, without('senderContact'), without('receiverContact')], variant),
      },
      ...(variant % 9 === 0 ? [{ type: 'withdrawCase' as const, text }] : []),
    ],
    which,
  );
}

/** Three cases, and a table every two weeks that deals with some of them and leaves others. */
function play(steps: readonly Step[], check: (cases: CaseState[], table: number, today: string) => void) {
  const stories: CaseStory[] = [0, 1, 2].map((at) => {
    const story = broughtIn({ case: `case-${at}`, handover: `handover-${at}` });
    return at === 0 ? story : judgeAll(story);
  });
  let now = (stories[0] as CaseStory).now();
  const begin = toEpochMilliseconds(now);
  for (const one of steps) {
    now = toMoment(toEpochMilliseconds(now) + one.hours * 3_600_000);
    stories.forEach((story) => story.untilMoment(now));
    const table = 1 + Math.floor((toEpochMilliseconds(now) - begin) / (14 * 24 * 3_600_000));
    const story = pick(stories, one.of);
    const command = somewhat(one, story.today(), table);
    story.tries(command.type === 'updateSurroundings' ? 'time' : pick(actors, one.who), command);
    check(
      stories.map((told) => told.state()),
      table,
      story.today(),
    );
  }
  return stories;
}

const courses = fc.array(step, { minLength: 20, maxLength: 60, size: 'max' });
const settings = { seed, numRuns: 25 };

describe(`Whatever happens at the tables (FAST_CHECK_SEED=${seed})`, () => {
  test('no case is forgotten: every open one is on the next table, once', () => {
    fc.assert(
      fc.property(courses, (steps) => {
        play(steps, (cases, table, today) => {
          const open = cases.filter(({ ended }) => ended === null).map(({ id }) => id);
          const next = casesOnTable(cases, `table-${table + 1}`, today).map((one) => one.case);
          expect([...next].sort()).toEqual(open);
          const now = casesOnTable(cases, `table-${table}`, today).map((one) => one.case);
          const untouched = cases.filter(
            ({ ended, lastTable }) => ended === null && lastTable !== `table-${table}`,
          );
          expect(now).toHaveLength(untouched.length);
        });
      }),
      settings,
    );
  });

  test('every open case asks something of somebody who is here, by a day; an ended one of nobody', () => {
    fc.assert(
      fc.property(courses, (steps) => {
        play(steps, (cases) =>
          cases.forEach((state) => {
            const expected = caseExpectations(state, utrecht);
            expect(expected.length > 0).toBe(state.ended === null);
            for (const { owner, vacant, key } of expected) {
              expect(isHere(state.surroundings, owner)).toBe(true);
              expect(vacant).toBe(key.startsWith('carryOut') && state.decision?.owner === null);
            }
            if (state.decision) expect(rulesToJudge(state)).toEqual([]);
          }),
        );
      }),
      settings,
    );
  });

  test('nothing is told twice, and the events tell the whole state', () => {
    fc.assert(
      fc.property(courses, (steps) => {
        for (const story of play(steps, () => undefined)) {
          const keys = story.notices().map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          const again = story
            .recorded()
            .reduce<CaseState | null>((state, one) => evolveCase(state, one), null);
          expect(again).toEqual(story.state());
          expect(JSON.parse(JSON.stringify(again))).toEqual(again);
        }
      }),
      settings,
    );
  });
});
