import type { StoredMail } from '../../src/local/mailbox';
import { saidInMails } from '../../src/tools/walkthrough/compare';
import { mailsOfMatters } from '../../src/tools/walkthrough/mustHappenOfMatters';
import { story } from '../../src/tools/walkthrough/story';

const mail = (given: Partial<StoredMail>): StoredMail => ({
  id: '1',
  receivedAt: new Date(0),
  messageId: undefined,
  from: 'overstap@example.org',
  to: ['eva@example.org'],
  subject: 'Het verslag van het overleg is er',
  text: 'Lees het verslag.',
  html: undefined,
  headers: [],
  attachments: [],
  ...given,
});

describe('The walkthrough', () => {
  it('finds what somebody wrote wherever a mail could say it', () => {
    const appointment = {
      name: 'overstap.ics',
      mimeType: 'text/calendar',
      content: Buffer.from('LOCATION:zaal 2'),
    };
    const places = [{ subject: 'In zaal 2' }, { text: 'zaal 2' }, { html: '<p>zaal 2</p>' }];
    for (const place of [...places, { attachments: [appointment] }])
      expect(saidInMails([mail(place)], ['zaal 2'])).toHaveLength(1);
    expect(saidInMails([mail({})], ['zaal 2'])).toEqual([]);
  });

  it('is told in the order of time, and expects no mail twice', () => {
    const moments = story.map(({ day, time }) => `${day} ${time}`);
    expect(moments).toEqual([...moments].sort());
    const mails = mailsOfMatters.map((one) => one.join(' '));
    expect(mails).toEqual([...new Set(mails)]);
  });
});
