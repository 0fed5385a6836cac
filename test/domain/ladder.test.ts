import { defaultPolicy, type LadderName } from '../../src/domain/policy';
import { decide } from '../../src/domain/handover/decide';
import { momentAt } from '../../src/domain/calendar/day';
import { actor } from '../support/cast';
import { climbed } from '../support/ladderLog';
import { accepted, started, submitted, transferred } from '../support/story';

describe('The ladders, as agreed', () => {
  test.each<[LadderName, string[], number | null]>([
    [
      'standard',
      [
        '-2 bundled owner',
        '0 now owner',
        '1 bundled owner deputy',
        '3 bundled manager',
        '5 bundled programmeManager',
      ],
      5,
    ],
    [
      'checkIn',
      ['0 now owner', '1 bundled owner', '3 bundled deputy manager', '5 bundled programmeManager'],
      5,
    ],
    ['safetyNet', ['0 now owner deputy manager', '1 now programmeManager'], 1],
    [
      'reachingOut',
      ['0 now owner', '1 bundled deputy', '3 bundled manager', '5 bundled programmeManager'],
      5,
    ],
    ['reminderOnly', ['0 bundled owner', '5 bundled owner'], 10],
  ])('%s', (name, rungs, repeat) => {
    const ladder = defaultPolicy.ladders[name];
    expect(ladder.rungs.map(({ after, to, mail }) => `${after} ${mail} ${to.join(' ')}`)).toEqual(rungs);
    expect(ladder.repeatLastEvery).toBe(repeat);
  });
});

describe('Climbing', () => {
  test('the standard ladder: each rung on its working day at eight, the last one again every five', () => {
    expect(climbed(submitted().until('2026-03-26', '23:00'), 'answerSubmission')).toEqual([
      ['2026-03-03 08:00', 'bundled', ['receiverContact']],
      ['2026-03-05 08:00', 'now', ['receiverContact']],
      ['2026-03-06 08:00', 'bundled', ['receiverContact', 'receiverDeputy']],
      ['2026-03-10 08:00', 'bundled', ['receiverManager']],
      ['2026-03-12 08:00', 'bundled', ['programmeManager']],
      ['2026-03-19 08:00', 'bundled', ['programmeManager']],
      ['2026-03-26 08:00', 'bundled', ['programmeManager']],
    ]);
  });

  test('eight o’clock is eight o’clock on both sides of the change of the clock, and over Easter', () => {
    const story = submitted(started({ on: '2026-03-26' })).until('2026-04-09', '23:00');
    expect(climbed(story, 'answerSubmission').map(([at]) => at)).toEqual([
      '2026-03-27 08:00',
      '2026-03-31 08:00',
      '2026-04-01 08:00',
      '2026-04-03 08:00',
      '2026-04-08 08:00',
    ]);
  });

  test('what falls due on a day off is reminded of on the next working day', () => {
    const story = transferred(started(), '2026-04-04').until('2026-04-11', '12:00');
    expect(story.expected('checkIn')?.dueDay).toBe('2026-04-11');
    expect(climbed(story, 'checkIn')).toEqual([]);
    expect(climbed(story.until('2026-04-13', '08:00'), 'checkIn')).toEqual([
      ['2026-04-13 08:00', 'now', ['senderCaseWorker']],
    ]);
  });

  test('no early reminder of what was not expected yet at that moment', () => {
    const story = accepted().by('receiverContact', {
      type: 'planAcquaintance',
      day: '2026-03-03',
      time: '14:00',
      place: 'clientHome',
      text: null,
      change: null,
    });
    expect(climbed(story.until('2026-03-03', '09:00'), 'recordAcquaintance').map(([at]) => at)).toEqual([
      '2026-03-03 08:00',
    ]);
  });

  test('several rungs at once after an outage: one message for everybody, and at once when one of them was', () => {
    const story = submitted();
    const decided = decide(
      story.state(),
      { id: 'time', actor: actor('time'), command: { type: 'timePasses' } },
      momentAt('2026-03-12', '12:34'),
      defaultPolicy,
    );
    expect(decided.ok && decided.events).toEqual([
      {
        type: 'rungClimbed',
        expectation: 'answerSubmission:2026-03-02',
        kind: 'answerSubmission',
        rung: 4,
        dueDay: '2026-03-05',
        mail: 'now',
        recipients: [
          { person: 'receiverContact', as: 'owner' },
          { person: 'receiverDeputy', as: 'deputy' },
          { person: 'receiverManager', as: 'manager' },
          { person: 'programmeManager', as: 'programmeManager' },
        ],
      },
    ]);
  });

  test('time that passes again on the same moment brings nothing more', () => {
    const story = submitted().until('2026-03-12', '08:00');
    expect(story.asked('time', { type: 'timePasses' })).toEqual({ ok: true, events: [] });
  });

  test('a rung whose position is empty goes to the programme manager', () => {
    const { contacts } = submitted().state().surroundings;
    const story = submitted().surroundedBy({
      contacts: { ...contacts, receiver: { ...contacts.receiver, deputy: null, manager: null } },
    });
    expect(climbed(story.until('2026-03-10'), 'answerSubmission').map(([, , to]) => to)).toEqual([
      ['receiverContact'],
      ['receiverContact'],
      ['receiverContact', 'programmeManager'],
      ['programmeManager'],
    ]);
  });
});
