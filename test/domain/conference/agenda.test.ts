import { agenda } from '../../../src/domain/conference/agenda';
import { factsOf, type ConferenceFacts, type HandoverFacts } from '../../../src/domain/conference/facts';
import { defaultPolicy as policy } from '../../../src/domain/policy';
import { submitted, transferred, started as startedHandover } from '../../support/story';
import {
  by,
  facts,
  handover,
  held,
  opened,
  planned,
  started,
  until,
  withAction,
  type Story,
} from './support';

const day = '2026-02-03';
const made = (about: ConferenceFacts, story: Story = planned()): string[] =>
  agenda(about, story.state, day, policy).map(
    ({ id, reasons }) => `${id} ${reasons.map(({ code }) => code).join(' ')}`,
  );

const added = (handoverId: string | null): Story =>
  by(planned(), 'receiverContact', {
    type: 'addItem',
    item: 'added-1',
    handover: handoverId === null ? null : { id: handoverId, cluster: 'cluster-1', shared: true },
    text: 'text-1',
  });

describe('Why a handover is on the agenda', () => {
  test.each<[string, Partial<HandoverFacts>, string[]]>([
    ['nothing is the matter', {}, []],
    ['the safety net was called', { safetyNetSince: '2026-02-01' }, ['safetyNet']],
    ['there is no contact', { noContactSince: '2026-01-02' }, ['noContact']],
    ['it is stalled', { stalledSince: '2026-01-20' }, ['stalled']],
    ['something is overdue', { nextDue: '2026-01-20' }, ['due']],
    ['something is due within five working days', { nextDue: '2026-02-10' }, ['due']],
    ['in six working days is not near', { nextDue: '2026-02-11' }, []],
    ['the aftercare ends within ten working days', { aftercareUntil: '2026-02-17' }, ['endOfAftercare']],
    ['the aftercare ends later', { aftercareUntil: '2026-02-18' }, []],
    ['a score fell', { scoreFellOn: '2026-01-28' }, ['scoreFell']],
    [
      'more than one reason: the most urgent first',
      { stalledSince: '2026-01-20', safetyNetSince: '2026-02-01', nextDue: '2026-02-01' },
      ['safetyNet', 'stalled', 'due'],
    ],
  ])('%s', (_why, what, reasons) => {
    expect(made(facts(handover('h1', what)))).toEqual(
      reasons.length === 0 ? [] : [`handover:h1 ${reasons.join(' ')}`],
    );
  });

  test('the most urgent handover is first, and of equal ones the oldest', () => {
    const about = facts(
      handover('h1', { stalledSince: '2026-01-20' }),
      handover('h2', { stalledSince: '2026-01-10' }),
      handover('h3', { safetyNetSince: '2026-02-01' }),
    );
    expect(made(about)).toEqual(['handover:h3 safetyNet', 'handover:h2 stalled', 'handover:h1 stalled']);
  });

  test('a handover of another cluster is on the agenda of that one', () => {
    expect(made(facts(handover('h1', { cluster: 'cluster-2', stalledSince: '2026-01-20' })))).toEqual([]);
  });
});

describe('What is on the agenda besides', () => {
  const bottleneck = (handovers: string[], clusters: string[] = ['cluster-1']): ConferenceFacts => ({
    ...facts(handover('h1'), handover('h2')),
    bottlenecks: [{ bottleneck: 'b1', clusters, handovers, dueDay: null }],
  });

  test.each([
    [
      'with each handover here that it hits',
      bottleneck(['h1', 'h2']),
      ['handover:h1 bottleneck', 'handover:h2 bottleneck'],
    ],
    ['by itself when it hits none here', bottleneck(['h9']), ['bottleneck:b1 bottleneck']],
    ['not when it is of another cluster', bottleneck(['h9'], ['cluster-2']), []],
  ])('a bottleneck: %s', (_what, about, items) => {
    expect(made(about)).toEqual(items);
  });

  test('what somebody added, once with the other reasons of that handover', () => {
    expect(made(facts(handover('h1', { stalledSince: '2026-01-20' })), added('h1'))).toEqual([
      'handover:h1 stalled added',
    ]);
    expect(made(facts(), added(null))).toEqual(['added:added-1 added']);
  });

  test('an open action returns, with its handover or without', () => {
    const story = held(withAction());
    expect(made(facts(handover('h1')), story)).toEqual(['handover:h1 openAction']);
    expect(made(facts(), story)).toEqual(['action:action-1 openAction']);
    const done = by(story, 'receiverContact', { type: 'completeAction', action: 'action-1', text: null });
    expect(made(facts(handover('h1')), done)).toEqual([]);
  });

  test('the breakthrough table takes what was brought in, from every cluster, and not what is stalled', () => {
    const about: ConferenceFacts = {
      ...facts(
        handover('h1', { stalledSince: '2026-01-20' }),
        handover('h2', { stalledSince: '2026-01-20', cluster: 'cluster-2' }),
      ),
      cases: [{ case: 'case-1', handover: 'h2', stage: 'broughtIn', day: '2026-01-30' }],
    };
    expect(made(about, started(policy, 'breakthroughTable'))).toEqual(['handover:h2 broughtIn']);
    expect(made(about)).toEqual(['handover:h1 stalled']);
  });
});

describe('The agenda of the meeting itself', () => {
  test('is what it was when the meeting was opened', () => {
    expect(opened().state.next?.written?.items).toEqual([
      {
        id: 'handover:h1',
        handover: 'h1',
        reasons: [{ code: 'stalled', day: '2026-01-20', of: null }],
      },
    ]);
  });

  test('what is added during the meeting is gone through as well', () => {
    const story = by(opened(), 'receiverContact', {
      type: 'addItem',
      item: 'added-1',
      handover: { id: 'h1', cluster: 'cluster-1', shared: true },
      text: 'text-1',
    });
    const more = by(story, 'guest', { type: 'addItem', item: 'added-2', handover: null, text: 'text-2' });
    expect(more.state.next?.written?.items.map(({ id, reasons }) => [id, reasons.length])).toEqual([
      ['handover:h1', 2],
      ['added:added-2', 1],
    ]);
  });

  test('what nobody decided on waits for the next one', () => {
    const story = by(opened(), 'guest', { type: 'addItem', item: 'added-1', handover: null, text: 'text-1' });
    const decide = {
      type: 'decideItem',
      meeting: 1,
      item: 'added:added-1',
      text: 'd',
      basedOn: null,
    } as const;
    expect(held(story).state.added).toHaveLength(1);
    expect(held(by(story, 'guest', decide)).state.added).toEqual([]);
  });

  test('what was added for a meeting that was skipped waits as well', () => {
    const story = until(added(null), '2026-03-10', '12:00');
    expect(story.state.next?.number).toBe(2);
    expect(made(facts(), story)).toEqual(['added:added-1 added']);
  });
});

describe('The facts of a handover', () => {
  test('nobody talks about a handover of which the other side does not know yet', () => {
    expect(factsOf(startedHandover().state(), policy)).toBeNull();
    expect(factsOf(submitted().state(), policy)).toMatchObject({
      handover: 'handover-1',
      nextDue: '2026-03-05',
    });
  });

  test('what is due, the end of the aftercare and the safety net come from the same rules as the work list', () => {
    const story = transferred();
    expect(factsOf(story.state(), policy)).toMatchObject({
      aftercareUntil: story.state().aftercare?.until,
      safetyNetSince: null,
      stalledSince: null,
    });
    const called = story.by('senderContact', {
      type: 'callSafetyNet',
      call: 'call-1',
      trigger: 'relapse',
      text: 'text',
    });
    expect(factsOf(called.state(), policy)?.safetyNetSince).toBe(called.now().slice(0, 10));
  });

  test('a score that is lower at the end of the aftercare is talked about until it ends', () => {
    const scored = (fell: boolean) => {
      const story = transferred();
      const record = { type: 'recordWatTelt', moment: 'end', day: story.today(), scores: 's', fell } as const;
      return story.by('receiverCaseWorker', record).state();
    };
    expect(factsOf(scored(true), policy)?.scoreFellOn).toBe(transferred().today());
    expect(factsOf(scored(false), policy)?.scoreFellOn).toBeNull();
    expect(factsOf({ ...scored(true), phase: 'pulse' }, policy)?.scoreFellOn).toBeNull();
  });
});
