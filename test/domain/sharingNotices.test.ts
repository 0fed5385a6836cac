import type { Command } from '../../src/domain/handover/commands';
import type { Notice } from '../../src/domain/notices';
import type { Anybody } from '../support/cast';
import { edit, started, submitted, transferred, type Story } from '../support/story';

const text = 'marked-text';
const everybody = ['senderContact', 'senderCaseWorker', 'receiverContact', 'receiverCaseWorker'];
const askAccess: Command = { type: 'askAccess', until: '2026-03-02', text };
const grantAccess: Command = { type: 'grantAccess', request: '1', until: '2026-03-02' };
const withdrawConsent: Command = { type: 'withdrawConsent', text };
const basis: Command = { type: 'recordBasis', kind: 'publicTask', informedOn: '2026-03-02', text };
const asked = () => submitted().by('onlooker', askAccess);

type Row = [Notice['kind'], () => Story, Anybody, Command, Notice['mail'], string[]];

/** As in notices.test.ts: mailed now or bundled, and to whom; nobody hears of what they did themselves. */
const rows: Row[] = [
  ['accessAsked', submitted, 'onlooker', askAccess, 'now', ['senderContact']],
  ['accessGranted', asked, 'senderContact', grantAccess, 'now', ['onlooker']],
  [
    'accessRefused',
    asked,
    'senderContact',
    { type: 'refuseAccess', request: '1', text },
    'now',
    ['onlooker'],
  ],
  [
    'accessEnded',
    () => asked().by('senderContact', grantAccess),
    'client',
    { type: 'endAccess', request: '1' },
    'bundled',
    ['onlooker', 'senderContact', 'receiverContact'],
  ],
  [
    'emergencyAccessTaken',
    submitted,
    'receiverManager',
    { type: 'takeEmergencyAccess', text },
    'now',
    ['senderContact', 'receiverContact'],
  ],
  ['consentWithdrawn', transferred, 'client', withdrawConsent, 'now', everybody],
  [
    'wentOnWithoutConsent',
    () =>
      started()
        .by('senderCaseWorker', basis)
        .by('senderCaseWorker', edit('network', 'network-1'))
        .by('client', withdrawConsent),
    'senderContact',
    { type: 'goOnWithoutConsent', text },
    'now',
    ['senderCaseWorker'],
  ],
  [
    'sameClientRecorded',
    () =>
      submitted().surroundedBy({ sameClient: [{ organisation: 'lister', contactPerson: 'otherSender' }] }),
    'receiverContact',
    { type: 'recordSameClient', outcome: 'sameClientBothGoOn', text },
    'bundled',
    ['senderContact'],
  ],
];

describe('Who hears of looking along, of consent and of the same client', () => {
  test.each(rows)('%s', (kind, tell, who, command, mail, recipients) => {
    const story = tell();
    const before = story.notices().length;
    const sent = story.by(who, command).notices().slice(before);
    const ofKind = sent.filter((notice) => notice.kind === kind);
    expect(ofKind.map(({ recipient }) => recipient)).toEqual(recipients);
    expect(ofKind.map((notice) => notice.mail)).toEqual(recipients.map(() => mail));
    expect(JSON.stringify(sent)).not.toContain(text);
  });
});
