import { momentAt } from '../../src/domain/calendar/day';
import { notHeldReasons, type CommandOf } from '../../src/domain/handover/commands';
import { accepted, filled, started } from '../support/story';

const plan = (
  day: string,
  change: Partial<CommandOf<'planAcquaintance'>> = {},
): CommandOf<'planAcquaintance'> => ({
  type: 'planAcquaintance',
  day,
  time: '14:00',
  place: 'clientHome',
  text: null,
  change: null,
  ...change,
});
const why = { askedBy: 'client', reason: 'text-1' } as const;

describe('Planning the acquaintance', () => {
  test.each([
    ['a working day inside the norm', '2026-03-05', null],
    ['the last day of the norm', '2026-03-09', null],
    ['a day after the norm without a reason', '2026-03-10', 'reasonNeeded'],
    ['a Saturday', '2026-03-07', 'notAWorkingDay'],
    ['a Sunday', '2026-03-08', 'notAWorkingDay'],
    ['Easter Monday', '2026-04-06', 'notAWorkingDay'],
    ['yesterday', '2026-03-01', 'dayInThePast'],
    ['a year that is a slip of the keyboard', '2036-03-03', 'dayTooFar'],
  ])('%s', (_name, day, refusal) => {
    expect(accepted().refusal('receiverContact', plan(day))).toBe(refusal);
  });

  test("a day on which the region is closed is refused, and a pause's days are nobody's concern", () => {
    const story = accepted().surroundedBy({ closingDays: ['2026-03-05'] });
    expect(story.refusal('senderContact', plan('2026-03-05'))).toBe('notAWorkingDay');
  });

  test('both contact persons are invited, with the same sequence', () => {
    const story = accepted().by('receiverContact', plan('2026-03-05'));
    expect(story.notices().filter(({ kind }) => kind === 'acquaintanceInvitation')).toMatchObject(
      ['senderContact', 'receiverContact'].map((recipient) => ({
        recipient,
        mail: 'now',
        meeting: {
          day: '2026-03-05',
          time: '14:00',
          sequence: 1,
          cancelled: false,
          attendees: ['senderContact', 'receiverContact'],
        },
      })),
    );
  });

  test('a move says who asked and why, and raises the sequence', () => {
    const story = accepted().by('receiverContact', plan('2026-03-05'));
    expect(story.refusal('senderContact', plan('2026-03-06'))).toBe('reasonNeeded');
    story.by('senderContact', plan('2026-03-06', { change: why }));
    expect(story.state().acquaintance.plan).toMatchObject({ day: '2026-03-06', sequence: 2 });
    expect(story.happened('acquaintancePlanned').at(-1)?.change).toEqual(why);
  });

  test('the same day, time and place is no move', () => {
    const story = accepted().by('receiverContact', plan('2026-03-05'));
    expect(story.refusal('senderContact', plan('2026-03-05', { change: why }))).toBe('nothingChanged');
    expect(story.refusal('senderContact', plan('2026-03-05', { change: why, time: '15:00' }))).toBeNull();
  });
});

describe('How the acquaintance went', () => {
  const planned = () => accepted().by('receiverContact', plan('2026-03-05'));

  test.each(notHeldReasons)('not held because of %s: a new plan is expected', (reason) => {
    const story = planned().until('2026-03-05', '16:00');
    story.by('receiverContact', { type: 'recordAcquaintance', held: false, reason, text: 'text-1' });
    expect(story.state()).toMatchObject({
      phase: 'acquaintance',
      acquaintance: { plan: null, timesNotHeld: 1 },
    });
    expect(story.expected('planAcquaintance')).toBeDefined();
  });

  test('another reason needs words', () => {
    const story = planned().until('2026-03-05', '16:00');
    expect(
      story.refusal('senderContact', {
        type: 'recordAcquaintance',
        held: false,
        reason: 'other',
        text: null,
      }),
    ).toBe('reasonNeeded');
  });

  test('what was never planned cannot be not held', () => {
    expect(
      accepted().refusal('senderContact', {
        type: 'recordAcquaintance',
        held: false,
        reason: 'clientAbsent',
        text: null,
      }),
    ).toBe('acquaintanceNotPlanned');
  });

  test('cancelled before its day, it leaves the calendars', () => {
    const story = planned().by('senderContact', {
      type: 'recordAcquaintance',
      held: false,
      reason: 'clientAbsent',
      text: null,
    });
    expect(story.notices().filter(({ kind }) => kind === 'acquaintanceCancelled')).toMatchObject([
      { recipient: 'senderContact', meeting: { sequence: 2, cancelled: true } },
      { recipient: 'receiverContact', meeting: { sequence: 2, cancelled: true } },
    ]);
  });

  test('held earlier than planned, the planned meeting leaves the calendars too', () => {
    const story = planned()
      .until('2026-03-04', '12:00')
      .by('receiverContact', { type: 'recordAcquaintance', held: true, day: '2026-03-04', text: null });
    expect(story.state()).toMatchObject({
      phase: 'signOff',
      acquaintance: { plan: null, heldOn: '2026-03-04' },
    });
    expect(story.happened('acquaintanceCancelled')).toHaveLength(1);
  });

  test.each([
    ['tomorrow', '2026-03-03', 'dayInTheFuture'],
    ['before the submission', '2026-03-01', 'dayInThePast'],
    ['today', '2026-03-02', null],
  ])('held %s', (_name, day, refusal) => {
    expect(
      accepted().refusal('receiverContact', { type: 'recordAcquaintance', held: true, day, text: null }),
    ).toBe(refusal);
  });

  test('the day of the submission is the day in Amsterdam, also just after midnight', () => {
    const story = filled(started()).until('2026-03-03', '00:30');
    story
      .by('senderContact', { type: 'submit' })
      .by('receiverContact', { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null });
    expect(story.state().submission?.at).toBe(momentAt('2026-03-03', '00:30'));
    expect(
      story.refusal('receiverContact', {
        type: 'recordAcquaintance',
        held: true,
        day: '2026-03-02',
        text: null,
      }),
    ).toBe('dayInThePast');
  });
});
