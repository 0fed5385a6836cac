import { noticeKinds, type Notice } from '../../src/domain/notices';
import { expectationKinds } from '../../src/domain/expectations/expectation';
import { letter, type LetterContext } from '../../src/mail/letter';
import { languages } from '../../src/words';

const context: LetterContext = {
  handover: 'a-1',
  reference: 'OV-2026-0012',
  neighbourhood: 'Zuilen',
  baseUrl: 'https://overstap.example.org',
  organiser: { name: 'Overstap', address: 'overstap@example.org' },
  addresses: { bram: 'bram@example.org', eva: 'eva@example.org' },
};

const notice = (given: Partial<Notice>): Notice => ({
  key: 'key-1',
  kind: 'submissionArrived',
  recipient: 'eva',
  mail: 'now',
  dueDay: '2026-12-01',
  expectation: null,
  meeting: null,
  ...given,
});

const meeting = (day: string, sequence = 1, cancelled = false): NonNullable<Notice['meeting']> => ({
  day,
  time: '14:00',
  place: 'clientHome',
  sequence,
  cancelled,
  attendees: ['bram', 'eva'],
});

const told = noticeKinds.filter((kind) => kind !== 'expectationDue');

describe('The day of a letter', () => {
  it.each(['accessGranted', 'emergencyAccessTaken'] as const)(
    '%s lasts until then: nobody is asked for anything by that day',
    (kind) => {
      const { subject, text } = letter(notice({ kind }), context, 'nl');
      expect(subject).toContain('– tot en met dinsdag 1 december 2026 –');
      expect(text).toContain('Tot en met: dinsdag 1 december 2026.');
      expect(subject + text).not.toMatch(/uiterlijk/i);
    },
  );

  it('is otherwise the day by which something is asked', () => {
    const { subject, text } = letter(notice({ kind: 'accessAsked' }), context, 'nl');
    expect(subject).toContain('– uiterlijk dinsdag 1 december 2026 –');
    expect(text).toContain('Uiterlijk: dinsdag 1 december 2026.');
  });
});

describe.each(languages)('Letters in %s', (language) => {
  it.each(told)('%s says what is asked, about which handover, by when, with one link to it', (kind) => {
    const written = letter(notice({ kind }), context, language);
    expect(written.subject).toContain('OV-2026-0012');
    expect(written.subject).toMatch(/dinsdag 1 december 2026|Tuesday, 1 December 2026/i);
    const address = `https://overstap.example.org${kind === 'accessRefused' ? '/meekijken' : '/overdrachten/a-1'}`;
    const choose = 'https://overstap.example.org/mijn-berichten';
    expect(written.text.match(/https?:\/\/\S+/g)).toEqual([address, choose]);
    expect(written.html.match(/href="[^"]*"/g)).toEqual([`href="${address}"`, `href="${choose}"`]);
    expect(written.html).toContain(`<html lang="${language}">`);
    expect(written.subject.length).toBeLessThan(140);
  });

  it.each(expectationKinds)(
    'a reminder of %s names what is expected and why it comes to this person',
    (kind) => {
      const texts = (['owner', 'deputy', 'manager', 'programmeManager'] as const).map((as) => {
        const expectation = { key: kind, kind, as };
        return letter(notice({ kind: 'expectationDue', expectation }), context, language).text;
      });
      expect(new Set(texts).size).toBe(4);
    },
  );

  it('who may not look along learns nothing of the handover but the reference they gave', () => {
    const { subject, text, html } = letter(notice({ kind: 'accessRefused' }), context, language);
    expect([subject, text, html].join('\n')).not.toMatch(/Zuilen|a-1/);
  });

  it('no letter shows a value that is missing', () => {
    for (const kind of told) {
      const { subject, text, html } = letter(notice({ kind, dueDay: null }), context, language);
      expect([subject, text, html].join('\n')).not.toMatch(/undefined|null|\[object/);
    }
  });
});

describe('What could be personal', () => {
  it('has no way into a letter: only reference, neighbourhood, days and codes are read', () => {
    const marked = { ...notice({ kind: 'pointAskedBack' }), client: 'MARK', text: 'MARK', name: 'MARK' };
    const crowded = { ...context, client: 'MARK', recipientName: 'MARK' };
    for (const language of languages)
      expect(JSON.stringify(letter(marked, crowded, language))).not.toContain('MARK');
  });

  it('is escaped where a name of the region could hold signs', () => {
    const odd = { ...context, neighbourhood: 'Wijk <b> & "Zuid"' };
    expect(letter(notice({}), odd, 'nl').html).toContain('Wijk &lt;b&gt; &amp; &quot;Zuid&quot;');
  });
});

describe('An invitation', () => {
  const linesOf = (given: NonNullable<Notice['meeting']>) => {
    const { invitation } = letter(notice({ kind: 'acquaintanceInvitation', meeting: given }), context, 'nl');
    // Long lines of a calendar are folded.
    return (invitation?.content ?? '').replace(/\r\n[ \t]/g, '').split('\r\n');
  };

  it.each([
    ['in winter', '2026-12-01', '20261201T130000Z'],
    ['the Friday before the clock goes back', '2026-10-23', '20261023T120000Z'],
    ['the Monday after the clock went back', '2026-10-26', '20261026T130000Z'],
    ['the Monday after the clock went forward', '2026-03-30', '20260330T120000Z'],
  ])('shows two o’clock in Utrecht %s', (_when, day, start) => {
    expect(linesOf(meeting(day))).toContain(`DTSTART:${start}`);
  });

  it('is the same appointment in every update and in its cancellation', () => {
    const first = linesOf(meeting('2026-12-01', 1));
    const moved = linesOf(meeting('2026-12-02', 2));
    const cancelled = linesOf(meeting('2026-12-02', 3, true));
    const line = (lines: string[], name: string) => lines.find((one) => one.startsWith(name));
    expect(line(first, 'UID:')).toBe(line(moved, 'UID:'));
    expect(line(first, 'UID:')).toBe(line(cancelled, 'UID:'));
    expect([first, moved, cancelled].map((lines) => line(lines, 'SEQUENCE:'))).toEqual([
      'SEQUENCE:1',
      'SEQUENCE:2',
      'SEQUENCE:3',
    ]);
    expect([first, moved, cancelled].map((lines) => line(lines, 'METHOD:'))).toEqual([
      'METHOD:REQUEST',
      'METHOD:REQUEST',
      'METHOD:CANCEL',
    ]);
    expect(line(cancelled, 'STATUS:')).toBe('STATUS:CANCELLED');
  });

  it('invites both contact persons by their mail address and names an organiser', () => {
    const text = linesOf(meeting('2026-12-01')).join('\n');
    expect(text).toMatch(/ATTENDEE.*bram@example\.org/i);
    expect(text).toMatch(/ATTENDEE.*eva@example\.org/i);
    expect(text).toMatch(/ORGANIZER.*overstap@example\.org/i);
  });

  it('has the moment of the meeting in its subject, not a last day', () => {
    const { subject } = letter(
      notice({ kind: 'acquaintanceInvitation', meeting: meeting('2026-12-01') }),
      context,
      'nl',
    );
    expect(subject).toBe(
      'Uitnodiging voor de kennismaking – dinsdag 1 december 2026 om 14:00 uur – overdracht OV-2026-0012',
    );
  });
});
