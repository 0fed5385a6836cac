import { responsible } from '../../src/domain/handover/responsibility';
import { closingReasons, type Decision, type YesNoUnknown } from '../../src/domain/handover/state';
import { closed, started, transferred, type Story } from '../support/story';

const inAftercare = () => transferred(started(), '2026-03-31');
const close = (change: Partial<Extract<Decision, { kind: 'close' }>> = {}): Decision => ({
  kind: 'close',
  reason: 'endedAsPlanned',
  independent: 'yes',
  goesWrong: 'no',
  secondOpinion: null,
  text: null,
  ...change,
});
const propose = (decision: Decision, proposal = 'proposal-1') =>
  ({ type: 'proposeDecision', proposal, decision }) as const;
const agree = { type: 'agreeDecision', proposal: 'proposal-1' } as const;

describe('The decision at the end of the aftercare', () => {
  test('is asked of both contact persons ten working days before the end, and overdue after it', () => {
    const story = inAftercare().until('2026-06-30', '07:00');
    const asked = story
      .recorded()
      .flatMap(({ at, event }) =>
        event.type === 'rungClimbed' && event.kind === 'decideClosure'
          ? [[at.slice(0, 10), event.recipients.map(({ person }) => person)]]
          : [],
      );
    expect(story.expected('decideClosure')).toMatchObject({
      since: '2026-06-16T06:00:00.000Z',
      dueDay: '2026-06-30',
      extendable: false,
    });
    expect(asked).toContainEqual(['2026-06-16', ['receiverContact']]);
    expect(asked).toContainEqual(['2026-06-16', ['senderContact']]);
  });

  test.each(closingReasons)('closes with the reason %s', (reason) => {
    const story = inAftercare()
      .by('receiverContact', propose(close({ reason })))
      .by('senderContact', agree);
    expect(story.state()).toMatchObject({ phase: 'pulse', proposal: null });
    expect(story.happened('closed')).toMatchObject([{ decision: { reason } }]);
    expect(responsible(story.state())).toEqual({ kind: 'one', side: 'receiver' });
  });

  test.each<[YesNoUnknown, string | null, string | null]>([
    ['no', null, null],
    ['yes', null, 'secondOpinionNeeded'],
    ['unknown', null, 'secondOpinionNeeded'],
    ['yes', 'text-1', null],
    ['unknown', 'text-1', null],
  ])('something goes wrong if I step out: %s, second opinion: %s', (goesWrong, secondOpinion, refusal) => {
    expect(inAftercare().refusal('senderContact', propose(close({ goesWrong, secondOpinion })))).toBe(
      refusal,
    );
  });

  test('waits five working days for the other side', () => {
    const story = inAftercare().by('senderContact', propose(close()));
    expect(story.expected('decideClosure')).toBeUndefined();
    expect(story.expected('confirmDecision')).toMatchObject({
      owner: 'receiverContact',
      dueDay: '2026-04-08',
    });
    expect(story.refusal('receiverContact', propose(close(), 'proposal-2'))).toBe('proposalPending');
    expect(story.refusal('receiverContact', { ...agree, proposal: 'proposal-9' })).toBe('unknownProposal');
  });

  test('is rejected with a reason, and asked again', () => {
    const reject = { type: 'rejectDecision', proposal: 'proposal-1', text: 'text-1' } as const;
    const story = inAftercare().by('senderContact', propose(close()));
    expect(story.refusal('senderContact', reject)).toBe('ownProposal');
    story.by('receiverContact', reject);
    expect(story.state()).toMatchObject({ phase: 'aftercare', proposal: null });
    expect(story.expected('decideClosure')).toBeDefined();
    expect(story.notices().filter(({ kind }) => kind === 'decisionRejected')).toMatchObject([
      { recipient: 'senderContact', mail: 'now' },
    ]);
  });

  test('does not close while the safety net is open', () => {
    const story = inAftercare().by('receiverContact', {
      type: 'callSafetyNet',
      call: 'call-1',
      trigger: 'relapse',
      text: 'text-1',
    });
    expect(story.refusal('senderContact', propose(close()))).toBe('safetyNetOpen');
    expect(
      story.refusal('senderContact', propose({ kind: 'extend', until: '2026-09-30', text: 'text-1' })),
    ).toBeNull();
  });

  test('a call that comes after the proposal keeps it from closing as well', () => {
    const story = inAftercare()
      .by('senderContact', propose(close()))
      .by('receiverContact', { type: 'callSafetyNet', call: 'call-1', trigger: 'relapse', text: 'text-1' });
    expect(story.refusal('receiverContact', agree)).toBe('safetyNetOpen');
  });
});

describe('Extending the aftercare', () => {
  test.each([
    ['a later day', '2026-09-30', null],
    ['the same day', '2026-06-30', 'dayNotLater'],
    ['an earlier day', '2026-06-01', 'dayNotLater'],
    ['a slip of the keyboard', '2062-06-30', 'dayTooFar'],
  ])('%s', (_name, until, refusal) => {
    expect(inAftercare().refusal('senderContact', propose({ kind: 'extend', until, text: 'text-1' }))).toBe(
      refusal,
    );
  });

  test('both decide, and the end is asked about again', () => {
    const story = inAftercare()
      .by('senderContact', propose({ kind: 'extend', until: '2026-09-30', text: 'text-1' }))
      .by('receiverContact', agree);
    expect(story.state().aftercare?.until).toBe('2026-09-30');
    expect(story.expected('decideClosure')?.dueDay).toBe('2026-09-30');
  });
});

describe('Return', () => {
  const returnAsked = () =>
    inAftercare()
      .by('receiverContact', propose({ kind: 'return', text: 'text-1' }))
      .by('senderContact', agree);

  test('is accepted by the sender’s manager within three working days', () => {
    const story = returnAsked();
    expect(story.state()).toMatchObject({ phase: 'aftercare', returnAsked: { call: null } });
    expect(story.expected('acceptReturn')).toMatchObject({ owner: 'senderManager', dueDay: '2026-04-03' });
    story.by('senderManager', { type: 'acceptReturn', text: null });
    expect(story.state()).toMatchObject({ phase: 'ended', ending: { kind: 'returned' } });
    expect(responsible(story.state())).toEqual({ kind: 'one', side: 'sender' });
  });

  test('is declined with a reason, and the aftercare goes on', () => {
    const story = returnAsked().by('senderManager', { type: 'declineReturn', text: 'text-1' });
    expect(story.state()).toMatchObject({ phase: 'aftercare', returnAsked: null });
    expect(story.expected('decideClosure')).toBeDefined();
  });

  test('is not accepted by the receiver, and not without having been asked', () => {
    expect(returnAsked().refusal('receiverManager', { type: 'acceptReturn', text: null })).toBe('notAllowed');
    expect(inAftercare().refusal('senderManager', { type: 'acceptReturn', text: null })).toBe(
      'returnNotAsked',
    );
    expect(returnAsked().refusal('senderContact', propose(close(), 'proposal-2'))).toBe('proposalPending');
  });
});

describe('Finger on the pulse', () => {
  const check = (month: number) =>
    ({ type: 'recordPulseCheck', month, outcome: 'goesWell', text: null }) as const;
  const due = (story: Story) => story.expected('pulseCheck');

  test('at 6, 12 and 24 months after closing, by the receiver’s case worker, with a reminder only', () => {
    const story = closed();
    const since = story.state().pulse?.since;
    expect(since).toBe('2026-03-17');
    expect(due(story)).toMatchObject({
      owner: 'receiverCaseWorker',
      number: 6,
      dueDay: '2026-09-17',
      ladder: 'reminderOnly',
    });
    expect(due(story.by('receiverCaseWorker', check(6)))).toMatchObject({ number: 12, dueDay: '2027-03-17' });
    expect(due(story.by('receiverCaseWorker', check(12)))).toMatchObject({
      number: 24,
      dueDay: '2028-03-17',
    });
  });

  test('is recorded once for a month of the policy', () => {
    const story = closed().by('receiverCaseWorker', check(6));
    expect(story.refusal('receiverCaseWorker', check(6))).toBe('alreadyRecorded');
    expect(story.refusal('receiverCaseWorker', check(7))).toBe('unknownPulseMonth');
  });

  test('a forgotten check reaches nobody but its owner', () => {
    const story = closed().until('2027-03-01');
    const recipients = story
      .notices()
      .filter(({ expectation }) => expectation?.kind === 'pulseCheck')
      .map(({ recipient }) => recipient);
    expect(new Set(recipients)).toEqual(new Set(['receiverCaseWorker']));
  });

  test('reopening is easy: three months of aftercare with its check-ins begin again', () => {
    const story = closed().until('2026-10-01').by('receiverContact', { type: 'reopen', text: 'text-1' });
    expect(story.state()).toMatchObject({
      phase: 'aftercare',
      pulse: null,
      aftercare: { until: '2027-01-01', watTelt: { start: null, end: null } },
    });
    expect(story.state().aftercare?.checkIns.map(({ day }) => day)).toEqual([
      '2026-10-08',
      '2026-10-15',
      '2026-10-29',
      '2026-11-26',
      '2026-12-24',
    ]);
    expect(responsible(story.state())).toEqual({ kind: 'both', lead: 'receiver' });
  });
});
