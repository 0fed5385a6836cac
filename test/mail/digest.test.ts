import type { MatterNotice } from '../../src/domain/matters';
import type { Notice } from '../../src/domain/notices';
import { digest } from '../../src/mail/digest';

const reminder = (dueDay: string | null, key: string): Notice => ({
  key,
  kind: 'expectationDue',
  recipient: 'eva',
  mail: 'bundled',
  dueDay,
  expectation: { key: 'signPoints:receiver', kind: 'signPoints', as: 'owner' },
  meeting: null,
});

const context = { day: '2026-12-01', baseUrl: 'https://overstap.example.org' };

describe('The daily mail', () => {
  it('has one line for everything that waits, the first due on top, the same thing once', () => {
    const items = [
      { about: 'handover' as const, notice: reminder(null, 'k1'), reference: 'OV-3' },
      { about: 'handover' as const, notice: reminder('2026-12-08', 'k2'), reference: 'OV-2' },
      { about: 'handover' as const, notice: reminder('2026-12-02', 'k3'), reference: 'OV-1' },
      { about: 'handover' as const, notice: reminder('2026-12-02', 'k4'), reference: 'OV-1' },
    ];
    const { subject, text } = digest(items, context, 'nl');
    expect(subject).toBe('Mijn werk op dinsdag 1 december 2026: 3 berichten');
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- Overdracht OV-1: Geef akkoord op de punten – uiterlijk woensdag 2 december 2026',
      '- Overdracht OV-2: Geef akkoord op de punten – uiterlijk dinsdag 8 december 2026',
      '- Overdracht OV-3: Geef akkoord op de punten',
    ]);
    expect(text.match(/https?:\/\/\S+/g)).toEqual([
      'https://overstap.example.org/',
      'https://overstap.example.org/mijn-berichten',
    ]);
  });

  it('holds handovers and what lives beside them together, in one order', () => {
    const aboutMatter = (given: Partial<MatterNotice>): MatterNotice => ({
      key: 'k',
      kind: 'expectationDue',
      recipient: 'eva',
      mail: 'bundled',
      dueDay: '2026-12-03',
      expectation: { key: 'writeReport:1', kind: 'writeReport', as: 'owner' },
      meeting: 1,
      calendar: null,
      ...given,
    });
    const conference = { kind: 'conference', topic: 'conference', place: 'Cluster 1' } as const;
    const bottleneck = { kind: 'bottleneck', topic: 'debts', place: 'Cluster 2' } as const;
    const { subject, text } = digest(
      [
        { about: 'handover', notice: reminder('2026-12-08', 'k2'), reference: 'OV-2' },
        { about: 'matter', notice: aboutMatter({}), matter: conference },
        {
          about: 'matter',
          notice: aboutMatter({ kind: 'agendaReady', dueDay: '2026-12-04', expectation: null }),
          matter: conference,
        },
        {
          about: 'matter',
          notice: aboutMatter({ kind: 'bottleneckCommented', dueDay: null, expectation: null }),
          matter: bottleneck,
        },
      ],
      context,
      'nl',
    );
    expect(subject).toBe('Mijn werk op dinsdag 1 december 2026: 4 berichten');
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- Casusoverleg Cluster 1: Schrijf het verslag van het overleg – uiterlijk donderdag 3 december 2026',
      '- Casusoverleg Cluster 1: De agenda van het overleg staat klaar – vrijdag 4 december 2026',
      '- Overdracht OV-2: Geef akkoord op de punten – uiterlijk dinsdag 8 december 2026',
      '- Knelpunt schulden: Er is een bericht bij een knelpunt',
    ]);
  });
});
