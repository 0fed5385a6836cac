import { momentAt } from '../../../src/domain/calendar/day';
import type { ConferenceCommand } from '../../../src/domain/conference/commands';
import {
  by,
  expected,
  facts,
  handover,
  held,
  invited,
  opened,
  planned,
  refusal,
  sent,
  surroundings,
  until,
  withAction,
  type Story,
} from './support';

const two = facts(
  handover('h1', { stalledSince: '2026-01-10' }),
  handover('h2', { stalledSince: '2026-01-20' }),
);
const later = (story: Story, time: string): Story => ({ ...story, now: momentAt('2026-02-03', time) });
const next = (from: string | null, to: string): ConferenceCommand => ({
  type: 'nextItem',
  meeting: 1,
  from: from && `handover:${from}`,
  to: `handover:${to}`,
});
const decideItem = (text: string, basedOn: string | null, item = 'handover:h1'): ConferenceCommand => ({
  type: 'decideItem',
  meeting: 1,
  item,
  text,
  basedOn,
});
const without = (person: string) => ({
  type: 'updateParticipants' as const,
  surroundings: {
    ...surroundings,
    colleagues: surroundings.colleagues.filter((one) => one !== person),
  },
});

describe('In the meeting', () => {
  test('the time on each item adds up, also when it is taken up again', () => {
    const first = by(later(opened(two), '10:00'), 'guest', next(null, 'h1'));
    const second = by(later(first, '10:05'), 'guest', next('h1', 'h2'));
    const back = by(later(second, '10:15'), 'guest', next('h2', 'h1'));
    const story = held(later(back, '10:17'));
    expect(story.state.past.at(-1)?.written?.spent).toEqual({
      'handover:h1': 7 * 60_000,
      'handover:h2': 10 * 60_000,
    });
  });

  test('two who go on at once skip nothing', () => {
    const story = by(opened(two), 'guest', next(null, 'h1'));
    expect(refusal(story, 'receiverContact', next(null, 'h2'))).toBe('changedMeanwhile');
    expect(refusal(story, 'receiverContact', next('h1', 'h9'))).toBe('unknownItem');
  });

  test('two who write at once lose nothing: the second sees what the first wrote', () => {
    const story = by(opened(), 'senderContact', decideItem('text-1', null));
    expect(refusal(story, 'receiverContact', decideItem('text-2', null))).toBe('changedMeanwhile');
    const both = by(story, 'receiverContact', decideItem('text-2', 'text-1'));
    expect(both.state.next?.written?.decisions['handover:h1']).toMatchObject({
      text: 'text-2',
      by: 'receiverContact',
    });
  });

  test('attendance of one does not wipe out that of another', () => {
    const story = by(opened(), 'guest', {
      type: 'recordAttendance',
      meeting: 1,
      people: [{ person: 'receiverDeputy', presence: 'absent' }],
    });
    expect(story.state.next?.written?.attendance).toEqual({
      senderContact: 'present',
      receiverContact: 'present',
      receiverDeputy: 'absent',
    });
  });

  test('held with both sides there; a deputy counts', () => {
    const absent = by(opened(), 'guest', {
      type: 'recordAttendance',
      meeting: 1,
      people: [{ person: 'receiverContact', presence: 'absent' }],
    });
    expect(refusal(absent, 'guest', { type: 'close', meeting: 1 })).toBe('oneSideMissing');
    const deputy = by(absent, 'guest', {
      type: 'recordAttendance',
      meeting: 1,
      people: [{ person: 'receiverDeputy', presence: 'present' }],
    });
    expect(held(deputy).state).toMatchObject({ lastHeldOn: '2026-02-03', next: { number: 2 } });
  });
});

describe('Actions', () => {
  test('are expected of their owner by their day, and climb the ladder', () => {
    const story = held(withAction());
    expect(expected(story)).toEqual([
      'scoreCooperation receiverContact 2026-02-05',
      'scoreCooperation senderContact 2026-02-05',
      'writeReport senderContact 2026-02-05',
      'completeAction receiverContact 2026-02-20',
      'holdConference senderContact 2026-03-17',
    ]);
    expect(sent(story, 'actionAssigned')).toMatchObject([
      { recipient: 'receiverContact', dueDay: '2026-02-20', meeting: 1 },
    ]);
    const climbed = until(story, '2026-02-27', '12:00').recorded.flatMap(({ at, event }) =>
      event.type === 'rungClimbed' && event.kind === 'completeAction'
        ? [`${at.slice(0, 10)} ${event.mail} ${event.recipients.map(({ person }) => person).join(' ')}`]
        : [],
    );
    expect(climbed).toEqual([
      '2026-02-18 bundled receiverContact',
      '2026-02-20 now receiverContact',
      '2026-02-23 bundled receiverContact receiverDeputy',
      '2026-02-25 bundled receiverManager',
      '2026-02-27 bundled programmeManager',
    ]);
  });

  test('done is done', () => {
    const done = by(held(withAction()), 'receiverContact', {
      type: 'completeAction',
      action: 'action-1',
      text: null,
    });
    expect(done.state.actions).toMatchObject([{ doneOn: '2026-02-03' }]);
    expect(expected(done)).not.toContain('completeAction receiverContact 2026-02-20');
    expect(refusal(done, 'receiverContact', { type: 'completeAction', action: 'action-1', text: null })).toBe(
      'actionDone',
    );
  });

  test('stay when the meeting is skipped, cancelled or not held', () => {
    const story = held(withAction());
    const commands: ConferenceCommand[] = [
      { type: 'skipConference', meeting: 2, reason: 'nothingToDiscuss', text: null },
      { type: 'cancelConference', meeting: 2, reason: 'chairAbsent', text: null },
    ];
    for (const command of commands) expect(by(story, 'senderContact', command).state.actions).toHaveLength(1);
    expect(until(story, '2026-04-20').state.actions).toHaveLength(1);
  });

  test('of somebody who left fall to the deputy, and are changed to somebody else', () => {
    const left = by(held(withAction()), 'time', without('receiverContact'));
    expect(expected(left)).toContain('completeAction receiverDeputy 2026-02-20');
    const change: ConferenceCommand = {
      type: 'changeAction',
      action: 'action-1',
      owner: 'guest',
      dueDay: '2026-02-24',
      text: 'why',
    };
    const changed = by(left, 'senderContact', change);
    expect(expected(changed)).toContain('completeAction guest 2026-02-24');
    expect(sent(changed, 'actionAssigned').at(-1)).toMatchObject({ recipient: 'guest' });
  });
});

test('who is marked absent leaves what they were reminded of to their deputy at once', () => {
  const scored = by(held(withAction()), 'receiverContact', {
    type: 'scoreCooperation',
    meeting: 1,
    side: 'receiver',
    score: 7,
    text: 'text',
  });
  const reminded = until(scored, '2026-02-18', '12:00');
  const away = by(reminded, 'time', {
    type: 'updateParticipants',
    surroundings: {
      ...surroundings,
      absences: [{ person: 'receiverContact', from: '2026-02-18', until: null }],
    },
  });
  expect(away.notices.slice(reminded.notices.length)).toMatchObject([
    {
      kind: 'conferenceExpectationDue',
      recipient: 'receiverDeputy',
      expectation: { kind: 'completeAction', as: 'deputy' },
    },
  ]);
});

describe('Afterwards', () => {
  const report: ConferenceCommand = { type: 'writeReport', meeting: 1, text: 'report-1' };

  test('the report within two working days, to everybody at the table', () => {
    const story = by(held(), 'receiverContact', report);
    expect(sent(story, 'conferenceReport').map(({ recipient }) => recipient)).toEqual([
      'senderContact',
      'senderDeputy',
      'receiverContact',
      'receiverDeputy',
      'guest',
    ]);
    expect(expected(story)).not.toContain('writeReport senderContact 2026-02-05');
    expect(refusal(story, 'receiverContact', report)).toBe('alreadyReported');
  });

  test('the minutes are completed until the report is there', () => {
    const completed = by(held(), 'receiverContact', decideItem('text-1', null));
    expect(completed.state.past.at(-1)?.written?.decisions).toHaveProperty('handover:h1');
    const reported = by(completed, 'senderContact', report);
    expect(refusal(reported, 'senderContact', decideItem('text-2', 'text-1'))).toBe('alreadyReported');
  });

  test('each side scores the cooperation for itself', () => {
    const score = (side: 'sender' | 'receiver', value: number): ConferenceCommand => ({
      type: 'scoreCooperation',
      meeting: 1,
      side,
      score: value,
      text: 'text',
    });
    const story = by(by(held(), 'senderContact', score('sender', 7)), 'receiverDeputy', score('receiver', 8));
    expect(story.state.past.at(-1)?.cooperation).toMatchObject({
      sender: { score: 7, by: 'senderContact' },
      receiver: { score: 8, by: 'receiverDeputy' },
    });
    expect(refusal(story, 'senderContact', score('receiver', 7))).toBe('notYourSide');
    expect(refusal(story, 'guest', score('sender', 7))).toBe('notYourSide');
    expect(refusal(story, 'senderContact', score('sender', 11))).toBe('scoreUnknown');
    expect(refusal(story, 'senderContact', score('sender', 6.5))).toBe('scoreUnknown');
  });

  test('how the cooperation goes is asked of somebody of each side who was there, and only reminded of', () => {
    const asked = (story: Story) => expected(story).filter((one) => one.startsWith('scoreCooperation'));
    const story = held();
    expect(asked(story)).toEqual([
      'scoreCooperation receiverContact 2026-02-05',
      'scoreCooperation senderContact 2026-02-05',
    ]);
    const rungs = until(story, '2026-03-10').recorded.flatMap(({ event }) =>
      event.type === 'rungClimbed' && event.kind === 'scoreCooperation' ? event.recipients : [],
    );
    expect(new Set(rungs.map(({ as }) => as))).toEqual(new Set(['owner']));
    const scored = by(story, 'senderDeputy', {
      type: 'scoreCooperation',
      meeting: 1,
      side: 'sender',
      score: 8,
      text: 'text',
    });
    expect(asked(scored)).toEqual(['scoreCooperation receiverContact 2026-02-05']);
    const left = by(scored, 'time', without('receiverContact'));
    expect(asked(left)).toEqual(['scoreCooperation receiverDeputy 2026-02-05']);
  });

  test('a meeting that was not held has no minutes, no scores and no report', () => {
    const story = by(until(planned(), '2026-02-03', '12:00'), 'receiverContact', {
      type: 'recordNotHeld',
      meeting: 1,
      reason: 'senderAbsent',
      text: null,
    });
    const commands: ConferenceCommand[] = [
      report,
      decideItem('text', null),
      {
        type: 'addAction',
        meeting: 1,
        action: 'a',
        item: null,
        what: 'w',
        owner: 'guest',
        dueDay: '2026-02-20',
      },
      {
        type: 'recordAttendance',
        meeting: 1,
        people: [{ person: 'guest', presence: 'present' }],
      },
      { type: 'scoreCooperation', meeting: 1, side: 'sender', score: 7, text: 'text' },
    ];
    for (const command of commands) expect(refusal(story, 'senderContact', command)).toBe('meetingNotHeld');
    expect(expected(story).join()).not.toContain('scoreCooperation');
    expect(story.state.next?.number).toBe(2);
  });

  test('whether it was held is asked from the end of the day, up to the programme manager', () => {
    const asked = until(invited(), '2026-02-10', '18:00').recorded.flatMap(({ at, event }) =>
      event.type === 'rungClimbed' && event.kind === 'holdConference'
        ? [`${at.slice(0, 16)} ${event.recipients.map(({ person }) => person).join(' ')}`]
        : [],
    );
    expect(asked).toEqual([
      '2026-02-03T16:00 senderContact',
      '2026-02-04T16:00 senderContact',
      '2026-02-06T16:00 senderDeputy senderManager',
      '2026-02-10T16:00 programmeManager',
    ]);
  });
});
