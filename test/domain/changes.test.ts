import { withdrawReasons } from '../../src/domain/handover/state';
import { expectations } from '../../src/domain/expectations';
import { responsible } from '../../src/domain/handover/responsibility';
import { defaultPolicy as policy } from '../../src/domain/policy';
import { surroundings } from '../support/cast';
import {
  accepted,
  acquainted,
  sign,
  signed,
  started,
  submitted,
  transferred,
  type Story,
} from '../support/story';

const told = (story: Story, kind: string) =>
  story
    .notices()
    .filter((notice) => notice.kind === kind)
    .map(({ recipient }) => recipient);

const newContacts = { contactPerson: 'receiverDeputy', deputy: null, manager: 'receiverManager' };

describe('Another contact person', () => {
  const change = (side: 'sender' | 'receiver') =>
    ({ type: 'changeContacts', side, contacts: newContacts, text: 'text-1' }) as const;

  test('takes over what is open, with the same due day', () => {
    const story = submitted();
    const before = story.expected('answerSubmission');
    story.by('receiverContact', change('receiver'));
    expect(before?.owner).toBe('receiverContact');
    expect(story.expected('answerSubmission')).toEqual({
      ...before,
      owner: 'receiverDeputy',
      deputy: 'receiverManager',
      escalatesTo: 'receiverManager',
    });
  });

  test('is told to both sides', () => {
    const story = submitted().by('receiverManager', change('receiver'));
    expect(told(story, 'contactsChanged')).toEqual(['senderContact', 'senderCaseWorker', 'receiverDeputy']);
  });

  test.each([
    ['receiverContact', 'sender', 'notAllowed'],
    ['senderManager', 'receiver', 'notAllowed'],
    ['senderManager', 'sender', null],
    ['programmeManager', 'sender', null],
    ['programmeManager', 'receiver', null],
  ] as const)('%s changes that of the %s', (player, side, refusal) => {
    expect(submitted().refusal(player, change(side))).toBe(refusal);
  });

  test('is not the own deputy', () => {
    const contacts = { contactPerson: 'receiverDeputy', deputy: 'receiverDeputy', manager: null };
    expect(submitted().refusal('receiverContact', { ...change('receiver'), contacts })).toBe(
      'vacantContactPerson',
    );
  });

  test('gets the planned acquaintance in the calendar, and the former one loses it', () => {
    const story = accepted().by('receiverContact', {
      type: 'planAcquaintance',
      day: '2026-03-05',
      time: '14:00',
      place: 'clientHome',
      text: null,
      change: null,
    });
    story.surroundedBy({ contacts: { ...surroundings.contacts, receiver: newContacts } });
    expect(told(story, 'acquaintanceInvitation').at(-1)).toBe('receiverDeputy');
    expect(told(story, 'acquaintanceCancelled')).toEqual(['receiverContact']);
    expect(told(story, 'contactsChanged')).toContain('senderContact');
  });
});

describe('Another case worker', () => {
  test('takes over what is open, and both sides hear of it', () => {
    const story = transferred().by('receiverContact', {
      type: 'changeCaseWorker',
      side: 'receiver',
      person: 'newColleague',
      text: null,
    });
    expect(story.expected('recordWatTelt')?.owner).toBe('newColleague');
    expect(told(story, 'caseWorkerChanged').slice(-3)).toEqual([
      'senderContact',
      'senderCaseWorker',
      'newColleague',
    ]);
  });

  test.each([
    ['of the other side', 'senderContact', 'receiver', 'newColleague', 'notAllowed'],
    ['who already is it', 'senderContact', 'sender', 'senderCaseWorker', 'nothingChanged'],
  ] as const)('%s', (_name, player, side, person, refusal) => {
    expect(submitted().refusal(player, { type: 'changeCaseWorker', side, person, text: null })).toBe(refusal);
  });
});

describe('Another neighbourhood', () => {
  const vleuten = { contactPerson: 'otherNeighbourhood', deputy: null, manager: 'receiverManager' };
  const move = {
    type: 'changeNeighbourhood',
    neighbourhood: 'vleuten',
    cluster: 'cluster-6',
    surroundings: { ...surroundings, contacts: { ...surroundings.contacts, receiver: vleuten } },
    text: 'text-1',
  } as const;

  test('answers a fresh submission; what the former team signed lapses, the other yeses stand', () => {
    const story = signed().by('senderContact', move);
    expect(story.state()).toMatchObject({
      phase: 'submitted',
      neighbourhood: 'vleuten',
      regiecheck: null,
      caseWorkers: { receiver: null },
    });
    expect(new Set(story.happened('signOffLapsed').map(({ party }) => party))).toEqual(new Set(['receiver']));
    expect(story.happened('signOffLapsed')).toHaveLength(10);
    expect(Object.keys(story.state().points.network.signOffs)).toEqual(['sender', 'client']);
    expect(story.expected('answerSubmission')).toMatchObject({
      owner: 'otherNeighbourhood',
      dueDay: '2026-03-06',
    });
    expect(told(story, 'neighbourhoodChanged')).toContain('receiverContact');
    expect(told(story, 'submissionArrived').at(-1)).toBe('otherNeighbourhood');
  });

  test('in preparation it changes nothing else', () => {
    expect(started().by('senderContact', move).state().phase).toBe('preparation');
    expect(started().refusal('senderContact', { ...move, neighbourhood: 'zuilen' })).toBe('nothingChanged');
  });

  test('after the transfer the new team takes over where the former one was, and names its case worker', () => {
    const story = transferred(started(), '2026-03-31')
      .until('2026-05-06', '12:00')
      .by('receiverContact', move);
    expect(story.state().phase).toBe('aftercare');
    expect(story.expected('nameCaseWorker')).toMatchObject({
      owner: 'otherNeighbourhood',
      dueDay: '2026-05-11',
    });
    expect(responsible(story.state())).toEqual({ kind: 'both', lead: 'receiver' });
  });
});

describe('Absence and vacancy', () => {
  const away = { from: '2026-03-02', until: null };

  test('what is due while the owner is away reaches the deputy at once', () => {
    const story = submitted()
      .surroundedBy({ absences: [{ person: 'receiverContact', ...away }] })
      .until('2026-03-05', '08:00');
    const due = story.notices().filter(({ expectation }) => expectation?.kind === 'answerSubmission');
    expect(due.map(({ recipient, expectation }) => [recipient, expectation?.as])).toEqual([
      ['receiverDeputy', 'deputy'],
      ['receiverDeputy', 'deputy'],
    ]);
  });

  test('what somebody was reminded of goes to the deputy as soon as they are marked absent', () => {
    const story = submitted().until('2026-03-05', '09:00');
    const reminded = story.notices().length;
    story.surroundedBy({
      absences: [{ person: 'receiverContact', from: '2026-03-05', until: '2026-03-20' }],
    });
    expect(
      story
        .notices()
        .slice(reminded)
        .map(({ recipient, mail, expectation }) => [recipient, mail, expectation?.kind, expectation?.as]),
    ).toEqual([['receiverDeputy', 'now', 'answerSubmission', 'deputy']]);
  });

  test('an absence that is over changes nothing', () => {
    const story = submitted()
      .surroundedBy({ absences: [{ person: 'receiverContact', from: '2026-03-02', until: '2026-03-02' }] })
      .until('2026-03-05', '08:00');
    const due = story.notices().filter(({ expectation }) => expectation?.kind === 'answerSubmission');
    expect(new Set(due.map(({ recipient }) => recipient))).toEqual(new Set(['receiverContact']));
  });

  test.each([
    ['contact person', { contactPerson: null }, 'receiverDeputy'],
    ['contact person and deputy', { contactPerson: null, deputy: null }, 'receiverManager'],
    ['everybody', { contactPerson: null, deputy: null, manager: null }, 'programmeManager'],
  ])('without a %s it belongs to the next one up', (_name, gap, owner) => {
    const story = submitted().surroundedBy({
      contacts: { ...surroundings.contacts, receiver: { ...surroundings.contacts.receiver, ...gap } },
    });
    expect(story.expected('answerSubmission')).toMatchObject({ owner, vacant: true });
  });

  test('the same directory again is no event', () => {
    expect(submitted().surroundedBy({}).happened('surroundingsUpdated')).toHaveLength(0);
  });
});

describe('Extending a deadline', () => {
  const extend = (story: Story, kind: string, day: string) => ({
    type: 'extendDeadline' as const,
    expectation: expectations(story.state(), policy).find((one) => one.kind === kind)?.key ?? 'none',
    day,
    text: 'text-1',
  });

  test.each([
    ['a later working day', '2026-03-09', null],
    ['the same day', '2026-03-05', 'dayNotLater'],
    ['an earlier day', '2026-03-04', 'dayNotLater'],
    ['a Saturday', '2026-03-07', 'notAWorkingDay'],
    ['a slip of the keyboard', '2062-03-09', 'dayTooFar'],
  ])('to %s', (_name, day, refusal) => {
    const story = submitted();
    expect(story.refusal('receiverContact', extend(story, 'answerSubmission', day))).toBe(refusal);
  });

  test.each([
    ['a check-in', 'checkIn', transferred],
    ['the closing decision', 'decideClosure', transferred],
    [
      'the end of a pause',
      'resumePause',
      () =>
        submitted().by('senderContact', {
          type: 'pause',
          reason: 'admission',
          until: '2026-03-20',
          text: null,
        }),
    ],
  ])('%s has a way of its own', (_name, kind, tell) => {
    const story = tell();
    expect(story.refusal('senderContact', extend(story, kind, '2026-12-01'))).toBe(
      kind === 'resumePause' ? 'handoverPaused' : 'notExtendable',
    );
  });

  test('of something that is not expected', () => {
    const story = submitted();
    expect(story.refusal('senderContact', extend(story, 'checkIn', '2026-12-01'))).toBe('unknownExpectation');
  });

  test('begins its ladder again for the new day', () => {
    const story = submitted().until('2026-03-06', '12:00');
    story.by('receiverContact', extend(story, 'answerSubmission', '2026-03-16'));
    const before = story.notices().length;
    story.until('2026-03-12', '07:59');
    expect(story.notices()).toHaveLength(before);
    story.until('2026-03-12', '08:00');
    expect(story.notices().slice(before)).toMatchObject([
      { recipient: 'receiverContact', dueDay: '2026-03-16' },
    ]);
  });
});

describe('Withdrawing', () => {
  test.each(withdrawReasons)('because of %s: it ends, and the sender stays responsible', (reason) => {
    const text = reason === 'other' ? 'text-1' : null;
    const story = acquainted().by('senderContact', { type: 'withdraw', reason, text });
    expect(story.state()).toMatchObject({ phase: 'ended', ending: { kind: 'withdrawn', reason } });
    expect(expectations(story.state(), policy)).toEqual([]);
    expect(responsible(story.state())).toEqual({ kind: 'one', side: 'sender' });
  });

  test('another reason needs words; after the transfer it is called a return', () => {
    const withdraw = { type: 'withdraw', reason: 'other', text: null } as const;
    expect(submitted().refusal('senderContact', withdraw)).toBe('reasonNeeded');
    expect(transferred().refusal('senderContact', { ...withdraw, text: 'text-1' })).toBe('notInThisPhase');
  });

  test('afterwards nothing can be asked any more', () => {
    const story = acquainted().by('senderContact', { type: 'withdraw', reason: 'moved', text: null });
    expect(story.refusal('senderContact', sign(story, 'sender'))).toBe('handoverEnded');
  });

  test('before the submission the neighbourhood hears nothing of it', () => {
    const withdraw = { type: 'withdraw', reason: 'moved', text: null } as const;
    expect(told(started().by('senderContact', withdraw), 'withdrawn')).toEqual(['senderCaseWorker']);
    expect(told(submitted().by('senderContact', withdraw), 'withdrawn')).toContain('receiverContact');
  });
});
