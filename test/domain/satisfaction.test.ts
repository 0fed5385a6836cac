import type { CommandOf } from '../../src/domain/handover/commands';
import { upgraded } from '../../src/domain/handover/upgrade';
import type { HandoverState } from '../../src/domain/handover/state';
import { defaultPolicy } from '../../src/domain/policy';
import { accepted, closed, started, transferred, type Story } from '../support/story';

type Answer = CommandOf<'recordSatisfaction'>;

const answer = (story: Story, change: Partial<Answer> = {}): Answer => ({
  type: 'recordSatisfaction',
  moment: 'transfer',
  score: 8,
  day: story.today(),
  asked: 'inPerson',
  text: null,
  ...change,
});
const own = { asked: null } as const;

const proposed = (story = transferred()): Story =>
  story.by('senderContact', {
    type: 'proposeDecision',
    proposal: 'p1',
    decision: {
      kind: 'close',
      reason: 'endedAsPlanned',
      independent: 'yes',
      goesWrong: 'no',
      secondOpinion: null,
      text: null,
    },
  });

const remindersOf = (story: Story) =>
  story.happened('rungClimbed').filter(({ kind }) => kind === 'askSatisfaction');

describe('What the client thinks of the transfer', () => {
  test('is expected of the side that leads within ten working days, and done by an answer of either way', () => {
    const story = transferred(started(), '2026-03-31');
    expect(story.expected('askSatisfaction')).toMatchObject({
      dueDay: '2026-04-15',
      owner: 'receiverCaseWorker',
    });
    for (const who of ['client', 'senderContact', 'receiverCaseWorker'] as const) {
      const told = transferred(started(), '2026-03-31');
      told.by(who, answer(told, who === 'client' ? own : {}));
      expect(told.expected('askSatisfaction')).toBeUndefined();
    }
  });

  test('is a reminder twice, to the owner only and in the daily mail', () => {
    const story = transferred(started(), '2026-03-31').until('2026-06-20');
    expect(remindersOf(story)).toHaveLength(2);
    for (const { mail, recipients } of remindersOf(story)) {
      expect(mail).toBe('bundled');
      expect(recipients).toEqual([{ person: 'receiverCaseWorker', as: 'owner' }]);
    }
  });

  test('is on record with who said it; not wanting to answer is an answer', () => {
    const story = transferred();
    story.by('client', answer(story, { ...own, score: null, text: 'text-1' }));
    expect(story.happened('satisfactionRecorded')).toEqual([
      {
        type: 'satisfactionRecorded',
        moment: 'transfer',
        score: null,
        day: story.today(),
        asked: null,
        text: 'text-1',
        by: 'client',
      },
    ]);
    expect(story.state().satisfaction.transfer).toMatchObject({ score: null, by: 'client' });
  });

  test('the first answer stands: the same party corrects it, the other does not, and both stay on record', () => {
    const story = transferred();
    story.by('client', answer(story, own));
    expect(story.refusal('receiverContact', answer(story, { score: 3 }))).toBe('alreadyRecorded');
    expect(story.refusal('client', answer(story, own))).toBe('nothingChanged');
    story.by('client', answer(story, { ...own, score: 6 }));
    expect(story.happened('satisfactionRecorded').map(({ score }) => score)).toEqual([8, 6]);
    expect(story.state().satisfaction.transfer?.score).toBe(6);

    const written = transferred();
    written.by('receiverCaseWorker', answer(written));
    expect(written.refusal('client', answer(written, { ...own, score: 3 }))).toBe('alreadyRecorded');
    expect(written.refusal('senderContact', answer(written, { score: 7 }))).toBeNull();
  });

  test('is not asked before the transfer, of a day before it or to come, by a client of somebody else, or in a pause', () => {
    const early = accepted();
    expect(early.refusal('senderContact', answer(early))).toBe('notInThisPhase');
    const story = transferred();
    expect(story.refusal('senderContact', answer(story, { day: '2026-03-02' }))).toBe('dayInThePast');
    expect(story.refusal('senderContact', answer(story, { day: '2027-01-01' }))).toBe('dayInTheFuture');
    expect(story.refusal('otherClient', answer(story, own))).toBe('notAllowed');
    expect(story.refusal('programmeManager', answer(story))).toBe('notAllowed');
    story.by('senderContact', { type: 'pause', reason: 'admission', until: '2026-04-10', text: null });
    expect(story.refusal('client', answer(story, own))).toBe('handoverPaused');
    expect(story.expected('askSatisfaction')).toBeUndefined();
  });

  test('is not asked once the client took back the consent', () => {
    const story = transferred().by('client', { type: 'withdrawConsent', text: null });
    expect(story.refusal('client', answer(story, own))).toBe('consentWithdrawn');
    expect(story.expected('askSatisfaction')).toBeUndefined();
  });

  test('is no progress of the handover', () => {
    const story = transferred();
    const before = story.state().lastProgress;
    story.until('2026-04-02').by('client', answer(story.until('2026-04-02'), own));
    expect(story.state().lastProgress).toBe(before);
  });
});

describe('What the client thinks at the closure', () => {
  const closure = (story: Story, change: Partial<Answer> = {}) =>
    answer(story, { moment: 'closure', ...change });

  test('can be answered from the proposal to close on, and is asked after the closure', () => {
    const before = transferred();
    expect(before.refusal('client', closure(before, own))).toBe('notInThisPhase');
    const story = proposed(before);
    expect(story.refusal('client', closure(story, own))).toBeNull();
    expect(story.expected('askSatisfaction')?.key).toMatch(/^askSatisfaction:transfer:/);
    const over = closed();
    expect(over.expected('askSatisfaction')?.key).toMatch(/^askSatisfaction:closure:/);
    over.by('client', closure(over, { ...own, score: 9 }));
    expect(over.expected('askSatisfaction')).toBeUndefined();
    expect(over.refusal('client', answer(over, own))).toBe('notInThisPhase');
  });

  test('a proposal of something else is no closure', () => {
    const story = transferred();
    const decision = { kind: 'return', text: 'text' } as const;
    story.by('senderContact', { type: 'proposeDecision', proposal: 'p1', decision });
    expect(story.refusal('client', closure(story, own))).toBe('notInThisPhase');
  });

  test('is asked again when the handover closes again after it was reopened', () => {
    const story = closed();
    story.by('client', closure(story, own)).by('receiverContact', { type: 'reopen', text: 'text' });
    expect(story.state().satisfaction.closure).toBeNull();
  });
});

describe('Handovers from before it was asked', () => {
  test('go on by the policy they were started with: nothing is asked, and an answer may be given', () => {
    const { askSatisfaction: _later, ...workingDays } = defaultPolicy.workingDays;
    const story = transferred(
      started({ policy: { ...defaultPolicy, version: 'utrecht-2026-3', workingDays } }),
    );
    expect(story.expected('askSatisfaction')).toBeUndefined();
    expect(remindersOf(story.until('2026-06-01'))).toEqual([]);
    expect(story.refusal('client', answer(story, own))).toBeNull();
  });

  test('know of no answer', () => {
    const { satisfaction: _later, ...before } = transferred().state();
    expect(upgraded(before as HandoverState).satisfaction).toEqual({ transfer: null, closure: null });
  });
});
