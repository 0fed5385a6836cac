import { transferNeeds } from '../../src/domain/handover/needs';
import type { HandoverState } from '../../src/domain/handover/state';
import { defaultPolicy as policy } from '../../src/domain/policy';
import { acquainted, edit, sign, signed, started, transferred } from '../support/story';

/** A handover of which nothing misses any more but what the row takes away. */
const complete = (): HandoverState => {
  const { state } = transferred();
  return state();
};

const withPoint = (
  state: HandoverState,
  point: 'housing' | 'network',
  change: Partial<HandoverState['points']['housing']>,
): HandoverState => ({
  ...state,
  points: { ...state.points, [point]: { ...state.points[point], ...change } },
});

const unsigned = (state: HandoverState, party: 'sender' | 'receiver' | 'client') => {
  const { [party]: _taken, ...signOffs } = state.points.network.signOffs;
  return withPoint(state, 'network', { signOffs });
};

const reserved = (state: HandoverState) => {
  const { receiver } = state.points.network.signOffs;
  return withPoint(state, 'network', {
    status: 'inProgress',
    signOffs: {
      ...state.points.network.signOffs,
      ...(receiver ? { receiver: { ...receiver, outcome: 'withReservation' as const } } : {}),
    },
  });
};

describe('What misses before the transfer, and who can solve it', () => {
  test.each([
    ['nothing', (state: HandoverState) => state, []],
    ['no basis to share', (state: HandoverState) => ({ ...state, basis: null }), [['basis', null, 'sender']]],
    [
      'a blocking point in progress',
      (state: HandoverState) => withPoint(state, 'housing', { status: 'inProgress' }),
      [['pointNotReady', 'housing', 'sender']],
    ],
    [
      'a blocking point with something still needed',
      (state: HandoverState) => withPoint(state, 'housing', { status: 'stillNeeded' }),
      [['pointNotReady', 'housing', 'sender']],
    ],
    [
      'another point in progress',
      (state: HandoverState) => withPoint(state, 'network', { status: 'inProgress' }),
      [['pointNotSettled', 'network', 'sender']],
    ],
    [
      'another point with something still needed',
      (state: HandoverState) => withPoint(state, 'network', { status: 'stillNeeded' }),
      [],
    ],
    ['another point in progress, with reservation', reserved, []],
    [
      'the sender’s yes',
      (state: HandoverState) => unsigned(state, 'sender'),
      [['senderSignOff', 'network', 'sender']],
    ],
    [
      'the receiver’s yes',
      (state: HandoverState) => unsigned(state, 'receiver'),
      [['receiverSignOff', 'network', 'receiver']],
    ],
    [
      'the client’s yes',
      (state: HandoverState) => unsigned(state, 'client'),
      [['clientSignOff', 'network', 'both']],
    ],
    [
      'every yes, after an edit',
      (state: HandoverState) => withPoint(state, 'network', { version: 'network-2' }),
      [
        ['senderSignOff', 'network', 'sender'],
        ['receiverSignOff', 'network', 'receiver'],
        ['clientSignOff', 'network', 'both'],
      ],
    ],
    [
      'the answer to a question',
      (state: HandoverState) =>
        withPoint(state, 'network', {
          question: { id: 'question-1', askedAt: state.startedAt, askedBy: 'receiver', text: 'text-1' },
        }),
      [['openQuestion', 'network', 'sender']],
    ],
    [
      'the receiver’s case worker',
      (state: HandoverState) => ({ ...state, caseWorkers: { ...state.caseWorkers, receiver: null } }),
      [['receiverCaseWorker', null, 'receiver']],
    ],
    [
      'the day',
      (state: HandoverState) => ({ ...state, transfer: { ...state.transfer, agreedDay: null } }),
      [['transferDay', null, 'both']],
    ],
  ] as const)('%s', (_name, take, missing) => {
    expect(transferNeeds(take(complete()), policy)).toEqual(
      missing.map(([code, point, solver]) => ({ code, point, solver })),
    );
  });

  test('a question of the sender waits for the receiver', () => {
    const asked = withPoint(complete(), 'network', {
      question: { id: 'question-1', askedAt: '2026-03-05T09:00:00.000Z', askedBy: 'sender', text: 'text-1' },
    });
    expect(transferNeeds(asked, policy)).toEqual([
      { code: 'openQuestion', point: 'network', solver: 'receiver' },
    ]);
  });

  test('a document without a basis does not come to the transfer', () => {
    const story = acquainted(
      started({ policy: { ...policy, blockingPoints: [...policy.blockingPoints, 'network'] } }),
    );
    story.by('senderCaseWorker', edit('network', 'network-2', 'network-1', { status: 'stillNeeded' }));
    story
      .by('senderContact', sign(story, 'sender'))
      .by('receiverContact', sign(story, 'receiver'))
      .by('senderContact', sign(story, 'client'));
    expect(story.state().phase).toBe('signOff');
    expect(story.expected('makeReady')?.points).toEqual(['network']);
  });
});

describe('The transfer day', () => {
  const confirm = (day: string, caseWorker: string | null = null) =>
    ({ type: 'confirmTransferDay', day, caseWorker }) as const;
  const agreed = (day: string) =>
    signed().by('senderContact', confirm(day)).by('receiverContact', confirm(day, 'receiverCaseWorker'));

  test.each([
    ['yesterday', '2026-03-02', 'dayInThePast'],
    ['today', '2026-03-03', null],
    ['a Saturday: moving house goes on', '2026-03-07', null],
    ['a slip of the keyboard', '2062-03-07', 'dayTooFar'],
  ])('%s', (_name, day, refusal) => {
    expect(signed().refusal('senderContact', confirm(day))).toBe(refusal);
  });

  test('one side cannot confirm the same day twice, and an agreed day is not confirmed again', () => {
    expect(
      signed().by('senderContact', confirm('2026-04-01')).refusal('senderContact', confirm('2026-04-01')),
    ).toBe('nothingChanged');
    expect(agreed('2026-04-01').refusal('senderContact', confirm('2026-04-02'))).toBe('alreadyRecorded');
  });

  test('the other contact person hears at once which day was confirmed', () => {
    const story = signed().by('senderContact', confirm('2026-04-01'));
    expect(story.notices().filter(({ kind }) => kind === 'transferDayConfirmed')).toMatchObject([
      { recipient: 'receiverContact', mail: 'now' },
    ]);
  });

  test('a move takes the day away from both, with a reason', () => {
    const story = agreed('2026-04-01').by('receiverContact', { type: 'moveTransferDay', text: 'text-1' });
    expect(story.state().transfer).toMatchObject({ agreedDay: null, confirmed: {} });
    expect(story.refusal('receiverContact', { type: 'moveTransferDay', text: 'text-1' })).toBe(
      'nothingChanged',
    );
    expect(story.until('2026-04-02').state().phase).toBe('transfer');
  });

  test('an edit before the day opens the document and takes the day away', () => {
    const story = agreed('2026-04-01').by('senderCaseWorker', edit('network', 'network-2', 'network-1'));
    expect(story.state()).toMatchObject({ phase: 'signOff', transfer: { agreedDay: null, confirmed: {} } });
    expect(story.until('2026-04-02').state().phase).toBe('signOff');
  });

  test('comes at midnight in Amsterdam, on a Sunday and in the night the clock goes forward too', () => {
    const story = agreed('2026-03-29').until('2026-03-28', '23:59');
    expect(story.state().phase).toBe('transfer');
    story.until('2026-03-29', '00:00');
    expect(story.state()).toMatchObject({
      phase: 'aftercare',
      phaseSince: '2026-03-28T23:00:00.000Z',
      transfer: { transferredOn: '2026-03-29' },
    });
  });

  test('everybody hears of the agreed day and of the transfer itself', () => {
    const everybody = ['senderContact', 'senderCaseWorker', 'receiverContact', 'receiverCaseWorker'];
    const story = agreed('2026-04-01').until('2026-04-01');
    const told = (kind: string) =>
      story
        .notices()
        .filter((notice) => notice.kind === kind)
        .map(({ recipient }) => recipient);
    expect(told('transferAgreed')).toEqual(everybody.filter((person) => person !== 'receiverContact'));
    expect(told('transferred')).toEqual(everybody);
  });

  test('a day that went by in a pause is agreed anew', () => {
    const story = agreed('2026-04-01').by('senderContact', {
      type: 'pause',
      reason: 'homeDelayed',
      until: '2026-04-13',
      text: null,
    });
    story.until('2026-04-10').by('senderContact', { type: 'resume' });
    expect(story.state()).toMatchObject({ phase: 'transfer', transfer: { agreedDay: null } });
  });
});
