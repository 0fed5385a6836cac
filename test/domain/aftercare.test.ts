import type { Notice } from '../../src/domain/notices';
import { edit, sign, signed, acquainted, started, transferred, type Story } from '../support/story';

/** The lead passes on Tuesday 31 March 2026; the first check-in is on Tuesday 7 April. */
const inAftercare = () => transferred(started(), '2026-03-31');
const told = (story: Story, kind: NonNullable<Notice['expectation']>['kind']) =>
  story
    .recorded()
    .flatMap(({ at, event }) =>
      event.type === 'rungClimbed' && event.kind === kind
        ? [[at, event.recipients.map(({ person }) => person)]]
        : [],
    );
const checkIn = (story: Story, week: number) =>
  story.state().aftercare?.checkIns.find((candidate) => candidate.week === week);

describe('A check-in', () => {
  test.each([
    ['today', '2026-04-07', null],
    ['tomorrow', '2026-04-08', 'dayInTheFuture'],
    ['before the transfer', '2026-03-30', 'dayInThePast'],
  ])('done %s', (_name, day, refusal) => {
    const story = inAftercare().until('2026-04-07', '12:00');
    expect(
      story.refusal('receiverCaseWorker', { type: 'recordCheckIn', week: 1, day, place: 'home', text: null }),
    ).toBe(refusal);
  });

  test('is done once', () => {
    const done = { type: 'recordCheckIn', week: 1, day: '2026-04-07', place: 'home', text: null } as const;
    const story = inAftercare().until('2026-04-07', '12:00').by('senderCaseWorker', done);
    expect(checkIn(story, 1)).toMatchObject({ outcome: 'done', recordedOn: '2026-04-07' });
    expect(story.refusal('senderCaseWorker', done)).toBe('unknownCheckIn');
    expect(story.refusal('senderCaseWorker', { ...done, week: 3 })).toBe('unknownCheckIn');
  });

  test('without a word climbs: on its day, after one and after three working days, then the programme manager', () => {
    const story = inAftercare().until('2026-04-14', '23:00');
    const first = story
      .recorded()
      .filter(({ event }) => event.type === 'rungClimbed' && event.expectation === 'checkIn:1:2026-04-07')
      .map(({ at, event }) => [
        at,
        event.type === 'rungClimbed' ? event.recipients.map(({ person }) => person) : [],
      ]);
    expect(first).toEqual([
      ['2026-04-07T06:00:00.000Z', ['senderCaseWorker']],
      ['2026-04-08T06:00:00.000Z', ['senderCaseWorker']],
      ['2026-04-10T06:00:00.000Z', ['senderContact', 'senderManager']],
      ['2026-04-14T06:00:00.000Z', ['programmeManager']],
    ]);
  });

  test('missed with a new day is expected again on that day', () => {
    const story = inAftercare().until('2026-04-07', '12:00').by('senderCaseWorker', {
      type: 'missCheckIn',
      week: 1,
      text: 'text-1',
      newDay: '2026-04-09',
    });
    expect(checkIn(story, 1)).toMatchObject({ outcome: null, day: '2026-04-09' });
    expect(story.expected('checkIn')).toMatchObject({ number: 1, dueDay: '2026-04-09' });
    story.until('2026-04-09', '12:00');
    expect(told(story, 'checkIn')).toEqual([
      ['2026-04-07T06:00:00.000Z', ['senderCaseWorker']],
      ['2026-04-09T06:00:00.000Z', ['senderCaseWorker']],
    ]);
  });

  test('missed without a new day is recorded as missed, and the next one counts', () => {
    const story = inAftercare().until('2026-04-07', '12:00').by('senderCaseWorker', {
      type: 'missCheckIn',
      week: 1,
      text: 'text-1',
      newDay: null,
    });
    expect(checkIn(story, 1)).toMatchObject({ outcome: 'missed', recordedOn: '2026-04-07' });
    expect(story.expected('checkIn')).toMatchObject({ number: 2, dueDay: '2026-04-14' });
  });

  test.each([
    ['a later day', '2026-04-10', null],
    ['the same day', '2026-04-07', 'nothingChanged'],
    ['a day that has passed', '2026-03-31', 'dayInThePast'],
    ['a weekend: clients are at home then', '2026-04-11', null],
  ])('is moved to %s', (_name, day, refusal) => {
    const story = inAftercare().until('2026-04-02', '12:00');
    expect(story.refusal('receiverContact', { type: 'moveCheckIn', week: 1, day, text: 'text-1' })).toBe(
      refusal,
    );
  });

  test('is done by whoever the plan names', () => {
    const story = inAftercare();
    expect(story.expected('checkIn')?.owner).toBe('senderCaseWorker');
    story.by('receiverContact', { type: 'assignCheckIn', week: 1, side: 'receiver' });
    expect(story.expected('checkIn')?.owner).toBe('receiverCaseWorker');
    expect(story.refusal('senderContact', { type: 'assignCheckIn', week: 1, side: 'receiver' })).toBe(
      'nothingChanged',
    );
  });
});

describe('Wat Telt', () => {
  test('is expected in one of the first talks and at the end, without a ladder to climb', () => {
    const story = inAftercare();
    expect(story.expected('recordWatTelt')).toMatchObject({
      owner: 'receiverCaseWorker',
      dueDay: '2026-04-28',
      ladder: 'reminderOnly',
    });
    const record = { type: 'recordWatTelt', moment: 'start', day: '2026-03-31', scores: 'text-1' } as const;
    story.by('receiverCaseWorker', record);
    expect(story.expected('recordWatTelt')?.dueDay).toBe('2026-06-30');
    expect(story.refusal('receiverCaseWorker', record)).toBe('alreadyRecorded');
    expect(story.refusal('receiverCaseWorker', { ...record, moment: 'end', day: '2026-04-01' })).toBe(
      'dayInTheFuture',
    );
  });
});

describe('What was still needed at the transfer', () => {
  const agreements = [{ id: 'agreement-1', side: 'receiver', by: '2026-04-20' }] as const;
  const withAgreement = () => {
    const story = acquainted();
    story.by(
      'senderCaseWorker',
      edit('network', 'network-2', 'network-1', { status: 'stillNeeded', agreements }),
    );
    story
      .by('senderContact', sign(story, 'sender'))
      .by(
        'receiverContact',
        sign(story, 'receiver', [
          'housing',
          'finances',
          'activation',
          'network',
          'physicalHealth',
          'mentalHealth',
          'dailyLiving',
          'safety',
          'ownLead',
        ]),
      )
      .by(
        'receiverContact',
        sign(story, 'receiver', ['daytime'], {
          outcome: 'withReservation',
          text: 'text-1',
          until: '2026-05-01',
        }),
      )
      .by('receiverContact', sign(story, 'client'));
    const day = '2026-03-31';
    return story
      .by('senderContact', { type: 'confirmTransferDay', day, caseWorker: null })
      .by('receiverContact', { type: 'confirmTransferDay', day, caseWorker: 'receiverCaseWorker' })
      .until(day);
  };
  const kept = { type: 'keepAgreement', point: 'network', agreement: 'agreement-1' } as const;
  const reservation = { type: 'keepAgreement', point: 'daytime', agreement: 'reservation' } as const;

  test('is kept by the side that owes it; a reservation is kept by the sender', () => {
    const story = withAgreement();
    expect(story.expected('keepAgreement')).toMatchObject({
      owner: 'receiverCaseWorker',
      dueDay: '2026-04-20',
      points: ['network'],
    });
    story.by('receiverCaseWorker', kept);
    expect(story.expected('keepAgreement')).toMatchObject({
      owner: 'senderCaseWorker',
      dueDay: '2026-05-01',
      points: ['daytime'],
    });
    story.by('senderCaseWorker', reservation);
    expect(story.expected('keepAgreement')).toBeUndefined();
  });

  test('is kept once, and only what was agreed', () => {
    const story = withAgreement().by('receiverCaseWorker', kept);
    expect(story.refusal('receiverCaseWorker', kept)).toBe('alreadyRecorded');
    expect(story.refusal('receiverCaseWorker', { ...kept, agreement: 'agreement-9' })).toBe(
      'unknownAgreement',
    );
    expect(story.refusal('receiverCaseWorker', { ...reservation, point: 'housing' })).toBe(
      'unknownAgreement',
    );
  });
});

test('aftercare has not begun before the transfer', () => {
  expect(signed().state().aftercare).toBeNull();
});
