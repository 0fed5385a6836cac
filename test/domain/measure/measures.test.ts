import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/day';
import { countedIn } from '../../../src/domain/measure/course';
import type { MeasureKind } from '../../../src/domain/measure/measured';
import { defaultPolicy } from '../../../src/domain/policy';
import { acquainted, closed, signed, started, submitted, transferred, type Story } from '../../support/story';

const counted = (story: Story) => countedIn(null, story.recorded(), defaultPolicy);

/** What is counted of one kind, as `code value` or either of them. */
const of = (story: Story, kind: MeasureKind): string[] =>
  counted(story)
    .measures.filter((measured) => measured.kind === kind)
    .map(({ code, value }) => [code, value ?? ''].join(' ').trim());

describe('What is counted of a handover', () => {
  it('is that it was started, in its neighbourhood, for its sender', () => {
    expect(counted(started()).measures).toEqual([
      expect.objectContaining({
        kind: 'started',
        day: '2026-03-02',
        neighbourhood: 'zuilen',
        sender: 'tussenvoorziening',
      }),
      expect.objectContaining({ kind: 'running', neighbourhood: 'zuilen', amount: 1 }),
    ]);
  });

  it('is how many working days lie between the submission and the move, and whether those are enough', () => {
    expect(of(submitted(), 'submitted')).toEqual(['inTime 42']);
    const late = started({ start: { plannedMovingDay: '2026-03-09' } });
    expect(of(submitted(late), 'submitted')).toEqual(['late 5']);
  });

  it('is how many working days after the submission the acquaintance was held', () => {
    expect(of(acquainted(), 'acquaintance')).toEqual(['1']);
  });

  it('is each party’s first sign-off of each point, in working days after the acquaintance', () => {
    const parties = of(signed(), 'signedOff');
    expect(parties).toHaveLength(30);
    expect(new Set(parties)).toEqual(new Set(['sender 0', 'receiver 0', 'client 0']));
    expect(of(signed(), 'documentCompleted')).toEqual(['0']);
  });

  it('is the closure with its reason, and whether the client can go on independently', () => {
    const story = closed();
    expect(of(story, 'closed')).toEqual(['endedAsPlanned']);
    expect(of(story, 'independent')).toEqual(['yes']);
    expect(of(story, 'droppedOut')).toEqual([]);
    expect(counted(story).steps.map(({ step }) => step)).toEqual([
      'started',
      'submitted',
      'accepted',
      'acquaintance',
      'documentCompleted',
      'transferred',
      'closed',
    ]);
  });

  it('is a check-in on its day, later, or missed', () => {
    const story = transferred();
    const [first, second, third] = story.state().aftercare?.checkIns ?? [];
    if (!first || !second || !third) throw new Error('The aftercare has check-ins');
    const done = (week: number, day: string) =>
      story.by('senderCaseWorker', { type: 'recordCheckIn', week, day, place: 'home', text: null });
    story.until(first.day, '17:00');
    done(first.week, first.day);
    story.until(addDays(second.day, 2), '17:00');
    done(second.week, addDays(second.day, 1));
    story.until(addDays(third.day, 1), '17:00');
    story.by('senderCaseWorker', { type: 'missCheckIn', week: third.week, text: 'text', newDay: null });
    expect(of(story, 'checkIn')).toEqual(['inTime', 'late', 'missed']);
  });

  it('is who withdrew, in which phase and why', () => {
    const story = submitted();
    story.by('senderContact', { type: 'withdraw', reason: 'homeFellThrough', text: null });
    expect(of(story, 'droppedOut')).toEqual(['submitted:homeFellThrough']);
    expect(counted(story).steps.at(-1)?.step).toBe('ended');
  });

  it('is a promise kept in time, or late, by the side that owed it', () => {
    const inTime = of(acquainted(), 'promise');
    expect(inTime).toContain('sender:inTime');
    expect(inTime).toContain('receiver:inTime');
    const late = submitted().until('2026-03-20');
    late.by('receiverContact', { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null });
    expect(of(late, 'promise')).toContain('receiver:late');
  });

  it('is a return, on the day of the transfer, with the calendar days since', () => {
    const story = transferred();
    const { transferredOn } = story.state().transfer;
    story.until(addDays(transferredOn ?? '', 20));
    story.by('receiverContact', { type: 'callSafetyNet', call: 'call', trigger: 'relapse', text: 'text' });
    story.by('senderContact', {
      type: 'answerSafetyNet',
      call: 'call',
      kind: 'return',
      responsible: 'sender',
      by: story.today(),
      text: 'text',
    });
    story.by('senderManager', { type: 'acceptReturn', text: null });
    expect(of(story, 'safetyNetAnswered')).toEqual(['return 0']);
    expect(of(story, 'returned')).toEqual(['20']);
    expect(counted(story).measures.find(({ kind }) => kind === 'returned')?.day).toBe(transferredOn);
    expect(of(story, 'droppedOut')).toEqual(['aftercare:returned']);
  });
});

describe('Running', () => {
  const courses = { started, submitted, acquainted, signed, transferred, closed };

  it('is once from the start until the closure, wherever one looks', () => {
    const stories = fc.constantFrom(...Object.entries(courses));
    fc.assert(
      fc.property(stories, fc.nat(), ([name, tell], upTo) => {
        const recorded = tell().recorded();
        const some = recorded.slice(0, 1 + (upTo % recorded.length));
        const total = countedIn(null, some, defaultPolicy)
          .measures.filter(({ kind }) => kind === 'running')
          .reduce((sum, { amount }) => sum + amount, 0);
        const isClosed = name === 'closed' && some.length === recorded.length;
        expect(total).toBe(isClosed ? 0 : 1);
      }),
    );
  });

  it('is counted the same in one go and event by event', () => {
    const recorded = closed().recorded();
    const whole = countedIn(null, recorded, defaultPolicy).measures;
    expect(whole.filter(({ amount }) => amount < 0)).toHaveLength(1);
    expect(new Set(whole.map(({ seq, number }) => `${seq}:${number}`)).size).toBe(whole.length);
  });
});
