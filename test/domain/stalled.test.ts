import { stallReasons, type StallReason } from '../../src/domain/handover/state';
import { dayOf } from '../../src/domain/calendar/day';
import { defaultPolicy } from '../../src/domain/policy';
import { accepted, edit, started, submitted, transferred, type Story } from '../support/story';

/** Submitted on Monday 2 March; after ten working days without an answer it is stalled: Monday 16 March. */
const stalled = () => submitted().until('2026-03-16', '08:00');
const explain = (reason: StallReason = 'capacityReceiver') =>
  ({ type: 'explainStall', reason, engaged: 'yes', text: reason === 'other' ? 'text-1' : null }) as const;
const happened = (story: Story) =>
  story
    .recorded()
    .flatMap(({ at, event }) =>
      event.type === 'stalled' || event.type === 'stallRaised' ? [[dayOf(at), event.type]] : [],
    );

describe('Stalled', () => {
  test('after ten working days without progress, at eight o’clock', () => {
    expect(submitted().until('2026-03-16', '07:59').state().stall).toBeNull();
    expect(stalled().state().stall).toMatchObject({ since: '2026-03-16', lateAnswers: 0, raised: false });
  });

  test('asks the owner of the phase for a reason within three working days', () => {
    expect(stalled().expected('explainStall')).toMatchObject({
      owner: 'receiverContact',
      dueDay: '2026-03-19',
      extendable: false,
    });
  });

  test.each(stallReasons)('the coded reason %s, and whether the client is still engaged', (reason) => {
    const story = stalled().by('receiverContact', explain(reason));
    expect(story.state().stall?.explained).toEqual({ on: '2026-03-16', reason, engaged: 'yes' });
    expect(story.refusal('receiverContact', explain())).toBe('alreadyRecorded');
  });

  test('another reason needs words, and who is not stalled explains nothing', () => {
    expect(stalled().refusal('receiverContact', { ...explain('other'), text: null })).toBe('reasonNeeded');
    expect(submitted().refusal('receiverContact', explain())).toBe('notStalled');
  });

  test('two answers late: the programme manager', () => {
    expect(happened(submitted().until('2026-04-20'))).toEqual([
      ['2026-03-16', 'stalled'],
      ['2026-03-20', 'stalled'],
      ['2026-03-26', 'stalled'],
      ['2026-03-26', 'stallRaised'],
    ]);
  });

  test('explained in time but still standing still: asked again after ten, the programme manager after twenty', () => {
    const story = stalled().by('receiverContact', explain()).until('2026-03-31');
    expect(happened(story)).toEqual([
      ['2026-03-16', 'stalled'],
      ['2026-03-30', 'stallRaised'],
      ['2026-03-30', 'stalled'],
    ]);
  });

  test('progress ends it', () => {
    const story = stalled().by('receiverContact', {
      type: 'acceptSubmission',
      regiecheck: 'nobodyLeads',
      text: null,
    });
    expect(story.state().stall).toBeNull();
    expect(story.expected('explainStall')).toBeUndefined();
  });

  test('what only says that it stands still is no progress', () => {
    const story = started().until('2026-03-12', '10:00');
    story.by('senderCaseWorker', { type: 'changeMovingDay', day: '2026-06-01', text: 'text-1' });
    expect(story.until('2026-03-16', '08:00').state().stall).not.toBeNull();
    story.by('senderCaseWorker', edit('housing', 'housing-1'));
    expect(story.state().stall).toBeNull();
  });

  test.each([
    ['preparation', (story: Story) => story, '2026-03-09'],
    ['submitted', submitted, '2026-03-05'],
    ['acquaintance', accepted, null],
  ] as const)('the policy says how long for each phase: %s', (phase, tell, since) => {
    const stalledAfter = { ...defaultPolicy.stalledAfter, preparation: 5, submitted: 3, acquaintance: null };
    const story = tell(started({ policy: { ...defaultPolicy, stalledAfter } })).until('2026-03-31');
    expect(story.state().phase).toBe(phase);
    expect(story.state().stall?.since ?? null).toBe(since);
  });

  test('progress begins the interval anew, and what was late before no longer counts', () => {
    const story = stalled().until('2026-03-25', '09:00');
    expect(story.state().stall).toMatchObject({ lateAnswers: 1 });
    story.by('receiverContact', { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null });
    expect(story.until('2026-04-08', '07:59').state().stall).toBeNull();
    // Ten working days on, with Easter Monday between them.
    expect(story.until('2026-04-09', '08:00').state().stall).toMatchObject({
      since: '2026-04-09',
      lateAnswers: 0,
      raised: false,
    });
  });

  test('a pause is no standing still: its days count for none', () => {
    const story = submitted().until('2026-03-09', '10:00');
    story.by('senderContact', { type: 'pause', reason: 'admission', until: '2026-03-20', text: null });
    expect(story.until('2026-03-20', '23:00').state().stall).toBeNull();
    story.until('2026-03-23', '10:00').by('senderContact', { type: 'resume' });
    expect(story.state().stall).toBeNull();
    expect(story.until('2026-04-20').state().stall).not.toBeNull();
  });

  test.each(['yes', 'no', 'unknown'] as const)('whether the client is still engaged: %s', (engaged) => {
    const story = stalled().by('receiverContact', { ...explain(), engaged });
    expect(story.state().stall?.explained?.engaged).toBe(engaged);
  });

  test('the owner is told what is asked and by when; the programme manager only when it was raised', () => {
    const told = (story: Story) =>
      story
        .notices()
        .filter(({ kind }) => kind === 'stalled' || kind === 'stallRaised')
        .map(({ kind, recipient }) => [kind, recipient]);
    expect(told(stalled())).toEqual([['stalled', 'receiverContact']]);
    expect(told(submitted().until('2026-03-26'))).toContainEqual(['stallRaised', 'programmeManager']);
  });

  test('aftercare has a rhythm of its own and does not stall', () => {
    expect(transferred().until('2026-07-01').state().stall).toBeNull();
  });
});
