import { defaultPolicy, type Policy } from '../../src/domain/policy';
import { climbed } from '../support/ladderLog';
import { accepted, started, submitted, transferred } from '../support/story';

const withDays = (change: Partial<Policy['workingDays']>): Policy => ({
  ...defaultPolicy,
  version: 'utrecht-2027-1',
  workingDays: { ...defaultPolicy.workingDays, ...change },
});

describe('The numbers of the region Utrecht, as agreed', () => {
  test('in working days', () => {
    expect(defaultPolicy.workingDays).toEqual({
      preparationWithoutProgress: 10,
      submissionBeforeMove: 10,
      answerSubmission: 3,
      acquaintance: 5,
      signOff: 10,
      answerQuestion: 3,
      confirmTransfer: 5,
      nameCaseWorker: 3,
      askClosureBeforeEnd: 10,
      confirmDecision: 5,
      answerSafetyNet: 1,
      concludeSafetyNet: 10,
      acceptReturn: 3,
      explainStall: 3,
      stallToProgrammeManager: 20,
      nextAttempt: 5,
      resumeAfterPause: 1,
      answerAccess: 3,
      settleConsent: 3,
      settleSameClient: 3,
      askSatisfaction: 10,
    });
  });

  test('in weeks and months', () => {
    expect(defaultPolicy).toMatchObject({
      aftercareMonths: 3,
      checkInWeeks: [1, 2, 4, 8, 12],
      pulseMonths: [6, 12, 24],
      reachingOutWeeks: { weighRisks: 6, toProgrammeManager: 8 },
      reminderTime: '08:00',
    });
  });
});

describe('A region changes a number, and the rules follow', () => {
  test('an acquaintance within seven working days instead of five', () => {
    const seven = accepted(started({ policy: withDays({ acquaintance: 7 }) }));
    expect(accepted().expected('planAcquaintance')?.dueDay).toBe('2026-03-09');
    expect(seven.expected('planAcquaintance')?.dueDay).toBe('2026-03-11');
    const meeting = {
      type: 'planAcquaintance',
      day: '2026-03-11',
      time: '14:00',
      place: 'clientHome',
      text: null,
      change: null,
    } as const;
    expect(accepted().refusal('receiverContact', meeting)).toBe('reasonNeeded');
    expect(seven.refusal('receiverContact', meeting)).toBeNull();
  });

  test('an answer within two working days: the reminders move along', () => {
    const story = submitted(started({ policy: withDays({ answerSubmission: 2 }) })).until('2026-03-05');
    expect(climbed(story, 'answerSubmission').map(([at]) => at)).toEqual([
      '2026-03-04 08:00',
      '2026-03-05 08:00',
    ]);
  });

  test('the closing decision is asked earlier', () => {
    const story = transferred(started({ policy: withDays({ askClosureBeforeEnd: 15 }) }), '2026-03-31');
    expect(climbed(story.until('2026-06-10'), 'decideClosure').map(([at]) => at)).toEqual([
      '2026-06-09 08:00',
      '2026-06-09 08:00',
    ]);
  });

  test('reminders at nine', () => {
    const story = submitted(started({ policy: { ...defaultPolicy, reminderTime: '09:00' } }));
    expect(climbed(story.until('2026-03-05', '08:59'), 'answerSubmission').map(([at]) => at)).toEqual([
      '2026-03-03 09:00',
    ]);
  });
});
