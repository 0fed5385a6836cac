import type { ClosingReason } from '../../src/domain/handover/state';
import { accepted, closed, started, transferred, type Story } from '../support/story';

const close = (story: Story, reason: ClosingReason) =>
  story
    .by('senderContact', {
      type: 'proposeDecision',
      proposal: 'p1',
      decision: {
        kind: 'close',
        reason,
        independent: 'no',
        goesWrong: 'yes',
        secondOpinion: 'text-1',
        text: null,
      },
    })
    .by('receiverContact', { type: 'agreeDecision', proposal: 'p1' });

test.each([
  ['preparation', started],
  ['acquaintance', accepted],
] as const)('a withdrawal is a drop-out in the phase in which it was: %s', (phase, tell) => {
  const story = tell().by('senderContact', { type: 'withdraw', reason: 'homeFellThrough', text: null });
  expect(story.state().dropOut).toEqual({
    phase,
    day: story.today(),
    reason: 'homeFellThrough',
    trigger: null,
  });
});

test('a return that was decided together has no trigger', () => {
  const story = transferred();
  const decision = { kind: 'return', text: 'text-1' } as const;
  story
    .by('receiverContact', { type: 'proposeDecision', proposal: 'p1', decision })
    .by('senderContact', { type: 'agreeDecision', proposal: 'p1' });
  expect(story.state().dropOut).toBeNull();
  story.by('senderManager', { type: 'acceptReturn', text: null });
  expect(story.state().dropOut).toMatchObject({ reason: 'returned', phase: 'aftercare', trigger: null });
});

test('a return as the answer to a safety-net call has the trigger of that call', () => {
  const story = closed();
  story
    .by('receiverContact', { type: 'callSafetyNet', call: 'c1', trigger: 'relapse', text: 'text-1' })
    .by('senderContact', {
      type: 'answerSafetyNet',
      call: 'c1',
      kind: 'return',
      responsible: 'sender',
      by: story.today(),
      text: 'text-2',
    })
    .by('senderManager', { type: 'acceptReturn', text: null });
  expect(story.state().dropOut).toMatchObject({ reason: 'returned', phase: 'pulse', trigger: 'relapse' });
});

test.each([
  ['endedAsPlanned', false],
  ['externalCircumstances', false],
  ['mutualAgreement', false],
  ['endedByProvider', true],
  ['endedByClient', true],
] as const)('closed because %s is a drop-out: %s', (reason, droppedOut) => {
  const story = close(transferred(), reason);
  const expected = { phase: 'aftercare', day: story.today(), reason, trigger: null };
  expect(story.state().dropOut).toEqual(droppedOut ? expected : null);
});

test('what is reopened is no drop-out any more, and time alone changes nothing about it', () => {
  const story = close(transferred(), 'endedByClient');
  const since = story.state().dropOut?.day;
  expect(story.until('2026-12-01').state().dropOut?.day).toBe(since);
  expect(story.by('receiverContact', { type: 'reopen', text: 'text-1' }).state().dropOut).toBeNull();
});
