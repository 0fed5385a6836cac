import { weeklySummary, type WeeklyFigures } from '../../src/mail/weeklySummary';

const none = { total: 0, references: [] };
const quiet: WeeklyFigures = {
  stalled: none,
  solved: none,
  waiting: none,
  waitingMatters: [],
  undelivered: 0,
  withoutConference: [],
  safetyNet: none,
};
const context = {
  period: { from: '2026-03-02', until: '2026-03-09' },
  baseUrl: 'https://overstap.example.org',
};
const linesOf = (text: string) => text.split('\n').filter((line) => line.startsWith('- '));

describe('The weekly summary as a mail', () => {
  it('says under each heading what there is, the reader’s own first, with one link to the board', () => {
    const { subject, text, html } = weeklySummary(
      {
        stalled: { total: 2, references: ['OV-1', 'OV-2'] },
        solved: { total: 5, references: ['OV-3', 'OV-4', 'OV-5', 'OV-6', 'OV-7'] },
        waiting: { total: 1, references: ['OV-8'] },
        waitingMatters: [{ kind: 'conference', topic: 'conference', place: 'Cluster 2' }],
        undelivered: 6,
        withoutConference: ['Cluster 2', 'Cluster 5'],
        safetyNet: none,
      },
      context,
      'nl',
    );
    expect(subject).toBe('Weekoverzicht van 2 maart 2026 tot en met 8 maart 2026: er wacht iets op jou');
    expect(linesOf(text)).toEqual([
      '- Wacht op jou: OV-8; Casusoverleg Cluster 2',
      '- Het vangnet is ingeroepen en nog niet afgerond: geen',
      '- Vorige week stil komen te liggen: OV-1, OV-2',
      '- Vorige week weer verder gegaan, of gestopt: 5 (OV-3, OV-4, OV-5, OV-6, OV-7)',
      '- Al lang geen overleg: Cluster 2, Cluster 5',
      '- Mails die niet zijn aangekomen: 6',
    ]);
    expect(text.match(/https?:\/\/\S+/g)).toEqual([
      'https://overstap.example.org/regie',
      'https://overstap.example.org/mijn-berichten',
    ]);
    expect(html).toContain('<html lang="nl">');
  });

  it('names what is fewer than five, or says so, and never counts it', () => {
    const { text } = weeklySummary(
      { ...quiet, undelivered: 4, safetyNet: { total: 4, references: ['OV-1', 'OV-2', 'OV-3', 'OV-4'] } },
      context,
      'en',
    );
    expect(linesOf(text)).toContain('- Mails that did not arrive: fewer than five');
    expect(linesOf(text).join()).not.toMatch(/\b4\b(?!,|$)|: 4/);
  });

  it('of many names the first, and says that there are more', () => {
    const references = Array.from({ length: 20 }, (_, at) => `OV-${at}`);
    const { text } = weeklySummary({ ...quiet, stalled: { total: 40, references } }, context, 'en');
    expect(text).toContain('Became stalled last week: 40 (OV-0,');
    expect(text).toContain('OV-19, and more)');
  });

  it('comes in a quiet week too, and says that nothing waits', () => {
    const { subject, text } = weeklySummary(quiet, context, 'en');
    expect(subject).toBe('Week in brief, 2 March 2026 to 8 March 2026');
    expect(linesOf(text).every((line) => line.endsWith(': none'))).toBe(true);
  });
});
