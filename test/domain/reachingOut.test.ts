import { climbed } from '../support/ladderLog';
import { started, transferred } from '../support/story';

const since = '2026-04-07';
const reachingOut = () =>
  transferred(started(), '2026-03-31')
    .until(since, '10:00')
    .by('receiverCaseWorker', { type: 'startReachingOut', since, text: null });
const attempt = (day: string, reached = false) =>
  ({ type: 'logAttempt', day, way: 'visit', text: null, reached }) as const;
const weigh = { type: 'weighRisks', text: 'text-1' } as const;

describe('Reaching out to a client who does not respond', () => {
  test('each next attempt within five working days of the last, by whoever leads', () => {
    const story = reachingOut();
    expect(story.expected('reachOut')).toMatchObject({ owner: 'receiverCaseWorker', dueDay: '2026-04-14' });
    story.until('2026-04-10', '12:00').by('receiverCaseWorker', attempt('2026-04-09'));
    expect(story.expected('reachOut')?.dueDay).toBe('2026-04-16');
    expect(story.state().reachingOut).toMatchObject({ attempts: 1, lastAttempt: '2026-04-09' });
  });

  test.each([
    ['tomorrow', '2026-04-11', 'dayInTheFuture'],
    ['before the silence began', '2026-04-06', 'dayInThePast'],
    ['yesterday', '2026-04-09', null],
  ])('an attempt %s', (_name, day, refusal) => {
    const story = reachingOut().until('2026-04-10', '12:00');
    expect(story.refusal('receiverCaseWorker', attempt(day))).toBe(refusal);
  });

  test('contact ends it', () => {
    const story = reachingOut().by('receiverCaseWorker', attempt(since, true));
    expect(story.state().reachingOut).toBeNull();
    expect(story.refusal('receiverCaseWorker', attempt(since))).toBe('notReachingOut');
    expect(story.refusal('receiverContact', weigh)).toBe('notReachingOut');
  });

  test('begins once, and not tomorrow', () => {
    const begin = { type: 'startReachingOut', since, text: null } as const;
    expect(reachingOut().refusal('senderContact', begin)).toBe('alreadyReachingOut');
    expect(started().refusal('senderContact', begin)).toBe('dayInTheFuture');
  });

  test('after six weeks both contact persons weigh the risks; recorded once', () => {
    const story = reachingOut();
    expect(story.expected('weighRisks')).toMatchObject({
      owner: 'receiverContact',
      dueDay: '2026-05-19',
      extendable: false,
    });
    story.by('senderContact', weigh);
    expect(story.expected('weighRisks')).toBeUndefined();
    expect(story.refusal('receiverContact', weigh)).toBe('alreadyRecorded');
  });

  test('not weighed, it climbs', () => {
    expect(climbed(reachingOut().until('2026-05-27'), 'weighRisks')).toEqual([
      ['2026-05-19 08:00', 'now', ['receiverContact']],
      ['2026-05-20 08:00', 'bundled', ['receiverDeputy']],
      ['2026-05-22 08:00', 'bundled', ['receiverManager']],
      ['2026-05-27 08:00', 'bundled', ['programmeManager']],
    ]);
  });

  test('at eight weeks it goes to the programme manager, also when it was weighed', () => {
    const story = reachingOut().by('senderContact', weigh).until('2026-06-02', '07:59');
    expect(story.happened('reachingOutRaised')).toHaveLength(0);
    story.until('2026-06-02', '08:00');
    expect(story.notices().filter(({ kind }) => kind === 'reachingOutRaised')).toMatchObject([
      { recipient: 'programmeManager', mail: 'now' },
    ]);
    expect(story.until('2026-07-01').happened('reachingOutRaised')).toHaveLength(1);
  });
});
