import type { Command } from '../../../src/domain/handover/commands';
import { upgraded } from '../../../src/domain/handover/upgrade';
import { filled, started, submitted, transferred } from '../../support/story';

const give: Command = { type: 'giveResearchConsent' };
const goesNoFurther: Command = { type: 'withdraw', reason: 'moved', text: null };
const stop: Command = { type: 'withdrawResearchConsent' };

describe('Consent for research', () => {
  test.each(['client', 'senderCaseWorker', 'senderContact'] as const)(
    'is given and withdrawn through %s, at any time and as easily',
    (who) => {
      for (const tell of [started, filled, submitted, transferred]) {
        const story = tell().by(who, give);
        expect(story.state().researchConsentOn).toBe(story.today());
        expect(story.refusal(who, give)).toBe('alreadyRecorded');
        story.by(who, stop);
        expect(story.state().researchConsentOn).toBeNull();
        expect(story.refusal(who, stop)).toBe('alreadyRecorded');
      }
    },
  );

  test('is withdrawn as easily when the handover has ended; to give it there is nothing left', () => {
    const ended = () => filled().by('client', give).by('senderContact', goesNoFurther);
    expect(ended().state().phase).toBe('ended');
    for (const who of ['client', 'senderCaseWorker', 'senderContact'] as const) {
      const story = ended().by(who, stop);
      expect(story.state()).toMatchObject({ phase: 'ended', researchConsentOn: null });
      expect(story.refusal(who, stop)).toBe('alreadyRecorded');
      expect(story.refusal(who, give)).toBe('handoverEnded');
    }
    expect(ended().refusal('programmeManager', stop)).toBe('notAllowed');
  });

  test('is nothing that the handover waits for: a pause and a withdrawn consent to share leave it possible', () => {
    const story = filled().by('client', give).by('client', { type: 'withdrawConsent', text: null });
    expect(story.state().researchConsentOn).not.toBeNull();
    expect(story.refusal('client', stop)).toBeNull();
  });

  test('moves no clock: it is no progress', () => {
    const before = transferred();
    const after = transferred().by('client', give);
    expect(after.state().lastProgress).toBe(before.state().lastProgress);
    expect(after.state().phaseSince).toBe(before.state().phaseSince);
  });

  test('a handover that began before it has none', () => {
    const { researchConsentOn: _later, ...old } = transferred().state();
    expect(upgraded(old as never).researchConsentOn).toBeNull();
  });
});
