import { parties, type Party, type SignOffOutcome } from '../../src/domain/handover/state';
import { acquainted, edit, sign, signed } from '../support/story';

const signer = { sender: 'senderContact', receiver: 'receiverContact', client: 'receiverContact' } as const;

describe('A yes to a point', () => {
  test('is bound to the version that was seen', () => {
    const story = acquainted();
    const seen = sign(story, 'sender', ['network']);
    story.by('senderCaseWorker', edit('network', 'network-2', 'network-1'));
    expect(story.refusal('senderContact', seen)).toBe('changedMeanwhile');
    story.by('senderContact', sign(story, 'sender', ['network']));
    expect(story.state().points.network.signOffs.sender).toMatchObject({
      version: 'network-2',
      by: 'senderContact',
      outcome: 'signed',
    });
  });

  test('lapses with an edit, which says whose; of other points it stands', () => {
    const story = acquainted();
    story
      .by('senderContact', sign(story, 'sender'))
      .by('receiverContact', sign(story, 'receiver', ['network']))
      .by('senderCaseWorker', edit('network', 'network-2', 'network-1'));
    expect(story.happened('signOffLapsed')).toMatchObject([
      { point: 'network', party: 'sender', by: 'senderContact', version: 'network-1' },
      { point: 'network', party: 'receiver', by: 'receiverContact', version: 'network-1' },
    ]);
    expect(story.state().points.network.signOffs).toEqual({});
    expect(story.state().points.finances.signOffs.sender).toBeDefined();
  });

  test('is not given twice', () => {
    const story = acquainted();
    story.by('senderContact', sign(story, 'sender', ['network']));
    expect(story.refusal('senderContact', sign(story, 'sender', ['network']))).toBe('alreadySigned');
  });

  test('is for a point that was chosen', () => {
    const story = acquainted();
    expect(story.refusal('senderContact', sign(story, 'sender', []))).toBe('nothingChanged');
  });

  test('two people who edit one point: the second is told, and loses nothing', () => {
    const story = acquainted().by('senderCaseWorker', edit('network', 'network-2', 'network-1'));
    expect(story.refusal('senderContact', edit('network', 'network-3', 'network-1'))).toBe(
      'changedMeanwhile',
    );
    expect(story.refusal('senderContact', edit('network', 'network-2', 'network-2'))).toBe('nothingChanged');
  });
});

describe('Nobody signs for two parties', () => {
  test.each([
    ['the sender for the receiver', 'senderContact', 'receiver'],
    ['the receiver for the sender', 'receiverContact', 'sender'],
  ] as const)('%s', (_name, player, party) => {
    const story = acquainted();
    expect(story.refusal(player, sign(story, party))).toBe('signedForOtherParty');
  });

  test.each(['senderContact', 'receiverContact'] as const)(
    '%s records the client’s yes, in the client’s presence',
    (player) => {
      const story = acquainted();
      story.by(player, sign(story, 'client', ['ownLead']));
      expect(story.state().points.ownLead.signOffs.client).toMatchObject({ party: 'client', by: player });
    },
  );
});

describe('What each party can say', () => {
  const allowed: Record<Party, readonly SignOffOutcome[]> = {
    sender: ['signed'],
    receiver: ['signed', 'withReservation'],
    client: ['signed', 'couldNot', 'didNotWant'],
  };
  const outcomes = ['signed', 'withReservation', 'couldNot', 'didNotWant'] as const;
  const table = parties.flatMap((party) =>
    outcomes.map((outcome) => ({ party, outcome, may: allowed[party].includes(outcome) })),
  );

  test.each(table)('$party: $outcome? $may', ({ party, outcome, may }) => {
    const story = acquainted();
    const asked = sign(story, party, ['network'], { outcome, text: 'text-1', until: '2026-04-30' });
    expect(story.refusal(signer[party], asked)).toBe(may ? null : 'outcomeNotForThisParty');
  });

  test.each(['couldNot', 'didNotWant'] as const)('the client’s %s needs because', (outcome) => {
    const story = acquainted();
    expect(story.refusal('senderContact', sign(story, 'client', ['network'], { outcome }))).toBe(
      'reasonNeeded',
    );
    story.by('senderContact', sign(story, 'client', ['network'], { outcome, text: 'text-1' }));
    expect(story.state().points.network.signOffs.client).toMatchObject({ outcome, text: 'text-1' });
  });
});

describe('With reservation', () => {
  const reservation = { outcome: 'withReservation', text: 'text-1', until: '2026-05-15' } as const;

  test.each([
    ['housing', 'reservationOnBlockingPoint'],
    ['finances', 'reservationOnBlockingPoint'],
    ['safety', 'reservationOnBlockingPoint'],
    ['activation', null],
    ['daytime', null],
    ['network', null],
    ['physicalHealth', null],
    ['mentalHealth', null],
    ['dailyLiving', null],
    ['ownLead', null],
  ] as const)('on %s', (point, refusal) => {
    const story = acquainted();
    expect(story.refusal('receiverContact', sign(story, 'receiver', [point], reservation))).toBe(refusal);
  });

  test.each([
    ['without a reason', { text: null }, 'reasonNeeded'],
    ['without a day', { until: null }, 'reasonNeeded'],
    ['with a day that has passed', { until: '2026-03-01' }, 'dayInThePast'],
  ])('%s', (_name, change, refusal) => {
    const story = acquainted();
    const asked = sign(story, 'receiver', ['network'], { ...reservation, ...change });
    expect(story.refusal('receiverContact', asked)).toBe(refusal);
  });

  test('settles a point that is not ready yet', () => {
    const story = acquainted();
    story.by('senderCaseWorker', edit('network', 'network-2', 'network-1', { status: 'inProgress' }));
    expect(story.expected('makeReady')?.points).toEqual(['network']);
    story.by('receiverContact', sign(story, 'receiver', ['network'], reservation));
    expect(story.expected('makeReady')).toBeUndefined();
  });
});

describe('One point asked back', () => {
  const back = { type: 'askPointBack', point: 'network', question: 'question-1', text: 'text-1' } as const;
  const answer = {
    type: 'answerQuestion',
    point: 'network',
    question: 'question-1',
    text: 'text-2',
  } as const;
  const askedBack = () => {
    const story = acquainted();
    return story
      .by('receiverContact', sign(story, 'receiver'))
      .by('receiverContact', { ...back, version: 'network-1' });
  };

  test('takes the asker’s own yes to it off the table, and nothing else', () => {
    const story = askedBack();
    expect(story.happened('signOffLapsed')).toMatchObject([{ point: 'network', party: 'receiver' }]);
    expect(story.state().points.finances.signOffs.receiver).toBeDefined();
  });

  test('is answered by the other side within three working days', () => {
    const story = askedBack();
    expect(story.expected('answerQuestion')).toMatchObject({
      owner: 'senderCaseWorker',
      dueDay: '2026-03-06',
      points: ['network'],
    });
    expect(story.refusal('receiverContact', answer)).toBe('notAllowed');
    story.by('senderCaseWorker', answer);
    expect(story.state().points.network.question).toBeNull();
    expect(story.notices().filter(({ kind }) => kind === 'questionAnswered')).toMatchObject([
      { recipient: 'receiverContact' },
    ]);
  });

  test('waits with signing until there is an answer; the client need not wait', () => {
    const story = askedBack();
    expect(story.refusal('senderContact', sign(story, 'sender', ['network']))).toBe('openQuestion');
    expect(story.refusal('senderContact', sign(story, 'client', ['network']))).toBeNull();
  });

  test('is asked about the version that was seen, once at a time', () => {
    const story = askedBack();
    expect(story.refusal('senderContact', { ...back, version: 'network-1' })).toBe('alreadyAskedBack');
    expect(story.refusal('senderContact', { ...back, point: 'finances', version: 'old' })).toBe(
      'changedMeanwhile',
    );
    expect(story.refusal('senderContact', { ...answer, question: 'question-9' })).toBe('unknownQuestion');
  });

  test('from a complete document it opens the document again', () => {
    const story = signed().by('receiverContact', { ...back, version: 'network-1' });
    expect(story.state().phase).toBe('signOff');
    story.by('senderContact', answer);
    expect(story.state().phase).toBe('signOff');
    story.by('receiverContact', sign(story, 'receiver', ['network']));
    expect(story.state().phase).toBe('transfer');
  });
});
