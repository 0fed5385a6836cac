import { bottleneckKinds, raisable } from '../../../src/domain/bottleneck';
import { defaultPolicy } from '../../../src/domain/policy';
import { utrecht } from '../../../src/domain/region/utrecht';
import { started, submitted, transferred, type Story } from '../../support/story';

const found = (story: Story) =>
  raisable(story.state(), defaultPolicy, story.today()).map(({ reason, kind }) => [reason, kind]);

describe('What one click raises from a handover', () => {
  test('nothing when nothing holds it up', () => expect(found(submitted())).toEqual([]));

  test('a stall, with the reason as soon as somebody gave one', () => {
    const story = started().until('2026-03-17');
    expect(found(story)).toContainEqual([{ kind: 'stall', reason: null }, 'other']);
    story.by('senderCaseWorker', {
      type: 'explainStall',
      reason: 'waitingForIncome',
      engaged: 'yes',
      text: null,
    });
    expect(found(story)).toContainEqual([{ kind: 'stall', reason: 'waitingForIncome' }, 'income']);
  });

  test('an overdue expectation', () => {
    expect(found(submitted().until('2026-03-06'))).toEqual([
      [{ kind: 'overdue', expectation: 'answerSubmission' }, 'capacityReceiver'],
    ]);
  });

  test('a safety-net call, and a return that came of it', () => {
    const story = transferred().by('receiverContact', {
      type: 'callSafetyNet',
      call: 'call-1',
      trigger: 'debtsOrEviction',
      text: 'text-1',
    });
    expect(found(story)[0]).toEqual([{ kind: 'safetyNet', trigger: 'debtsOrEviction' }, 'debts']);
    story.by('senderContact', {
      type: 'answerSafetyNet',
      call: 'call-1',
      kind: 'return',
      responsible: 'sender',
      by: story.today(),
      text: 'text-2',
    });
    expect(found(story)).toContainEqual([{ kind: 'return' }, 'support']);
    expect(found(story.by('senderManager', { type: 'acceptReturn', text: null }))).toContainEqual([
      { kind: 'return' },
      'support',
    ]);
  });

  test('names the handover and its cluster', () => {
    expect(raisable(submitted().until('2026-03-06').state(), defaultPolicy, '2026-03-06')[0]?.hit).toEqual({
      handover: 'handover-1',
      cluster: 'cluster-1',
    });
  });

  test('the region knows every kind that can be proposed', () => {
    expect(utrecht.bottlenecks.kinds.map(({ key }) => key)).toEqual([...bottleneckKinds]);
  });
});
