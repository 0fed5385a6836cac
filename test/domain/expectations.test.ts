import { expectations, nextDue } from '../../src/domain/expectations';
import { toEpochMilliseconds, toMoment } from '../../src/domain/calendar/day';
import { decide } from '../../src/domain/handover/decide';
import { defaultPolicy as policy } from '../../src/domain/policy';
import { actor } from '../support/cast';
import {
  accepted,
  acquainted,
  closed,
  signed,
  started,
  submitted,
  transferred,
  type Story,
} from '../support/story';

const positionOf = (side: string | null, role: string) => (side ? `${side} ${role}` : role);
const table = (story: Story): string[] =>
  expectations(story.state(), policy).map(
    ({ kind, number, position, dueDay }) =>
      `${dueDay} ${kind}${number === null ? '' : ` ${number}`}: ${positionOf(position.side, position.role)}`,
  );

const planned = () =>
  accepted().by('receiverContact', {
    type: 'planAcquaintance',
    day: '2026-03-05',
    time: '14:00',
    place: 'clientHome',
    text: null,
    change: null,
  });
const agreed = () => {
  const story = signed();
  const day = '2026-03-31';
  return story
    .by('senderContact', { type: 'confirmTransferDay', day, caseWorker: null })
    .by('receiverContact', { type: 'confirmTransferDay', day, caseWorker: 'receiverCaseWorker' });
};

/** Started and submitted on Monday 2 March, acquainted on 3 March, transferred on 31 March 2026. */
const rows: [string, () => Story, string[]][] = [
  [
    'preparation: filled within ten working days without progress, submitted ten before the move',
    started,
    ['2026-03-16 fillDocument: sender caseWorker', '2026-04-16 submitDocument: sender contactPerson'],
  ],
  [
    'submitted: an answer within three working days',
    submitted,
    ['2026-03-05 answerSubmission: receiver contactPerson'],
  ],
  [
    'acquaintance: held within five working days after submission',
    accepted,
    ['2026-03-09 planAcquaintance: receiver contactPerson'],
  ],
  ['acquaintance, planned: on its day', planned, ['2026-03-05 recordAcquaintance: receiver contactPerson']],
  [
    'sign-off: within ten working days after the acquaintance, by all three parties',
    acquainted,
    [
      '2026-03-17 recordClientSignOff: sender contactPerson',
      '2026-03-17 signPoints: receiver contactPerson',
      '2026-03-17 signPoints: sender contactPerson',
    ],
  ],
  [
    'transfer: both confirm the day within five working days',
    signed,
    [
      '2026-03-10 confirmTransferDay: receiver contactPerson',
      '2026-03-10 confirmTransferDay: sender contactPerson',
    ],
  ],
  ['transfer, agreed: on its day', agreed, ['2026-03-31 awaitTransferDay: receiver contactPerson']],
  [
    'aftercare: check-ins in weeks 1, 2, 4, 8 and 12, Wat Telt at start and end, what the client thinks, the decision at the end',
    () => transferred(started(), '2026-03-31'),
    [
      '2026-04-07 checkIn 1: sender caseWorker',
      '2026-04-14 checkIn 2: sender caseWorker',
      '2026-04-15 askSatisfaction: receiver caseWorker',
      '2026-04-28 checkIn 4: sender caseWorker',
      '2026-04-28 recordWatTelt: receiver caseWorker',
      '2026-05-26 checkIn 8: sender caseWorker',
      '2026-06-23 checkIn 12: sender caseWorker',
      '2026-06-30 decideClosure: receiver contactPerson',
      '2026-06-30 decideClosure: sender contactPerson',
      '2026-06-30 recordWatTelt: receiver caseWorker',
    ],
  ],
  [
    'pulse: what the client thinks of it, and a light check after six months',
    closed,
    ['2026-03-31 askSatisfaction: receiver caseWorker', '2026-09-17 pulseCheck 6: receiver caseWorker'],
  ],
];

describe('What is expected of whom by when', () => {
  test.each(rows)('%s', (_phase, tell, expected) => {
    expect(table(tell())).toEqual(expected);
  });

  test('a move that is near leaves less time to submit, but never less than the preparation itself', () => {
    const story = started({ start: { plannedMovingDay: '2026-03-10' } });
    expect(story.expected('submitDocument')?.dueDay).toBe('2026-03-16');
  });

  test('after the end nothing is expected of anybody', () => {
    const story = started().by('senderContact', { type: 'withdraw', reason: 'moved', text: null });
    expect(expectations(story.state(), policy)).toEqual([]);
    expect(nextDue(story.state(), policy)).toBeNull();
  });

  test.each(rows)(
    'time moves at the first moment that is due, and not a moment before: %s',
    (_phase, tell) => {
      const { state } = tell();
      const due = nextDue(state(), policy);
      const passes = (now: string) =>
        decide(state(), { id: 'time', actor: actor('time'), command: { type: 'timePasses' } }, now, policy);
      const before = toMoment(toEpochMilliseconds(due ?? '') - 1);
      expect(passes(before)).toEqual({ ok: true, events: [] });
      const then = passes(due ?? '');
      expect(then.ok && then.events.length).toBeGreaterThan(0);
    },
  );

  test.each(rows)('each has a key of its own, the same every time it is asked: %s', (_phase, tell) => {
    const keys = expectations(tell().state(), policy).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(expectations(tell().state(), policy).map(({ key }) => key)).toEqual(keys);
  });
});
