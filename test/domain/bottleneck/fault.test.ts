import { faultExpectations, statusOf, type FaultCommand } from '../../../src/domain/bottleneck/fault';
import { faultRefusalCodes, type FaultRefusalCode } from '../../../src/domain/bottleneck/fault';
import { utrecht } from '../../../src/domain/region/utrecht';
import { letters, without } from '../../support/ownedStory';
import { accept, changed, promised, proposed, proposeFault, type FaultStory } from './stories';

const dismiss: FaultCommand = { type: 'dismiss', text: 'text-8' };
const cameBack: FaultCommand = { type: 'recordReturn', bottleneck: 'bottleneck-3', text: null };
const expected = (story: FaultStory) =>
  faultExpectations(story.state(), utrecht).map(({ kind, owner, vacant, dueDay }) => [
    kind,
    owner,
    vacant,
    dueDay,
  ]);

describe('A structural fault', () => {
  test('that is proposed is weighed by the programme manager', () => {
    expect(statusOf(proposed().state())).toBe('proposed');
    expect(expected(proposed())).toEqual([['weighFault', 'programmeManager', false, '2026-03-16']]);
    expect(letters(proposed(), 'faultProposed')).toEqual([['programmeManager', 'now', null]]);
  });

  test('gets an owner outside the case with a promised day, and a colleague who keeps in touch with them', () => {
    const story = promised();
    expect(statusOf(story.state())).toBe('promised');
    expect(story.state().promise).toMatchObject({ party: 'benefits', day: '2026-04-01' });
    expect(expected(story)).toEqual([['keepPromise', 'senderContact', false, '2026-04-01']]);
  });

  test('asks for a broken promise up the ladder, until there is another day, with the reason', () => {
    const story = promised().until('2026-04-10');
    expect(letters(story, 'expectationDue').map(([person]) => person)).toContain('programmeManager');
    const later: FaultCommand = { ...accept, promisedDay: '2026-05-01' };
    expect(story.refusal('programmeManager', later)).toBe('reasonNeeded');
    story.by('programmeManager', { ...later, text: 'text-5' });
    expect([story.state().renewals, expected(story)[0]?.[3]]).toEqual([1, '2026-05-01']);
  });

  test('without its keeper is the programme manager’s', () => {
    const story = promised().by('time', {
      type: 'updateSurroundings',
      surroundings: without('senderContact'),
    });
    expect(expected(story)).toEqual([['keepPromise', 'programmeManager', true, '2026-04-01']]);
    expect(letters(story, 'faultWithoutKeeper')).toEqual([['programmeManager', 'now', null]]);
  });

  test('tells everybody who takes part what was changed', () => {
    const story = changed();
    expect(statusOf(story.state())).toBe('changed');
    expect(letters(story, 'faultChanged').map(([person]) => person)).toEqual([
      'programmeManager',
      'receiverContact',
      'receiverDeputy',
    ]);
  });

  test('that stayed away for three months after the change is over', () => {
    const story = changed().until('2026-07-01', '08:00');
    expect(story.state().ended).toEqual({ kind: 'stayedAway', on: '2026-07-01', text: null });
    expect(letters(story, 'faultStayedAway')).toHaveLength(2);
  });

  test('that came back is weighed again, and asks for a new promise', () => {
    const story = changed().until('2026-05-04').by('time', cameBack);
    expect(statusOf(story.state())).toBe('cameBack');
    expect(expected(story)).toEqual([['weighFault', 'programmeManager', false, '2026-05-19']]);
    expect(story.state().cameBackOn).toEqual(['2026-05-04']);
    story.by('programmeManager', { ...accept, promisedDay: '2026-06-01' });
    expect(statusOf(story.state())).toBe('promised');
  });

  test('that is none is dismissed with the reason; nothing is asked any more', () => {
    const story = proposed().by('programmeManager', dismiss);
    expect([statusOf(story.state()), expected(story)]).toEqual(['dismissed', []]);
    expect(story.by('time', { type: 'timePasses' }).types()).toHaveLength(2);
  });

  const refusals: readonly (readonly [FaultRefusalCode, () => FaultStory, FaultCommand])[] = [
    ['notAllowed', proposed, { type: 'timePasses' }],
    ['faultEnded', () => proposed().by('programmeManager', dismiss), accept],
    ['keeperLeft', proposed, { ...accept, keeper: 'formerColleague' }],
    ['dayInThePast', proposed, { ...accept, promisedDay: '2026-03-01' }],
    ['dayTooFar', proposed, { ...accept, promisedDay: '2036-03-01' }],
    ['nothingChanged', promised, { ...accept, text: 'text-5' }],
    ['reasonNeeded', promised, { ...accept, promisedDay: '2026-05-01' }],
    ['alreadyChanged', changed, { ...accept, promisedDay: '2026-05-01', text: 'text-5' }],
    ['alreadyChanged', changed, dismiss],
    ['noPromise', proposed, { type: 'recordChange', on: '2026-03-02', text: 'text-3' }],
    ['dayInTheFuture', promised, { type: 'recordChange', on: '2026-03-03', text: 'text-3' }],
    ['dayBeforeProposal', promised, { type: 'recordChange', on: '2026-03-01', text: 'text-3' }],
    ['notChangedYet', promised, cameBack],
    ['reasonNeeded', changed, { type: 'recordReturn', bottleneck: null, text: null }],
  ];
  test.each(refusals)('is refused: %s', (code, story, command) => {
    expect(story().refusal('programmeManager', command)).toBe(code);
  });

  test('every refusal is shown once at least', () => {
    expect(proposed().refusal('time', proposeFault)).toBe('alreadyProposed');
    expect(new Set([...refusals.map(([code]) => code), 'alreadyProposed'])).toEqual(
      new Set(faultRefusalCodes),
    );
  });
});
