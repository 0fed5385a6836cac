import {
  caseExpectations,
  caseOnAgenda,
  caseRefusalCodes,
  caseStatusOf,
  casesOnTable,
  rulesToJudge,
  type CaseCommand,
  type CaseRefusalCode,
} from '../../../src/domain/breakthrough';
import type { CaseCommandOf } from '../../../src/domain/breakthrough/commands';
import { utrecht } from '../../../src/domain/region/utrecht';
import { letters, without } from '../../support/ownedStory';
import { bringIn, broughtIn, decided, decision, judgeAll, newCase, type CaseStory } from './stories';

const done: CaseCommand = { type: 'completeDecision', text: null };
const withdraw: CaseCommand = { type: 'withdrawCase', text: 'text-7' };
const move: CaseCommandOf<'moveDecision'> = {
  type: 'moveDecision',
  owner: 'receiverContact',
  dueDay: '2026-04-03',
  text: 'text-4',
};
const review: CaseCommandOf<'reviewOutcome'> = {
  type: 'reviewOutcome',
  meeting: 'table-2',
  outcome: 'solved',
  text: 'text-5',
  dueDay: null,
};
const expected = (story: CaseStory) =>
  caseExpectations(story.state(), utrecht).map(({ kind, owner, vacant, dueDay }) => [
    kind,
    owner,
    vacant,
    dueDay,
  ]);
const onTable = (story: CaseStory, meeting: string) =>
  casesOnTable([story.state()], meeting, story.today()).map(({ why }) => why);

describe('A case of the breakthrough table', () => {
  test('is brought in with a question, and comes on a table within three weeks', () => {
    const story = broughtIn();
    expect([caseStatusOf(story.state()), onTable(story, 'table-1')]).toEqual(['waiting', ['toJudge']]);
    expect(expected(story)).toEqual([['discussCase', 'programmeManager', false, '2026-03-23']]);
    expect(letters(story, 'caseBroughtIn')).toEqual([['programmeManager', 'bundled', null]]);
  });

  test('is judged along the five rules of thumb, each with yes or no and why', () => {
    const story = judgeAll(broughtIn());
    expect(story.state().judgements.goodHome).toEqual({ holds: false, text: 'goodHome', meeting: 'table-1' });
    expect([caseStatusOf(story.state()), onTable(story, 'table-1')]).toEqual(['judged', ['toDecide']]);
    story.by('receiverContact', {
      type: 'judge',
      meeting: 'table-1',
      rule: 'goodHome',
      holds: true,
      text: 'text-6',
    });
    expect(story.state().judgements.goodHome?.holds).toBe(true);
  });

  test('is not decided before it was judged along all five', () => {
    const story = broughtIn().by('receiverContact', {
      type: 'judge',
      meeting: 'table-1',
      rule: 'goodHome',
      holds: true,
      text: 'text-6',
    });
    expect(story.asksFor('programmeManager', decision)).toEqual({
      code: 'notAllJudged',
      needs: ['healthyFinances', 'worthwhileDay', 'fittingSupport', 'pleasantEnvironment'],
    });
    expect(rulesToJudge(story.state())).toHaveLength(4);
  });

  test('gets a decision with an owner and a day, and a look at its outcome at the next table', () => {
    const story = decided();
    expect(expected(story)).toEqual([
      ['carryOutDecision', 'senderContact', false, '2026-03-27'],
      ['reviewCase', 'programmeManager', false, '2026-03-31'],
    ]);
    expect(letters(story, 'decisionAssigned')).toEqual([['senderContact', 'now', '2026-03-27']]);
    expect(letters(story, 'caseDecided').map(([person]) => person)).toEqual([
      'receiverContact',
      'receiverCaseWorker',
      'senderManager',
    ]);
    expect([onTable(story, 'table-1'), onTable(story, 'table-2')]).toEqual([[], ['toReview']]);
  });

  test('whose decision is late says so on the table', () => {
    expect(onTable(decided().until('2026-03-30'), 'table-2')).toEqual(['decisionLate']);
  });

  test('climbs the ladder of who has to carry it out', () => {
    const reached = letters(decided().until('2026-04-03', '12:00'), 'expectationDue').map(
      ([person]) => person,
    );
    expect(reached).toEqual(
      expect.arrayContaining(['senderContact', 'senderDeputy', 'senderManager', 'programmeManager']),
    );
  });

  test('is carried out, and waits for the next table', () => {
    const story = decided().by('senderContact', done);
    expect([caseStatusOf(story.state()), expected(story).map(([kind]) => kind)]).toEqual([
      'done',
      ['reviewCase'],
    ]);
    expect(letters(story, 'decisionDone')).toEqual([['programmeManager', 'bundled', null]]);
  });

  test('whose owner leaves is the programme manager’s until somebody is named', () => {
    const story = decided().by('time', {
      type: 'updateSurroundings',
      surroundings: without('senderContact'),
    });
    expect(expected(story)[0]).toEqual(['carryOutDecision', 'programmeManager', true, '2026-03-27']);
    expect(letters(story, 'decisionWithoutOwner')).toEqual([['programmeManager', 'now', '2026-03-27']]);
    story.by('programmeManager', move);
    expect(expected(story)).toContainEqual(['carryOutDecision', 'receiverContact', false, '2026-04-03']);
  });
});

describe('The outcome at the next table', () => {
  const atNextTable = (change: Partial<typeof review>) =>
    decided()
      .until('2026-03-24', '14:00')
      .by('receiverContact', { ...review, ...change });

  test.each(['solved', 'notSolvable'] as const)('%s ends it', (outcome) => {
    const story = atNextTable({ outcome });
    expect(story.state().ended).toEqual({ kind: outcome, on: '2026-03-24', text: 'text-5' });
    expect([expected(story), onTable(story, 'table-3')]).toEqual([[], []]);
    expect(letters(story, 'caseReviewed').map(([person]) => person)).toContain('senderContact');
  });

  test('not yet gives the decision another day, and it comes back at the table after that', () => {
    const story = atNextTable({ outcome: 'notYet', dueDay: '2026-04-10' });
    expect(expected(story)).toEqual([
      ['carryOutDecision', 'senderContact', false, '2026-04-10'],
      ['reviewCase', 'programmeManager', false, '2026-04-15'],
    ]);
    expect([onTable(story, 'table-2'), onTable(story, 'table-3')]).toEqual([[], ['toReview']]);
  });

  test('not solved lets the table judge and decide afresh', () => {
    const story = atNextTable({ outcome: 'notSolved' });
    expect(story.state()).toMatchObject({ rounds: 1, judgements: {}, decision: null });
    expect(onTable(story, 'table-3')).toEqual(['toJudge']);
    expect(caseStatusOf(judgeAll(story, 'table-2').by('programmeManager', decision).state())).toBe('decided');
  });
});

describe('What is refused', () => {
  const refusals: readonly (readonly [CaseRefusalCode, () => CaseStory, CaseCommand])[] = [
    ['notAllowed', broughtIn, { type: 'timePasses' }],
    ['alreadyBroughtIn', broughtIn, bringIn],
    ['alreadyBroughtIn', newCase, { ...bringIn, openCase: 'case-0' }],
    ['caseEnded', () => broughtIn().by('receiverContact', withdraw), withdraw],
    ['alreadyDecided', decided, decision],
    [
      'alreadyDecided',
      decided,
      { type: 'judge', meeting: 'table-1', rule: 'goodHome', holds: true, text: 'text-6' },
    ],
    ['notAllJudged', broughtIn, decision],
    ['notDecided', broughtIn, done],
    ['notDecided', broughtIn, move],
    ['notDecided', broughtIn, review],
    ['alreadyDone', () => decided().by('senderContact', done), done],
    ['alreadyDone', () => decided().by('senderContact', done), move],
    ['ownerLeft', () => judgeAll(broughtIn()), { ...decision, owner: 'formerColleague' }],
    ['ownerLeft', decided, { ...move, owner: 'formerColleague' }],
    ['dayInThePast', () => judgeAll(broughtIn()), { ...decision, dueDay: '2026-03-01' }],
    ['dayTooFar', () => judgeAll(broughtIn()), { ...decision, dueDay: '2036-03-01' }],
    ['nothingChanged', decided, { ...move, owner: 'senderContact', dueDay: '2026-03-27' }],
    ['dayNeeded', decided, { ...review, outcome: 'notYet' }],
    ['dayInThePast', decided, { ...review, outcome: 'notYet', dueDay: '2026-03-01' }],
    ['sameTable', decided, { ...review, meeting: 'table-1' }],
    ['noTable', broughtIn, { type: 'judge', meeting: '', rule: 'goodHome', holds: true, text: 'text-6' }],
    ['noTable', () => judgeAll(broughtIn()), { ...decision, meeting: '' }],
    ['noTable', decided, { ...review, meeting: '' }],
  ];
  test.each(refusals)('%s', (code, story, command) => {
    expect(story().refusal('programmeManager', command)).toBe(code);
  });

  test('has every code', () =>
    expect(new Set(refusals.map(([code]) => code))).toEqual(new Set(caseRefusalCodes)));
});

describe('The agenda of the breakthrough table', () => {
  test('has what was brought in, then what is looked at again, and nothing that has ended', () => {
    const of = { case: 'case-1', handover: 'handover-1' };
    const ended = broughtIn().by('receiverContact', withdraw);
    expect([broughtIn(), decided(), ended].map((story) => caseOnAgenda(story.state()))).toEqual([
      { ...of, stage: 'broughtIn', day: '2026-03-02' },
      { ...of, stage: 'review', day: '2026-03-27' },
      null,
    ]);
  });
});

describe('Several cases on one table', () => {
  test('first what was decided before, then what waits longest', () => {
    const cases = [
      broughtIn({ case: 'late' }, '2026-03-09').state(),
      broughtIn({ case: 'early' }, '2026-03-03').state(),
      decided().state(),
    ];
    expect(casesOnTable(cases, 'table-2', '2026-03-24').map((one) => one.case)).toEqual([
      'case-1',
      'early',
      'late',
    ]);
  });
});
