import { workingDaysBetween } from '../../src/domain/calendar/workingDays';
import { expectations } from '../../src/domain/expectations';
import { regionCalendar } from '../../src/domain/handover/calendarOf';
import { pauseReasons } from '../../src/domain/handover/state';
import { defaultPolicy as policy } from '../../src/domain/policy';
import { accepted, acquainted, signed, started, submitted, transferred, type Story } from '../support/story';

const pause = (until: string) => ({ type: 'pause', reason: 'admission', until, text: null }) as const;
const resume = { type: 'resume' } as const;
const dueDays = (story: Story) =>
  Object.fromEntries(expectations(story.state(), policy).map(({ key, dueDay }) => [key, dueDay]));

describe('A pause', () => {
  test.each(pauseReasons)('has the coded reason %s and an end', (reason) => {
    const text = reason === 'other' ? 'text-1' : null;
    const story = submitted().by('senderContact', { ...pause('2026-03-20'), reason, text });
    expect(story.state().pause).toEqual({ from: '2026-03-02', until: '2026-03-20', reason });
  });

  test.each([
    ['another reason without words', { ...pause('2026-03-20'), reason: 'other' }, 'reasonNeeded'],
    ['until today', pause('2026-03-02'), 'dayInThePast'],
    ['until a slip of the keyboard', pause('2062-03-02'), 'dayTooFar'],
  ] as const)('%s', (_name, asked, refusal) => {
    expect(submitted().refusal('senderContact', asked)).toBe(refusal);
  });

  test('lets everything wait but what never pauses', () => {
    const story = submitted().by('senderContact', pause('2026-03-20'));
    expect(expectations(story.state(), policy).map(({ kind }) => kind)).toEqual(['resumePause']);
    expect(
      story.refusal('receiverContact', { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null }),
    ).toBe('handoverPaused');
    expect(story.refusal('senderContact', pause('2026-03-25'))).toBe('handoverPaused');
  });

  test('ends on its day: resume it, or say until when', () => {
    const story = submitted().by('senderContact', pause('2026-03-20'));
    expect(story.expected('resumePause')).toMatchObject({ owner: 'senderContact', dueDay: '2026-03-20' });
    const extend = (until: string) => ({ type: 'extendPause', until, text: 'text-1' }) as const;
    expect(story.refusal('senderContact', extend('2026-03-20'))).toBe('dayNotLater');
    story.by('senderContact', extend('2026-04-10'));
    expect(story.expected('resumePause')?.dueDay).toBe('2026-04-10');
  });

  test('moves a deadline that was extended along', () => {
    const story = submitted();
    const expectation = story.expected('answerSubmission')?.key ?? '';
    story
      .by('senderContact', { type: 'extendDeadline', expectation, day: '2026-03-12', text: 'text-1' })
      .by('senderContact', pause('2026-03-20'))
      .until('2026-03-09')
      .by('senderContact', resume);
    expect(story.expected('answerSubmission')?.dueDay).toBe('2026-03-19');
  });

  test('cannot be resumed or extended when there is none', () => {
    expect(submitted().refusal('senderContact', resume)).toBe('notPaused');
    expect(
      submitted().refusal('senderContact', { type: 'extendPause', until: '2026-04-10', text: 'text-1' }),
    ).toBe('notPaused');
  });

  test('takes a planned acquaintance out of the calendars', () => {
    const story = accepted().by('receiverContact', {
      type: 'planAcquaintance',
      day: '2026-03-05',
      time: '14:00',
      place: 'clientHome',
      text: null,
      change: null,
    });
    story.by('senderContact', pause('2026-03-20'));
    expect(story.state().acquaintance.plan).toBeNull();
    expect(story.notices().filter(({ kind }) => kind === 'acquaintanceCancelled')).toHaveLength(2);
  });
});

describe('After a pause of six working days, over a weekend', () => {
  const sixWorkingDays = (story: Story): Story =>
    story
      .until('2026-03-04', '11:00')
      .by('senderContact', pause('2026-06-30'))
      .until('2026-03-12', '11:00')
      .by('senderContact', resume);

  test.each([
    ['answerSubmission', 'submitted', submitted],
    ['planAcquaintance', 'acquaintance', accepted],
    ['signPoints', 'signOff', acquainted],
    ['recordClientSignOff', 'signOff', acquainted],
    ['confirmTransferDay', 'transfer', signed],
  ] as const)('%s (%s) is expected six working days later', (kind, _phase, tell) => {
    const before = tell();
    const was = before.expected(kind)?.dueDay ?? '';
    const after = sixWorkingDays(before);
    const calendar = regionCalendar(after.state(), policy);
    expect(workingDaysBetween(was, after.expected(kind)?.dueDay ?? '', calendar)).toBe(6);
  });

  test('an agreed transfer day stays where it was', () => {
    const story = signed();
    const day = '2026-04-01';
    story
      .by('senderContact', { type: 'confirmTransferDay', day, caseWorker: null })
      .by('receiverContact', { type: 'confirmTransferDay', day, caseWorker: 'receiverCaseWorker' });
    expect(sixWorkingDays(story).expected('awaitTransferDay')?.dueDay).toBe(day);
  });

  test('no reminder comes twice, and none for the days of the pause', () => {
    const story = submitted().until('2026-03-03', '12:00').by('senderContact', pause('2026-04-01'));
    const before = story.notices().length;
    story.until('2026-03-13', '12:00');
    const kinds = story
      .notices()
      .slice(before)
      .flatMap(({ expectation }) => expectation?.kind ?? []);
    expect(kinds).toEqual([]);
  });
});

describe('A pause in the aftercare', () => {
  test('moves the check-ins and the end by its length; what was done stays', () => {
    const story = transferred(started(), '2026-03-31').until('2026-04-07', '12:00');
    story
      .by('senderCaseWorker', {
        type: 'recordCheckIn',
        week: 1,
        day: '2026-04-07',
        place: 'home',
        text: null,
      })
      .by('senderContact', pause('2026-05-01'))
      .until('2026-04-21', '12:00')
      .by('senderContact', resume);
    expect(story.state().aftercare?.checkIns[0]).toMatchObject({ week: 1, outcome: 'done' });
    expect(dueDays(story)).toMatchObject({
      'checkIn:2:2026-04-28': '2026-04-28',
      'checkIn:12:2026-07-07': '2026-07-07',
      'decideClosure:sender:2026-07-14': '2026-07-14',
    });
  });

  test('a check-in that gets a new day after the pause is expected on that very day', () => {
    const story = transferred(started(), '2026-03-31')
      .until('2026-04-02', '12:00')
      .by('senderContact', pause('2026-05-01'))
      .until('2026-04-09', '12:00')
      .by('senderContact', resume)
      .by('senderContact', { type: 'moveCheckIn', week: 1, day: '2026-04-20', text: 'text-1' });
    expect(story.expected('checkIn')).toMatchObject({ number: 1, dueDay: '2026-04-20' });
  });

  test('an extension that was agreed after the pause ends on its very day', () => {
    const story = transferred(started(), '2026-03-31')
      .until('2026-04-02', '12:00')
      .by('senderContact', pause('2026-05-01'))
      .until('2026-04-09', '12:00')
      .by('senderContact', resume)
      .by('senderContact', {
        type: 'proposeDecision',
        proposal: 'proposal-1',
        decision: { kind: 'extend', until: '2026-09-30', text: 'text-1' },
      })
      .by('receiverContact', { type: 'agreeDecision', proposal: 'proposal-1' });
    expect(story.expected('decideClosure')?.dueDay).toBe('2026-09-30');
  });
});
