import { isPossible } from '../../src/domain/handover/decide/possible';
import type { Command } from '../../src/domain/handover/commands';
import { pointKeys } from '../../src/domain/template';
import { actor } from '../support/cast';
import {
  accepted,
  acquainted,
  edit,
  filled,
  sign,
  signed,
  started,
  submitted,
  transferred,
} from '../support/story';

const takeBack: Command = { type: 'withdrawConsent', text: null };
const goOn: Command = { type: 'goOnWithoutConsent', text: 'text-1' };
const basis = (kind: 'consent' | 'publicTask', informedOn = '2026-03-02'): Command => ({
  type: 'recordBasis',
  kind,
  informedOn,
  text: null,
});
const onPublicTask = () => accepted().by('senderContact', basis('publicTask'));

describe('Consent', () => {
  test.each(['client', 'senderCaseWorker', 'senderContact', 'receiverContact'] as const)(
    'is taken back through %s at any time, without having to say why',
    (who) => {
      for (const tell of [filled, submitted, acquainted, signed])
        expect(tell().refusal(who, takeBack)).toBeNull();
      expect(transferred().refusal(who, takeBack)).toBeNull();
    },
  );

  test('can be taken back when a question that is shared rests on it, whatever else the basis is', () => {
    expect(onPublicTask().refusal('client', takeBack)).toBeNull();
    const story = started().by('senderCaseWorker', basis('publicTask'));
    expect(story.refusal('client', takeBack)).toBe('nothingOnConsent');
    story.by('senderCaseWorker', edit('housing', 'housing-1'));
    expect(story.refusal('client', takeBack)).toBe('nothingOnConsent');
    story.by('senderCaseWorker', edit('network', 'network-1'));
    expect(story.refusal('client', takeBack)).toBeNull();
    expect(started().refusal('client', takeBack)).toBe('nothingOnConsent');
  });
});

describe('While the consent is taken back', () => {
  test('the handover stands still without an end day, and both teams are told at once', () => {
    const story = accepted().by('client', takeBack);
    expect(story.state()).toMatchObject({ consentWithdrawnOn: '2026-03-02', pause: null });
    const told = story.notices().filter(({ kind }) => kind === 'consentWithdrawn');
    expect(told.map(({ recipient, mail, dueDay }) => [recipient, mail, dueDay])).toEqual([
      ['senderContact', 'now', '2026-03-05'],
      ['senderCaseWorker', 'now', '2026-03-05'],
      ['receiverContact', 'now', '2026-03-05'],
    ]);
  });

  test('the neighbourhood is not told before the submission', () => {
    const story = filled().by('client', takeBack);
    expect(story.notices().map(({ recipient }) => recipient)).toEqual(['senderContact', 'senderCaseWorker']);
  });

  test.each([
    ['submitting', filled, 'senderContact', { type: 'submit' }],
    [
      'accepting',
      submitted,
      'receiverContact',
      { type: 'acceptSubmission', regiecheck: 'nobodyLeads', text: null },
    ],
    ['editing', filled, 'senderCaseWorker', edit('housing', 'housing-2', 'housing-1')],
    [
      'pausing',
      accepted,
      'senderContact',
      { type: 'pause', reason: 'other', until: '2026-04-01', text: 'x' },
    ],
    ['resuming', accepted, 'senderContact', { type: 'resume' }],
  ] as const)('%s waits', (_what, tell, who, command) => {
    expect(tell().by('client', takeBack).refusal(who, command)).toBe('consentWithdrawn');
  });

  test('signing waits', () => {
    const story = acquainted().by('client', takeBack);
    expect(story.refusal('senderContact', sign(story, 'sender'))).toBe('consentWithdrawn');
    expect(isPossible(actor('senderContact'), 'signPoints', story.state(), story.today())).toBe(false);
  });

  test('what was shared stays as it was, with every sign-off', () => {
    const story = signed();
    const before = story.state().points;
    expect(story.by('client', takeBack).state().points).toEqual(before);
    expect(pointKeys.every((key) => before[key].signOffs.client)).toBe(true);
  });

  test('nothing is expected but that the contact persons settle how to go on', () => {
    const story = accepted().by('client', takeBack);
    expect(story.expected('settleConsent')).toMatchObject({ owner: 'senderContact', dueDay: '2026-03-05' });
    expect(story.expected('planAcquaintance')).toBeUndefined();
    story.until('2026-03-20');
    const kinds = story.happened('rungClimbed').map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['settleConsent']));
    expect(story.happened('stalled')).toEqual([]);
  });

  test('the safety net and looking along go on', () => {
    const story = transferred().by('client', takeBack);
    const call: Command = { type: 'callSafetyNet', call: 'c', trigger: 'relapse', text: 'text-1' };
    expect(story.refusal('receiverContact', call)).toBeNull();
    expect(story.refusal('onlooker', { type: 'askAccess', until: story.today(), text: 't' })).toBeNull();
  });

  test('a planned acquaintance leaves the calendars', () => {
    const story = accepted().by('receiverContact', {
      type: 'planAcquaintance',
      day: '2026-03-05',
      time: '14:00',
      place: 'clientHome',
      text: null,
      change: null,
    });
    expect(story.by('client', takeBack).state().acquaintance.plan).toBeNull();
  });

  test('a pause that ran is over', () => {
    const story = accepted().by('senderContact', {
      type: 'pause',
      reason: 'admission',
      until: '2026-04-01',
      text: null,
    });
    story.until('2026-03-04').by('client', takeBack);
    expect(story.state()).toMatchObject({ pause: null, consentWithdrawnOn: '2026-03-04' });
    expect(story.refusal('client', takeBack)).toBe('consentWithdrawn');
  });
});

describe('Going on', () => {
  test('a new basis ends it, and running clocks moved along', () => {
    const story = accepted();
    expect(story.expected('planAcquaintance')?.dueDay).toBe('2026-03-09');
    story.by('client', takeBack).until('2026-03-04').by('senderContact', basis('consent', '2026-03-04'));
    expect(story.state().consentWithdrawnOn).toBeNull();
    expect(story.expected('planAcquaintance')?.dueDay).toBe('2026-03-10');
    expect(story.refusal('client', takeBack)).toBeNull();
  });

  test('another basis than consent leaves no consent to take back', () => {
    const story = accepted().by('client', takeBack).by('senderContact', basis('publicTask'));
    expect(story.refusal('client', takeBack)).toBe('nothingOnConsent');
  });

  test('the contact persons settle it, when something else carries what was shared', () => {
    const story = onPublicTask().by('client', takeBack).until('2026-03-04');
    story.by('receiverContact', goOn);
    expect(story.state()).toMatchObject({ consentWithdrawnOn: null, withoutConsent: true });
    expect(story.expected('planAcquaintance')?.dueDay).toBe('2026-03-10');
    expect(story.refusal('client', takeBack)).toBe('nothingOnConsent');
    expect(story.notices().at(-1)).toMatchObject({ kind: 'wentOnWithoutConsent', mail: 'now' });
    expect(story.refusal('receiverContact', goOn)).toBe('nothingChanged');
  });

  test('without any other basis there is nothing to go on with', () => {
    expect(accepted().by('client', takeBack).refusal('senderContact', goOn)).toBe('basisNeeded');
  });

  test('a new basis is in order after the transfer as well, but only then', () => {
    const story = transferred();
    expect(story.refusal('senderContact', basis('publicTask'))).toBe('notInThisPhase');
    const until = story.state().aftercare?.until;
    story.by('client', takeBack).until('2026-03-30').by('senderContact', basis('publicTask'));
    expect(story.state().phase).toBe('aftercare');
    expect(until).toBe('2026-06-17');
    expect(story.state().aftercare?.until).toBe('2026-06-30');
  });

  test('a transfer day that went by meanwhile is agreed anew', () => {
    const story = signed();
    const day = '2026-03-10';
    story
      .by('senderContact', { type: 'confirmTransferDay', day, caseWorker: null })
      .by('receiverContact', { type: 'confirmTransferDay', day, caseWorker: 'receiverCaseWorker' })
      .by('client', takeBack)
      .until('2026-03-12');
    expect(story.state().phase).toBe('transfer');
    story.by('senderContact', basis('consent', '2026-03-12'));
    expect(story.state().transfer.agreedDay).toBeNull();
  });

  test('withdrawing the handover is another way out', () => {
    const story = accepted().by('client', takeBack);
    story.by('senderContact', { type: 'withdraw', reason: 'clientWithdrew', text: null });
    expect(story.state()).toMatchObject({ phase: 'ended', consentWithdrawnOn: null });
  });
});
