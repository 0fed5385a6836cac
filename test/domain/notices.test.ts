import type { Command } from '../../src/domain/handover/commands';
import type { Decision } from '../../src/domain/handover/state';
import { noticeKinds, type Notice } from '../../src/domain/notices';
import { aboutSharing } from '../../src/domain/notices/aboutSharing';
import type { Player } from '../support/cast';
import {
  accepted,
  acquainted,
  closed,
  edit,
  sign,
  signed,
  started,
  submitted,
  transferred,
  type Story,
} from '../support/story';

const senderTeam = ['senderContact', 'senderCaseWorker'];
const receiverTeam = ['receiverContact', 'receiverCaseWorker'];
const everybody = [...senderTeam, ...receiverTeam];
const without = (people: readonly string[], ...left: string[]) =>
  people.filter((person) => !left.includes(person));

const text = 'marked-text';
const extend: Decision = { kind: 'extend', until: '2026-09-30', text };
const close: Decision = {
  kind: 'close',
  reason: 'endedAsPlanned',
  independent: 'yes',
  goesWrong: 'no',
  secondOpinion: null,
  text,
};
const propose = (decision: Decision): Command => ({ type: 'proposeDecision', proposal: 'p', decision });
const agree: Command = { type: 'agreeDecision', proposal: 'p' };
const call: Command = { type: 'callSafetyNet', call: 'c', trigger: 'relapse', text };
const answer = (kind: 'supportOnTheSpot' | 'return'): Command => ({
  type: 'answerSafetyNet',
  call: 'c',
  kind,
  responsible: 'sender',
  by: '2026-12-01',
  text,
});
const pause: Command = { type: 'pause', reason: 'admission', until: '2026-12-01', text };
const plan: Command = {
  type: 'planAcquaintance',
  day: '2026-03-05',
  time: '14:00',
  place: 'clientHome',
  text,
  change: null,
};
const askBack: Command = {
  type: 'askPointBack',
  point: 'network',
  version: 'network-1',
  question: 'q',
  text,
};
const confirm = (day: string, caseWorker: string | null = null): Command => ({
  type: 'confirmTransferDay',
  day,
  caseWorker,
});
const confirmed = () => signed().by('senderContact', confirm('2026-03-31'));
const agreedDay = () => confirmed().by('receiverContact', confirm('2026-03-31', 'receiverCaseWorker'));
const called = () => transferred().by('receiverContact', call);
const returnAsked = () => called().by('senderContact', answer('return'));

type Row = [Notice['kind'], () => Story, Player, Command, Notice['mail'], string[]];

/** Which message somebody's act asks for, mailed now or bundled, and to whom. Nobody hears of what they did themselves. */
const rows: Row[] = [
  [
    'submissionAccepted',
    submitted,
    'receiverContact',
    { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text },
    'now',
    senderTeam,
  ],
  [
    'submissionReturned',
    submitted,
    'receiverContact',
    { type: 'returnSubmission', reason: 'noCapacity', text },
    'now',
    senderTeam,
  ],
  [
    'answererNamed',
    submitted,
    'programmeManager',
    { type: 'nameAnswerer', person: 'receiverDeputy' },
    'now',
    ['receiverDeputy'],
  ],
  ['acquaintanceInvitation', accepted, 'receiverContact', plan, 'now', ['senderContact', 'receiverContact']],
  [
    'acquaintanceCancelled',
    () => accepted().by('receiverContact', plan),
    'senderContact',
    { type: 'recordAcquaintance', held: false, reason: 'clientAbsent', text },
    'now',
    ['senderContact', 'receiverContact'],
  ],
  [
    'signOffLapsed',
    signed,
    'senderCaseWorker',
    edit('network', 'network-2', 'network-1'),
    'bundled',
    // The client's own yes is asked for again by the sender's contact person.
    ['senderContact', 'senderContact', 'receiverContact'],
  ],
  ['pointAskedBack', acquainted, 'receiverContact', askBack, 'bundled', senderTeam],
  [
    'questionAnswered',
    () => acquainted().by('receiverContact', askBack),
    'senderCaseWorker',
    { type: 'answerQuestion', point: 'network', question: 'q', text },
    'bundled',
    ['receiverContact'],
  ],
  ['transferDayConfirmed', signed, 'senderContact', confirm('2026-03-31'), 'now', ['receiverContact']],
  [
    'transferAgreed',
    confirmed,
    'receiverContact',
    confirm('2026-03-31', 'receiverCaseWorker'),
    'now',
    without(everybody, 'receiverContact'),
  ],
  [
    'transferDayLapsed',
    agreedDay,
    'receiverContact',
    { type: 'moveTransferDay', text },
    'now',
    ['senderContact'],
  ],
  ['decisionProposed', transferred, 'senderContact', propose(close), 'now', ['receiverContact']],
  [
    'decisionRejected',
    () => transferred().by('senderContact', propose(close)),
    'receiverContact',
    { type: 'rejectDecision', proposal: 'p', text },
    'now',
    ['senderContact'],
  ],
  [
    'closed',
    () => transferred().by('senderContact', propose(close)),
    'receiverContact',
    agree,
    'bundled',
    without(everybody, 'receiverContact'),
  ],
  [
    'aftercareExtended',
    () => transferred().by('senderContact', propose(extend)),
    'receiverContact',
    agree,
    'bundled',
    without(everybody, 'receiverContact'),
  ],
  [
    'reopened',
    closed,
    'receiverContact',
    { type: 'reopen', text },
    'now',
    without(everybody, 'receiverContact'),
  ],
  ['safetyNetCalled', transferred, 'receiverContact', call, 'now', ['senderContact', 'senderDeputy']],
  [
    'safetyNetAnswered',
    called,
    'senderContact',
    answer('supportOnTheSpot'),
    'now',
    without(everybody, 'senderContact'),
  ],
  [
    'safetyNetConcluded',
    () => called().by('senderContact', answer('supportOnTheSpot')),
    'senderContact',
    { type: 'concludeSafetyNet', call: 'c', text },
    'bundled',
    ['receiverContact'],
  ],
  ['returnAsked', called, 'senderContact', answer('return'), 'now', ['senderManager']],
  ['returned', returnAsked, 'senderManager', { type: 'acceptReturn', text }, 'now', everybody],
  [
    'returnDeclined',
    returnAsked,
    'senderManager',
    { type: 'declineReturn', text },
    'now',
    ['senderContact', 'receiverContact'],
  ],
  ['paused', transferred, 'senderContact', pause, 'now', without(everybody, 'senderContact')],
  [
    'resumed',
    () => transferred().by('senderContact', pause),
    'receiverContact',
    { type: 'resume' },
    'now',
    without(everybody, 'receiverContact'),
  ],
  [
    'withdrawn',
    submitted,
    'senderContact',
    { type: 'withdraw', reason: 'moved', text },
    'now',
    ['senderCaseWorker', 'receiverContact'],
  ],
  [
    'caseWorkerChanged',
    transferred,
    'receiverManager',
    { type: 'changeCaseWorker', side: 'receiver', person: 'newColleague', text },
    'bundled',
    [...senderTeam, 'receiverContact', 'newColleague'],
  ],
];

describe('Who hears what', () => {
  test('a submission arrives at the receiver’s contact person, at once', () => {
    expect(submitted().notices()).toMatchObject([
      { kind: 'submissionArrived', recipient: 'receiverContact', mail: 'now', dueDay: '2026-03-05' },
    ]);
  });

  test.each(rows)('%s', (kind, tell, player, command, mail, recipients) => {
    const story = tell();
    const before = story.notices().length;
    const sent = story
      .by(player, command)
      .notices()
      .slice(before)
      .filter((notice) => notice.kind === kind);
    expect(sent.map(({ recipient }) => recipient).sort()).toEqual([...recipients].sort());
    expect(new Set(sent.map((notice) => notice.mail))).toEqual(new Set([mail]));
    expect(JSON.stringify(sent)).not.toContain(text);
  });

  test('what time brings has its own proofs; every other kind is in this table', () => {
    const elsewhere = [
      'submissionArrived',
      'transferred',
      'stalled',
      'stallRaised',
      'reachingOutRaised',
      'contactsChanged',
      'neighbourhoodChanged',
      'expectationDue',
      // In sharingNotices.test.ts and sameClient.test.ts.
      ...Object.keys(aboutSharing),
      'sameClient',
      // In steering.test.ts.
      'ownerAsked',
      'askedAnswered',
      'deputyProposed',
      'deputyDeclined',
    ];
    expect([...rows.map(([kind]) => kind), ...elsewhere].sort()).toEqual([...noticeKinds].sort());
  });

  test('a message holds nothing but ids, codes, days and times', () => {
    const story = transferred().until('2026-07-20');
    const known = new Set(['key', 'kind', 'recipient', 'mail', 'dueDay', 'expectation', 'meeting']);
    const fields = story.notices().flatMap((notice) => Object.keys(notice));
    expect(fields.filter((field) => !known.has(field))).toEqual([]);
    const meetings = story.notices().flatMap(({ meeting }) => (meeting ? Object.keys(meeting) : []));
    expect(new Set(meetings)).toEqual(
      new Set(['day', 'time', 'place', 'sequence', 'cancelled', 'attendees']),
    );
  });

  test('no message has the key of another', () => {
    const keys = transferred(started())
      .until('2026-09-01')
      .notices()
      .map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('nobody is told of their own yes', () => {
    const story = acquainted();
    const before = story.notices().length;
    story.by('senderContact', sign(story, 'sender'));
    expect(story.notices()).toHaveLength(before);
  });
});
