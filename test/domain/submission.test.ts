import { responsible } from '../../src/domain/handover/responsibility';
import { returnReasons } from '../../src/domain/handover/commands';
import { pointKeys } from '../../src/domain/template';
import { accepted, edit, filled, started, submitted } from '../support/story';

const sender = { kind: 'one', side: 'sender' };

describe('Submission', () => {
  test('needs a basis and ten points that were begun; each that misses is named', () => {
    const story = started()
      .by('senderCaseWorker', { type: 'recordBasis', kind: 'consent', informedOn: '2026-03-02', text: null })
      .by('senderCaseWorker', edit('housing', 'housing-1', null, { status: 'inProgress' }));
    const asked = story.asked('senderContact', { type: 'submit' });
    expect(asked).toEqual({
      ok: false,
      refusal: {
        code: 'notReadyToSubmit',
        needs: pointKeys
          .filter((key) => key !== 'housing')
          .map((point) => ({ code: 'pointNotStarted', point, solver: 'sender' })),
      },
    });
  });

  test('points may still be in progress when it is submitted', () => {
    const story = filled();
    story.by('senderCaseWorker', edit('network', 'network-2', 'network-1', { status: 'inProgress' }));
    expect(story.by('senderContact', { type: 'submit' }).state().phase).toBe('submitted');
  });

  test('the regiecheck that somebody already leads needs who that is', () => {
    const somebody = { type: 'acceptSubmission', regiecheck: 'somebodyLeads' } as const;
    const story = submitted();
    expect(story.refusal('receiverContact', { ...somebody, text: null })).toBe('reasonNeeded');
    story.by('receiverContact', { ...somebody, text: 'text-1' });
    expect(story.state().regiecheck).toEqual({ outcome: 'somebodyLeads', at: story.now(), text: 'text-1' });
  });

  test.each(returnReasons)('is returned with the coded reason %s', (reason) => {
    const story = submitted();
    const text = reason === 'other' ? 'text-1' : null;
    if (reason === 'other') {
      expect(story.refusal('receiverContact', { type: 'returnSubmission', reason, text: null })).toBe(
        'reasonNeeded',
      );
    }
    story.by('receiverContact', { type: 'returnSubmission', reason, text });
    expect(story.state()).toMatchObject({ phase: 'preparation', submission: null, regiecheck: null });
    expect(responsible(story.state())).toEqual(sender);
  });

  test('is answered once: a second answer comes too late', () => {
    expect(
      accepted().refusal('receiverContact', { type: 'returnSubmission', reason: 'noCapacity', text: null }),
    ).toBe('notInThisPhase');
  });
});

describe('Silence after a submission', () => {
  test('never moves the client: it stays submitted, and the sender responsible', () => {
    const story = submitted().until('2026-06-01');
    expect(story.state().phase).toBe('submitted');
    expect(responsible(story.state())).toEqual(sender);
  });

  test('reaches the programme manager five working days after the answer was due', () => {
    const story = submitted().until('2026-03-12', '07:59');
    const reached = () =>
      story
        .notices()
        .some(
          ({ recipient, expectation }) =>
            recipient === 'programmeManager' && expectation?.kind === 'answerSubmission',
        );
    expect(reached()).toBe(false);
    story.until('2026-03-12', '08:00');
    expect(reached()).toBe(true);
  });

  test('the programme manager names who answers: by the next working day, and with a ladder of its own', () => {
    const story = submitted()
      .until('2026-03-12')
      .by('programmeManager', { type: 'nameAnswerer', person: 'receiverDeputy' });
    expect(story.expected('answerSubmission')).toMatchObject({
      owner: 'receiverDeputy',
      dueDay: '2026-03-13',
      vacant: false,
    });
    expect(story.notices().filter(({ kind }) => kind === 'answererNamed')).toMatchObject([
      { recipient: 'receiverDeputy', dueDay: '2026-03-13', mail: 'now' },
    ]);
  });

  test('who was named does not escalate to themselves', () => {
    const story = submitted().by('programmeManager', { type: 'nameAnswerer', person: 'receiverDeputy' });
    expect(story.expected('answerSubmission')).toMatchObject({
      owner: 'receiverDeputy',
      deputy: 'receiverContact',
      escalatesTo: 'receiverContact',
    });
  });

  test('the same person is not named twice', () => {
    const named = { type: 'nameAnswerer', person: 'receiverDeputy' } as const;
    expect(submitted().by('receiverManager', named).refusal('programmeManager', named)).toBe(
      'nothingChanged',
    );
  });
});
