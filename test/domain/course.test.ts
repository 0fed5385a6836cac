import { addDays } from '../../src/domain/calendar/day';
import { responsible } from '../../src/domain/handover/responsibility';
import { pointKeys } from '../../src/domain/template';
import {
  accepted,
  acquainted,
  closed,
  edit,
  filled,
  sign,
  signed,
  started,
  submitted,
  transferred,
} from '../support/story';

describe('The course of a handover', () => {
  test('goes from preparation to closure, one phase after the other', () => {
    expect(started().state().phase).toBe('preparation');
    expect(submitted().state().phase).toBe('submitted');
    expect(accepted().state().phase).toBe('acquaintance');
    expect(acquainted().state().phase).toBe('signOff');
    expect(signed().state().phase).toBe('transfer');
    expect(transferred().state().phase).toBe('aftercare');
    expect(closed().state().phase).toBe('pulse');
  });

  test('ends after the last light check', () => {
    const story = closed();
    for (const month of [6, 12, 24])
      story.by('receiverContact', { type: 'recordPulseCheck', month, outcome: 'goesWell', text: null });
    expect(story.state().ending).toEqual({ kind: 'pulseCompleted' });
  });

  test('an unfinished document cannot be submitted, and what misses is listed with who can solve it', () => {
    const story = started();
    expect(story.asked('senderContact', { type: 'submit' })).toEqual({
      ok: false,
      refusal: {
        code: 'notReadyToSubmit',
        needs: [
          { code: 'basis', point: null, solver: 'sender' },
          ...pointKeys.map((point) => ({ code: 'pointNotStarted', point, solver: 'sender' })),
        ],
      },
    });
  });

  test('a submission that comes back with a reason is prepared again', () => {
    const story = submitted().by('receiverContact', {
      type: 'returnSubmission',
      reason: 'documentIncomplete',
      text: null,
    });
    expect(story.state().phase).toBe('preparation');
    expect(story.by('senderContact', { type: 'submit' }).state().phase).toBe('submitted');
  });

  test('the acquaintance is expected within five working days after submission', () => {
    const story = filled(started({ on: '2026-03-05' })).by('senderContact', { type: 'submit' });
    expect(story.expected('answerSubmission')?.dueDay).toBe('2026-03-10');
    story
      .until('2026-03-09')
      .by('receiverContact', { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null });
    expect(story.expected('planAcquaintance')?.dueDay).toBe('2026-03-12');
  });

  test('an acquaintance that was not held is planned again and stays inside the same five days', () => {
    const story = accepted();
    story
      .by('receiverContact', {
        type: 'planAcquaintance',
        day: '2026-03-04',
        time: '14:00',
        place: 'clientHome',
        text: null,
        change: null,
      })
      .until('2026-03-04', '15:00')
      .by('senderContact', { type: 'recordAcquaintance', held: false, reason: 'clientAbsent', text: null });
    expect(story.state().phase).toBe('acquaintance');
    expect(story.expected('planAcquaintance')?.dueDay).toBe('2026-03-09');
  });

  test('an acquaintance planned after the norm needs a reason, and the norm goes on climbing the ladder', () => {
    const story = accepted();
    const late = {
      type: 'planAcquaintance',
      day: '2026-03-16',
      time: '10:00',
      place: 'senderOffice',
      text: null,
    } as const;
    expect(story.refusal('receiverContact', { ...late, change: null })).toBe('reasonNeeded');
    story.by('receiverContact', { ...late, change: { askedBy: 'client', reason: 'text-1' } });
    expect(story.expected('holdAcquaintance')?.dueDay).toBe('2026-03-09');
    story.until('2026-03-13');
    expect(
      story
        .notices()
        .filter(({ expectation }) => expectation?.kind === 'holdAcquaintance')
        .map(({ recipient }) => recipient),
    ).toEqual(expect.arrayContaining(['receiverContact', 'receiverDeputy', 'receiverManager']));
  });

  test('the lead passes on the agreed day, not before', () => {
    const story = signed();
    const day = addDays(story.today(), 7);
    story
      .by('senderContact', { type: 'confirmTransferDay', day, caseWorker: null })
      .by('receiverContact', { type: 'confirmTransferDay', day, caseWorker: 'receiverCaseWorker' })
      .until(addDays(day, -1), '23:59');
    expect(responsible(story.state())).toEqual({ kind: 'one', side: 'sender' });
    story.until(day, '00:00');
    expect(responsible(story.state())).toEqual({ kind: 'both', lead: 'receiver' });
  });

  test('the receiver names the case worker when confirming the day', () => {
    const story = signed();
    const day = addDays(story.today(), 7);
    expect(story.refusal('receiverContact', { type: 'confirmTransferDay', day, caseWorker: null })).toBe(
      'caseWorkerMissing',
    );
  });

  test('another day asks the other side to confirm again', () => {
    const story = signed();
    story
      .by('senderContact', { type: 'confirmTransferDay', day: '2026-04-01', caseWorker: null })
      .by('receiverContact', {
        type: 'confirmTransferDay',
        day: '2026-04-02',
        caseWorker: 'receiverCaseWorker',
      });
    expect(story.state().transfer.agreedDay).toBeNull();
    story.by('senderContact', { type: 'confirmTransferDay', day: '2026-04-02', caseWorker: null });
    expect(story.state().transfer.agreedDay).toBe('2026-04-02');
  });

  test('an edit in the transfer phase opens the document again', () => {
    const story = signed().by('senderCaseWorker', edit('network', 'network-2', 'network-1'));
    expect(story.state().phase).toBe('signOff');
    expect(story.happened('signOffLapsed').map(({ party }) => party)).toEqual([
      'sender',
      'receiver',
      'client',
    ]);
    story
      .by('senderContact', sign(story, 'sender', ['network']))
      .by('receiverContact', sign(story, 'receiver', ['network']))
      .by('senderContact', sign(story, 'client', ['network']));
    expect(story.state().phase).toBe('transfer');
  });

  test('aftercare lasts three months, with check-ins in weeks 1, 2, 4, 8 and 12', () => {
    const story = transferred(started(), '2026-03-31');
    expect(story.state().aftercare).toMatchObject({
      until: '2026-06-30',
      checkIns: [
        { week: 1, day: '2026-04-07' },
        { week: 2, day: '2026-04-14' },
        { week: 4, day: '2026-04-28' },
        { week: 8, day: '2026-05-26' },
        { week: 12, day: '2026-06-23' },
      ],
    });
  });

  test('aftercare does not end by itself: without a decision it climbs to the programme manager', () => {
    const story = transferred(started(), '2026-03-31').until('2026-08-01');
    expect(story.state().phase).toBe('aftercare');
    expect(
      story
        .notices()
        .some(
          ({ recipient, expectation }) =>
            recipient === 'programmeManager' && expectation?.kind === 'decideClosure',
        ),
    ).toBe(true);
  });

  test('closing needs both contact persons, and a second opinion unless nothing goes wrong', () => {
    const story = transferred();
    const decision = {
      kind: 'close',
      reason: 'endedAsPlanned',
      independent: 'yes',
      goesWrong: 'unknown',
      secondOpinion: null,
      text: null,
    } as const;
    expect(story.refusal('senderContact', { type: 'proposeDecision', proposal: 'p', decision })).toBe(
      'secondOpinionNeeded',
    );
    story.by('senderContact', {
      type: 'proposeDecision',
      proposal: 'p',
      decision: { ...decision, secondOpinion: 'text-1' },
    });
    expect(story.refusal('senderContact', { type: 'agreeDecision', proposal: 'p' })).toBe('ownProposal');
    expect(story.by('receiverContact', { type: 'agreeDecision', proposal: 'p' }).state().phase).toBe('pulse');
  });
});
