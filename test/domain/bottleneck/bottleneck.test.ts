import {
  bottleneckExpectations,
  bottleneckOnAgenda,
  meetingIdOf,
  type BottleneckCommand,
  type BottleneckRefusalCode,
} from '../../../src/domain/bottleneck';
import { utrecht } from '../../../src/domain/region/utrecht';
import { around, letters, without } from '../../support/ownedStory';
import { newBottleneck, raise, raised, type BottleneckStory } from './stories';

const resolve: BottleneckCommand = { type: 'resolve', outcome: 'solved', text: 'text-9' };
const expected = (story: BottleneckStory) =>
  bottleneckExpectations(story.state(), utrecht).map(({ kind, owner, vacant, dueDay, escalatesTo }) => [
    kind,
    owner,
    vacant,
    dueDay,
    escalatesTo,
  ]);
const leaves = (story: BottleneckStory, person: string) =>
  story.by('time', { type: 'updateSurroundings', surroundings: without(person) });

describe('Raising a bottleneck', () => {
  test('gives it an owner and a due day; the region says which when nobody does', () => {
    const story = raised();
    expect(expected(story)).toEqual([
      ['resolveBottleneck', 'senderContact', false, '2026-03-30', 'senderDeputy'],
    ]);
    expect(letters(story, 'bottleneckAssigned')).toEqual([['senderContact', 'now', '2026-03-30']]);
  });

  test('without an owner it shows as vacant, and the programme manager is asked to name one', () => {
    const story = raised({ owner: null });
    expect(story.state().owner).toBeNull();
    expect(expected(story)).toEqual([
      ['nameBottleneckOwner', 'programmeManager', true, '2026-03-05', 'programmeManager'],
    ]);
    expect(letters(story, 'bottleneckWithoutOwner')).toEqual([['programmeManager', 'now', null]]);
  });

  test('from a handover keeps what went wrong there', () => {
    const story = raised({
      origin: { kind: 'handover', handover: 'handover-1', reason: { kind: 'return' } },
      hits: [{ handover: 'handover-1', cluster: 'cluster-1' }],
    });
    expect(story.state()).toMatchObject({
      origin: { reason: { kind: 'return' } },
      hits: [{ handover: 'handover-1', cluster: 'cluster-1', on: '2026-03-02' }],
    });
  });

  const hit = { handover: 'handover-1', cluster: 'cluster-1' };
  test.each<[BottleneckRefusalCode, Partial<typeof raise>]>([
    ['unknownKind', { kind: 'weather' as string as 'other' }],
    ['clusterMissing', { clusters: [], hits: [] }],
    ['handoverMissing', { origin: { kind: 'handover', handover: 'handover-2', reason: null } }],
    ['alreadyHit', { hits: [hit, hit] }],
    ['ownerLeft', { owner: 'formerColleague' }],
    ['dayInThePast', { dueDay: '2026-03-01' }],
    ['dayTooFar', { dueDay: '2036-03-01' }],
  ])('is refused: %s', (code, change) => {
    expect(newBottleneck().refusal('receiverContact', { ...raise, ...change })).toBe(code);
  });

  test('happens once', () => expect(raised().refusal('receiverContact', raise)).toBe('alreadyRaised'));
});

describe('A bottleneck that runs', () => {
  test('grows with the handovers it turns out to hit, each once', () => {
    const add: BottleneckCommand = {
      type: 'addHandover',
      handover: 'handover-2',
      cluster: 'cluster-2',
      text: null,
    };
    const story = raised().by('receiverContact', add);
    expect(story.state().hits).toEqual([{ handover: 'handover-2', cluster: 'cluster-2', on: '2026-03-02' }]);
    expect(story.refusal('senderContact', add)).toBe('alreadyHit');
    expect(letters(story, 'bottleneckGrew')).toEqual([['senderContact', 'bundled', null]]);
  });

  test('goes to another owner, who hears it at once, as does who had it', () => {
    const story = raised().by('senderContact', {
      type: 'assignOwner',
      owner: 'receiverContact',
      dueDay: '2026-03-20',
      text: null,
    });
    expect(expected(story)).toEqual([
      ['resolveBottleneck', 'receiverContact', false, '2026-03-20', 'receiverDeputy'],
    ]);
    expect(letters(story, 'bottleneckAssigned').at(-1)).toEqual(['receiverContact', 'now', '2026-03-20']);
  });

  test('never becomes somebody’s when it is late already', () => {
    const late = raised({ owner: null, dueDay: '2026-03-04' }).until('2026-03-10');
    const assign: BottleneckCommand = {
      type: 'assignOwner',
      owner: 'senderContact',
      dueDay: null,
      text: null,
    };
    expect(late.refusal('programmeManager', assign)).toBe('dueDayPassed');
    expect(late.refusal('programmeManager', { ...assign, dueDay: '2026-03-12' })).toBeNull();
  });

  test('is vacant again when its owner leaves', () => {
    const story = leaves(raised(), 'senderContact');
    expect(story.types()).toEqual(['raised', 'surroundingsUpdated', 'ownerLeft']);
    expect(expected(story)[0]?.slice(0, 3)).toEqual(['nameBottleneckOwner', 'programmeManager', true]);
  });

  test('whose surroundings stay as they are notes nothing', () => {
    expect(
      raised()
        .by('time', { type: 'updateSurroundings', surroundings: { ...around } })
        .types(),
    ).toEqual(['raised']);
  });

  test('asks its owner, then the deputy, the manager and the programme manager', () => {
    const story = raised().until('2026-04-08');
    expect(letters(story, 'expectationDue').map(([person]) => person)).toEqual([
      'senderContact',
      'senderContact',
      'senderContact',
      'senderDeputy',
      'senderManager',
      'programmeManager',
    ]);
  });

  test('asks the deputy at once while the owner is away, who may then act for them', () => {
    const story = raised().by('time', {
      type: 'updateSurroundings',
      surroundings: { ...around, absences: [{ person: 'senderContact', from: '2026-03-02', until: null }] },
    });
    expect(story.refusal('senderDeputy', resolve)).toBeNull();
    expect(letters(story.until('2026-03-27'), 'expectationDue')[0]?.[0]).toBe('senderDeputy');
  });

  test('tells the deputy at once when its owner is marked absent after a reminder', () => {
    const story = raised()
      .until('2026-03-27')
      .by('time', {
        type: 'updateSurroundings',
        surroundings: { ...around, absences: [{ person: 'senderContact', from: '2026-03-27', until: null }] },
      });
    expect(letters(story, 'expectationDue').at(-1)).toEqual(['senderDeputy', 'bundled', '2026-03-30']);
  });

  test('gets another day with a reason, and begins at the bottom of the ladder again', () => {
    const story = raised().until('2026-03-31').by('senderContact', {
      type: 'moveDueDay',
      dueDay: '2026-04-20',
      text: 'text-3',
    });
    expect(expected(story)[0]?.[3]).toBe('2026-04-20');
    const before = letters(story, 'expectationDue').length;
    expect(letters(story.until('2026-04-15'), 'expectationDue')).toHaveLength(before);
  });
});

describe('The agenda of a case conference', () => {
  test('has an open bottleneck in every cluster it touches, with the handovers it hits', () => {
    const story = raised().by('receiverContact', {
      type: 'addHandover',
      handover: 'handover-2',
      cluster: 'cluster-2',
      text: null,
    });
    expect(bottleneckOnAgenda(story.state())).toEqual({
      bottleneck: 'bottleneck-1',
      clusters: ['cluster-1', 'cluster-2'],
      handovers: ['handover-2'],
      dueDay: '2026-03-30',
    });
    expect(bottleneckOnAgenda(story.by('senderContact', resolve).state())).toBeNull();
  });

  test('names the meeting from which a bottleneck was raised', () => {
    const meeting = meetingIdOf('conference-cluster-1', 4);
    expect(raised({ origin: { kind: 'conference', meeting } }).state().origin).toEqual({
      kind: 'conference',
      meeting: 'conference-cluster-1:4',
    });
  });
});

describe('The outcome of a bottleneck', () => {
  test('asks nothing more of anybody, and is told to who raised it', () => {
    const story = raised().by('senderContact', resolve);
    expect(expected(story)).toEqual([]);
    expect(letters(story, 'bottleneckResolved')).toEqual([['receiverContact', 'bundled', null]]);
  });

  test('is taken back by reopening it, with another day', () => {
    const story = raised()
      .by('senderContact', resolve)
      .until('2026-05-04')
      .by('receiverContact', { type: 'reopen', dueDay: '2026-05-20', text: 'text-4' });
    expect(story.state()).toMatchObject({ outcome: null, reopenedOn: ['2026-05-04'] });
    expect(expected(story)[0]?.[3]).toBe('2026-05-20');
  });

  test('leaves it vacant after reopening when the owner is gone', () => {
    const story = leaves(raised().by('senderContact', resolve), 'senderContact').by('receiverContact', {
      type: 'reopen',
      dueDay: '2026-05-20',
      text: 'text-4',
    });
    expect(expected(story)[0]?.slice(0, 3)).toEqual(['nameBottleneckOwner', 'programmeManager', true]);
  });

  test.each<[BottleneckRefusalCode, BottleneckCommand]>([
    ['alreadyResolved', resolve],
    ['alreadyResolved', { type: 'addHandover', handover: 'handover-2', cluster: 'cluster-1', text: null }],
    ['alreadyResolved', { type: 'assignOwner', owner: 'receiverContact', dueDay: null, text: null }],
    ['alreadyResolved', { type: 'moveDueDay', dueDay: '2026-05-01', text: 'text-3' }],
  ])('stands: %s', (code, command) => {
    expect(raised().by('senderContact', resolve).refusal('programmeManager', command)).toBe(code);
  });

  test.each<[BottleneckRefusalCode, BottleneckCommand]>([
    ['notResolved', { type: 'reopen', dueDay: '2026-05-20', text: 'text-4' }],
    ['nothingChanged', { type: 'moveDueDay', dueDay: '2026-03-30', text: 'text-4' }],
    ['dayInThePast', { type: 'moveDueDay', dueDay: '2026-03-01', text: 'text-4' }],
    ['nothingChanged', { type: 'assignOwner', owner: 'senderContact', dueDay: null, text: null }],
    ['ownerLeft', { type: 'assignOwner', owner: 'formerColleague', dueDay: null, text: null }],
  ])('while it is open: %s', (code, command) => {
    expect(raised().refusal('programmeManager', command)).toBe(code);
  });
});
