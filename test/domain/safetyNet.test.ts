import { openCall, responsible } from '../../src/domain/handover/responsibility';
import { safetyNetTriggers, type Side } from '../../src/domain/handover/state';
import type { CommandOf } from '../../src/domain/handover/commands';
import { climbed } from '../support/ladderLog';
import { closed, signed, started, transferred, type Story } from '../support/story';

const inAftercare = () => transferred(started(), '2026-03-31');
const call = (id = 'call-1') =>
  ({ type: 'callSafetyNet', call: id, trigger: 'relapse', text: 'text-1' }) as const;
const answer = (
  by: string,
  change: Partial<CommandOf<'answerSafetyNet'>> = {},
): CommandOf<'answerSafetyNet'> => ({
  type: 'answerSafetyNet',
  call: 'call-1',
  kind: 'supportOnTheSpot',
  responsible: 'sender',
  by,
  text: 'text-2',
  ...change,
});
const conclude = (id = 'call-1') => ({ type: 'concludeSafetyNet', call: id, text: 'text-3' }) as const;

/** A call at a moment, and the day and clock time by which it must be answered. */
const calledAt = (day: string, time: string): Story =>
  inAftercare().until(day, time).by('receiverCaseWorker', call());

describe('Calling the safety net', () => {
  test.each(safetyNetTriggers)('because of %s', (trigger) => {
    const story = inAftercare().by('senderCaseWorker', { ...call(), trigger });
    expect(story.state().safetyNet).toMatchObject([{ trigger, calledBy: 'sender', answer: null }]);
  });

  test('is not possible before the transfer, and possible until the end of the pulse period', () => {
    expect(signed().refusal('receiverContact', call())).toBe('notInThisPhase');
    expect(closed().refusal('receiverContact', call())).toBeNull();
  });

  test('a second call may come while the first is open; the same call counts once', () => {
    const story = inAftercare().by('receiverContact', call());
    expect(story.refusal('receiverContact', call())).toBe('alreadyRecorded');
    expect(story.by('senderCaseWorker', call('call-2')).state().safetyNet).toHaveLength(2);
  });

  test('the sender’s contact person and deputy hear of it at once', () => {
    const story = inAftercare().by('receiverContact', call());
    expect(story.notices().filter(({ kind }) => kind === 'safetyNetCalled')).toMatchObject([
      { recipient: 'senderContact', mail: 'now' },
      { recipient: 'senderDeputy', mail: 'now' },
    ]);
  });
});

describe('An answer within one working day, by the clock', () => {
  test.each([
    ['a Wednesday afternoon', '2026-04-01', '14:30', '2026-04-02', '2026-04-02T12:30:00.000Z'],
    ['a Friday morning', '2026-04-10', '10:00', '2026-04-13', '2026-04-13T08:00:00.000Z'],
    ['a Friday evening', '2026-04-10', '21:15', '2026-04-13', '2026-04-13T15:00:00.000Z'],
    ['in the night', '2026-04-02', '03:00', '2026-04-03', '2026-04-03T07:00:00.000Z'],
    ['a Saturday', '2026-04-11', '12:00', '2026-04-13', '2026-04-13T10:00:00.000Z'],
    ['the Friday before Easter', '2026-04-03', '12:00', '2026-04-07', '2026-04-07T10:00:00.000Z'],
    ["the Friday before King's Day", '2026-04-24', '12:00', '2026-04-28', '2026-04-28T10:00:00.000Z'],
    ['the day before Ascension Day', '2026-05-13', '12:00', '2026-05-15', '2026-05-15T10:00:00.000Z'],
  ])('%s', (_name, day, time, dueDay, dueAt) => {
    expect(calledAt(day, time).expected('answerSafetyNet')).toMatchObject({
      owner: 'senderContact',
      dueDay,
      dueAt,
      extendable: false,
      ladder: 'safetyNet',
    });
  });

  test('unanswered it goes to the deputy and the manager, and to the programme manager every working day', () => {
    const story = calledAt('2026-04-09', '14:00').until('2026-04-15', '23:00');
    expect(climbed(story, 'answerSafetyNet')).toEqual([
      ['2026-04-10 14:00', 'now', ['senderContact', 'senderDeputy', 'senderManager']],
      ['2026-04-13 14:00', 'now', ['programmeManager']],
      ['2026-04-14 14:00', 'now', ['programmeManager']],
      ['2026-04-15 14:00', 'now', ['programmeManager']],
    ]);
  });

  test('the answer ends the escalation', () => {
    const story = calledAt('2026-04-09', '14:00')
      .until('2026-04-13', '15:00')
      .by('senderManager', answer('2026-04-20'))
      .until('2026-04-17');
    expect(climbed(story, 'answerSafetyNet')).toHaveLength(2);
  });

  test('does not wait for the end of a pause, neither during it nor after it', () => {
    const story = inAftercare()
      .until('2026-04-08', '10:00')
      .by('senderContact', { type: 'pause', reason: 'admission', until: '2026-04-30', text: null })
      .by('receiverContact', call())
      .until('2026-04-15', '12:00')
      .by('senderContact', { type: 'resume' })
      .until('2026-04-17', '12:00');
    expect(climbed(story, 'answerSafetyNet').map(([at]) => at)).toEqual([
      '2026-04-09 10:00',
      '2026-04-10 10:00',
      '2026-04-13 10:00',
      '2026-04-14 10:00',
      '2026-04-15 10:00',
      '2026-04-16 10:00',
      '2026-04-17 10:00',
    ]);
  });
});

describe('The answer', () => {
  const called = () => inAftercare().until('2026-04-09', '14:00').by('receiverCaseWorker', call());

  test.each([
    ['an unknown call', answer('2026-04-20', { call: 'call-9' }), 'unknownCall'],
    ['a day that has passed', answer('2026-04-08'), 'dayInThePast'],
    ['a slip of the keyboard', answer('2062-04-08'), 'dayTooFar'],
    ['today', answer('2026-04-09'), null],
  ])('%s', (_name, asked, refusal) => {
    expect(called().refusal('senderContact', asked)).toBe(refusal);
  });

  test('is given once', () => {
    const story = called().by('senderContact', answer('2026-04-20'));
    expect(story.refusal('senderDeputy', answer('2026-04-20'))).toBe('alreadyAnswered');
  });

  test.each(['supportOnTheSpot', 'temporaryStay'] as const)(
    '%s goes on until its day, then is concluded',
    (kind) => {
      const story = called();
      expect(story.refusal('senderContact', conclude())).toBe('safetyNetNotAnswered');
      story.by('senderContact', answer('2026-04-18', { kind, responsible: 'receiver' }));
      expect(story.expected('concludeSafetyNet')).toMatchObject({
        owner: 'receiverContact',
        dueDay: '2026-04-20',
      });
      story.by('receiverContact', conclude());
      expect(story.state().safetyNet).toMatchObject([{ concludedOn: '2026-04-09' }]);
      expect(story.refusal('receiverContact', conclude())).toBe('unknownCall');
    },
  );

  test('return must be accepted by the sender’s side as well', () => {
    const story = called().by('senderContact', answer('2026-04-20', { kind: 'return' }));
    expect(story.state()).toMatchObject({ phase: 'aftercare', returnAsked: { call: 'call-1' } });
    expect(story.refusal('senderContact', conclude())).toBe('proposalPending');
    story.by('senderManager', { type: 'acceptReturn', text: null });
    expect(story.state().ending).toEqual({ kind: 'returned' });
    expect(responsible(story.state())).toEqual({ kind: 'one', side: 'sender' });
  });

  test('a return concludes every call of the handover: what it was the answer to, and a second one', () => {
    const story = called().by('senderContact', answer('2026-04-20', { kind: 'return' }));
    story.by('receiverCaseWorker', call('call-2'));
    expect(openCall(story.state())).toMatchObject({ id: 'call-2' });
    story.until('2026-04-10').by('senderManager', { type: 'acceptReturn', text: null });
    expect(openCall(story.state())).toBeNull();
    expect(story.state().safetyNet).toMatchObject([
      { id: 'call-1', answer: { kind: 'return' }, concludedOn: '2026-04-10' },
      { id: 'call-2', answer: null, concludedOn: '2026-04-10' },
    ]);
  });

  test('a return leaves the day of what was concluded before as it was', () => {
    const story = called().by('senderContact', answer('2026-04-18')).by('senderContact', conclude());
    story.until('2026-04-14').by('receiverCaseWorker', call('call-2'));
    story.by('senderContact', answer('2026-04-20', { call: 'call-2', kind: 'return' }));
    story.by('senderManager', { type: 'acceptReturn', text: null });
    expect(story.state().safetyNet.map(({ concludedOn }) => concludedOn)).toEqual([
      '2026-04-09',
      '2026-04-14',
    ]);
  });

  test('support on the spot in the pulse period begins the aftercare again', () => {
    const story = closed()
      .until('2026-10-01', '10:00')
      .by('receiverCaseWorker', call())
      .by('senderContact', answer('2026-10-15'));
    expect(story.state()).toMatchObject({
      phase: 'aftercare',
      pulse: null,
      aftercare: { until: '2027-01-01' },
    });
    expect(story.happened('reopened')).toHaveLength(1);
  });

  test('a temporary stay in the pulse period leaves the pulse as it is', () => {
    const story = closed().by('receiverCaseWorker', call());
    story.by('senderContact', answer(story.today(), { kind: 'temporaryStay' }));
    expect(story.state().phase).toBe('pulse');
  });
});

describe('Who is responsible while the safety net is called', () => {
  const one = (side: Side) => ({ kind: 'one', side });
  const both = { kind: 'both', lead: 'receiver' };

  test('the sender until the answer, then whom the answer names, then as before', () => {
    const story = inAftercare();
    expect(responsible(story.state())).toEqual(both);
    story.by('receiverContact', call());
    expect(responsible(story.state())).toEqual(one('sender'));
    story.by('senderContact', answer('2026-04-20', { responsible: 'receiver' }));
    expect(responsible(story.state())).toEqual(one('receiver'));
    story.by('receiverContact', call('call-2'));
    expect(responsible(story.state())).toEqual(one('sender'));
    story.by('senderContact', answer('2026-04-20', { call: 'call-2', responsible: 'sender' }));
    expect(responsible(story.state())).toEqual(one('sender'));
    story.by('senderContact', conclude('call-2'));
    expect(responsible(story.state())).toEqual(one('receiver'));
    story.by('senderContact', conclude());
    expect(responsible(story.state())).toEqual(both);
  });

  test('in the pulse period the receiver again, once it is concluded', () => {
    const story = closed().by('receiverContact', call());
    expect(responsible(story.state())).toEqual(one('sender'));
    story
      .by('senderContact', answer(story.today(), { kind: 'temporaryStay' }))
      .by('senderContact', conclude());
    expect(responsible(story.state())).toEqual(one('receiver'));
  });
});
