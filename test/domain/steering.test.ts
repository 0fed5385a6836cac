import { dayOf } from '../../src/domain/calendar/day';
import type { CommandOf } from '../../src/domain/handover/commands';
import { upgraded } from '../../src/domain/handover/upgrade';
import type { NoticeKind } from '../../src/domain/notices';
import { started, submitted, type Story } from '../support/story';

/** Submitted on Monday 2 March: the receiver's contact person owes an answer by Thursday 5 March. */
const ask = (change: Partial<CommandOf<'askOwner'>> = {}) =>
  ({
    type: 'askOwner',
    asked: 'asked-1',
    expectation: 'answerSubmission',
    by: '2026-03-04',
    ...change,
  }) as const;
const keyOf = (story: Story) => story.expected('answerSubmission')?.key ?? '';
const asked = (): Story => {
  const story = submitted();
  return story.by('programmeManager', ask({ expectation: keyOf(story) }));
};
const propose = (change: Partial<CommandOf<'proposeDeputy'>> = {}) =>
  ({
    type: 'proposeDeputy',
    proposal: 'proposal-1',
    side: 'receiver',
    person: 'receiverCaseWorker',
    by: '2026-03-05',
    ...change,
  }) as const;
const told = (story: Story, kind: NoticeKind) =>
  story
    .notices()
    .filter((notice) => notice.kind === kind)
    .map(({ recipient, mail, dueDay }) => ({ recipient, mail, dueDay }));

describe('The programme manager asks the owner', () => {
  test('the owner is told at once and owes an answer by that day, with the ladder behind it', () => {
    const story = asked();
    expect(told(story, 'ownerAsked')).toEqual([
      { recipient: 'receiverContact', mail: 'now', dueDay: '2026-03-04' },
    ]);
    expect(story.expected('answerAsked')).toMatchObject({
      owner: 'receiverContact',
      deputy: 'receiverDeputy',
      dueDay: '2026-03-04',
      ladder: 'standard',
    });
    story.until('2026-03-05', '09:00');
    const rungs = story.happened('rungClimbed').filter(({ kind }) => kind === 'answerAsked');
    expect(rungs.length).toBeGreaterThan(0);
  });

  test('the answer is a word that a programme manager may read; its text is an id', () => {
    const story = asked().by('receiverContact', {
      type: 'answerAsked',
      asked: 'asked-1',
      answer: 'onItsWay',
      text: 'text-1',
    });
    expect(story.expected('answerAsked')).toBeUndefined();
    expect(told(story, 'askedAnswered')).toEqual([
      { recipient: 'programmeManager', mail: 'bundled', dueDay: null },
    ]);
  });

  test('only the side that was asked answers, once, and "needs help" says what', () => {
    const answer = { type: 'answerAsked', asked: 'asked-1', answer: 'needsHelp', text: null } as const;
    expect(asked().refusal('senderContact', answer)).toBe('notAllowed');
    expect(asked().refusal('receiverContact', answer)).toBe('reasonNeeded');
    expect(asked().refusal('receiverContact', { ...answer, asked: 'other' })).toBe('unknownQuestion');
  });

  test('it lapses when what was asked about is done', () => {
    const story = asked().by('receiverContact', {
      type: 'acceptSubmission',
      regiecheck: 'nobodyLeads',
      text: null,
    });
    expect(story.happened('askedLapsed')).toEqual([
      { type: 'askedLapsed', asked: 'asked-1', kind: 'answerSubmission' },
    ]);
    expect(story.state().asked).toEqual([]);
  });

  test('it stays through a pause, and its day moves on with it', () => {
    const story = asked().by('senderContact', {
      type: 'pause',
      reason: 'admission',
      until: '2026-03-09',
      text: null,
    });
    expect(story.expected('answerAsked')).toBeUndefined();
    story.until('2026-03-09').by('senderContact', { type: 'resume' });
    expect(story.expected('answerAsked')?.dueDay).toBe('2026-03-11');
  });

  test.each([
    ['about nothing', ask({ expectation: 'checkIn:9' }), 'unknownExpectation'],
    ['by a day that has been', ask({ by: '2026-02-27' }), 'dayInThePast'],
    ['by a Saturday', ask({ by: '2026-03-07' }), 'notAWorkingDay'],
    ['by a day far away', ask({ by: '2036-03-03' }), 'dayTooFar'],
  ] as const)('%s is refused', (_what, command, code) => {
    const story = submitted();
    const about = command.expectation === 'checkIn:9' ? command.expectation : keyOf(story);
    expect(story.refusal('programmeManager', { ...command, expectation: about })).toBe(code);
  });

  test('twice about the same is once, and a question about a question is none', () => {
    const story = asked();
    expect(story.refusal('programmeManager', ask({ expectation: keyOf(story) }))).toBe('alreadyAsked');
    const question = story.expected('answerAsked')?.key ?? '';
    expect(story.refusal('programmeManager', ask({ expectation: question }))).toBe('unknownExpectation');
  });

  test('asking is no progress', () => {
    const story = asked();
    expect(dayOf(story.state().lastProgress)).toBe('2026-03-02');
    expect(story.until('2026-03-16', '08:00').state().stall).not.toBeNull();
  });
});

describe('The programme manager proposes a deputy', () => {
  test("that side's manager and contact person are told, and the manager owes a response", () => {
    const story = submitted().by('programmeManager', propose());
    expect(told(story, 'deputyProposed').map(({ recipient }) => recipient)).toEqual([
      'receiverManager',
      'receiverContact',
    ]);
    expect(story.expected('answerDeputy')).toMatchObject({ owner: 'receiverManager', dueDay: '2026-03-05' });
  });

  test('changing the contacts to the proposed one accepts it', () => {
    const story = submitted()
      .by('programmeManager', propose())
      .by('receiverManager', {
        type: 'changeContacts',
        side: 'receiver',
        contacts: {
          contactPerson: 'receiverContact',
          deputy: 'receiverCaseWorker',
          manager: 'receiverManager',
        },
        text: 'text-1',
      });
    expect(story.happened('deputyAccepted')).toEqual([
      { type: 'deputyAccepted', proposal: 'proposal-1', side: 'receiver', person: 'receiverCaseWorker' },
    ]);
    expect(story.expected('answerDeputy')).toBeUndefined();
  });

  test('or it is declined with a reason, by that side only', () => {
    const story = submitted().by('programmeManager', propose());
    const decline = { type: 'declineDeputy', proposal: 'proposal-1', text: 'text-1' } as const;
    expect(story.refusal('senderManager', decline)).toBe('notAllowed');
    story.by('receiverManager', decline);
    expect(story.expected('answerDeputy')).toBeUndefined();
    expect(told(story, 'deputyDeclined')).toHaveLength(1);
    expect(story.refusal('receiverManager', decline)).toBe('unknownProposal');
  });

  test('not the deputy there is, not twice, and no receiver who knows of nothing', () => {
    expect(submitted().refusal('programmeManager', propose({ person: 'receiverDeputy' }))).toBe(
      'nothingChanged',
    );
    const story = submitted().by('programmeManager', propose());
    expect(story.refusal('programmeManager', propose({ proposal: 'proposal-2' }))).toBe('alreadyAsked');
    expect(started().refusal('programmeManager', propose())).toBe('notInThisPhase');
  });
});

test('what the programme manager did elsewhere is on record, and is no progress', () => {
  const story = submitted().by('programmeManager', {
    type: 'noteSteering',
    step: 'conference',
    matter: 'conference-1',
  });
  expect(story.happened('steeringNoted')).toEqual([
    { type: 'steeringNoted', step: 'conference', matter: 'conference-1' },
  ]);
});

test('a state of an earlier version was asked nothing', () => {
  const { asked: _asked, deputyProposals: _proposals, ...earlier } = submitted().state();
  expect(upgraded(earlier as never)).toMatchObject({ asked: [], deputyProposals: [] });
});
