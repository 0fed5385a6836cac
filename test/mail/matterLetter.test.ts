import { bottleneckExpectationKinds } from '../../src/domain/bottleneck/events';
import { faultExpectationKinds } from '../../src/domain/bottleneck/fault/events';
import { faultNoticeKinds } from '../../src/domain/bottleneck/fault/notices';
import { bottleneckNoticeKinds } from '../../src/domain/bottleneck/notices';
import { caseExpectationKinds } from '../../src/domain/breakthrough/events';
import { caseNoticeKinds } from '../../src/domain/breakthrough/notices';
import { conferenceExpectationKinds } from '../../src/domain/conference/expectation';
import { conferenceNoticeKinds } from '../../src/domain/conference/notices';
import type { MatterNotice } from '../../src/domain/matters';
import { matterLetter, type MatterLetterContext } from '../../src/mail/matterLetter';
import { languages, wordsFor } from '../../src/words';

const host = 'https://overstap.example.org';

const matters = {
  conference: { id: 'conference-cluster-1', kind: 'conference', topic: 'conference', place: 'Cluster 1' },
  table: {
    id: 'breakthrough-utrecht',
    kind: 'conference',
    topic: 'breakthroughTable',
    place: 'Utrecht',
  },
  bottleneck: { id: 'b-1', kind: 'bottleneck', topic: 'home', place: 'Cluster 1' },
  fault: { id: 'home:2026-Q1', kind: 'fault', topic: 'home', place: 'Utrecht' },
  case: { id: 'c-1', kind: 'case', topic: 'cluster-1', place: 'Cluster 1' },
} as const satisfies Record<string, MatterLetterContext['matter']>;

const about = (matter: keyof typeof matters): MatterLetterContext => ({
  matter: matters[matter],
  baseUrl: host,
  organiser: { name: 'Overstap', address: 'overstap@example.org' },
  addresses: { eva: 'eva@example.org' },
});

const notice = (given: Partial<MatterNotice>): MatterNotice => ({
  key: 'key-1',
  kind: 'bottleneckAssigned',
  recipient: 'eva',
  mail: 'now',
  dueDay: '2026-12-01',
  expectation: null,
  meeting: null,
  calendar: null,
  ...given,
});

type Told = Exclude<MatterNotice['kind'], 'expectationDue'>;
const told: readonly (readonly [keyof typeof matters, Told])[] = [
  ...conferenceNoticeKinds
    .filter((kind) => kind !== 'conferenceExpectationDue')
    .map((kind) => ['conference', kind] as const),
  ...bottleneckNoticeKinds.map((kind) => ['bottleneck', kind] as const),
  ...faultNoticeKinds.map((kind) => ['fault', kind] as const),
  ...caseNoticeKinds.map((kind) => ['case', kind] as const),
];
const asked: readonly (readonly [keyof typeof matters, string])[] = [
  ...conferenceExpectationKinds.map((kind) => ['conference', kind] as const),
  ...bottleneckExpectationKinds.map((kind) => ['bottleneck', kind] as const),
  ...faultExpectationKinds.map((kind) => ['fault', kind] as const),
  ...caseExpectationKinds.map((kind) => ['case', kind] as const),
];

const pages: Record<keyof typeof matters, string> = {
  conference: `${host}/overleggen/conference-cluster-1`,
  table: `${host}/overleggen/breakthrough-utrecht`,
  bottleneck: `${host}/knelpunten/b-1`,
  fault: `${host}/knelpunten/structureel/home%3A2026-Q1`,
  case: `${host}/doorbraak/c-1`,
};

/** Under every mail. */
const choose = `${host}/mijn-berichten`;

describe.each(languages)('Letters about matters in %s', (language) => {
  const letterOf = (matter: keyof typeof matters, given: Partial<MatterNotice>) =>
    matterLetter(notice(given), about(matter), language);

  it.each(told)(
    'about a %s: %s says what is asked, about what, by when, with one link to it',
    (matter, kind) => {
      const { subject, text, html } = letterOf(matter, { kind });
      expect(subject).toMatch(/dinsdag 1 december 2026|Tuesday,? 1 December 2026/i);
      expect(text.match(/https?:\/\/\S+/g)).toEqual([pages[matter], choose]);
      expect(html.match(/href="[^"]*"/g)).toEqual([`href="${pages[matter]}"`, `href="${choose}"`]);
      expect(html).toContain(`<html lang="${language}">`);
      expect(subject.length).toBeLessThan(160);
      const without = letterOf(matter, { kind, dueDay: null });
      expect([without.subject, without.text, without.html].join('\n')).not.toMatch(/undefined|null|\[object/);
    },
  );

  it.each(asked)('about a %s: a reminder of %s names it and why it comes to this person', (matter, kind) => {
    const letters = (['owner', 'deputy', 'manager', 'programmeManager'] as const).map((as) =>
      letterOf(matter, { kind: 'expectationDue', expectation: { key: kind, kind, as } }),
    );
    expect(new Set(letters.map(({ text }) => text)).size).toBe(4);
    expect(letters[0]?.subject).not.toMatch(/undefined/);
  });

  it('a meeting that comes up has its day, and nobody has to do something by then', () => {
    for (const kind of ['agendaReady', 'conferenceReminder'] as const) {
      const { subject, text } = letterOf('conference', { kind });
      expect(subject + text).not.toMatch(/uiterlijk|at the latest| by Tuesday/i);
    }
  });
});

describe('What a matter is called', () => {
  it.each([
    ['conference', 'casusoverleg Cluster 1'],
    ['table', 'doorbraaktafel Utrecht'],
    ['bottleneck', 'knelpunt woning'],
    ['fault', 'structurele fout woning'],
    ['case', 'casus uit Cluster 1'],
  ] as const)('a %s: %s', (matter, name) => {
    expect(matterLetter(notice({}), about(matter), 'nl').subject).toBe(
      `Jij bent eigenaar van een knelpunt – uiterlijk dinsdag 1 december 2026 – ${name}`,
    );
  });
});

describe('Where a letter leads', () => {
  const asked = (kind: string) =>
    notice({ kind: 'expectationDue', meeting: 3, expectation: { key: `${kind}:3`, kind, as: 'owner' } });
  const linkOf = (one: MatterNotice) =>
    matterLetter(one, about('conference'), 'nl').text.match(/https?:\/\/\S+/)?.[0];

  it.each(['holdConference', 'writeReport', 'scoreCooperation', 'completeAction'])(
    '%s is done on the page of the meeting',
    (kind) => expect(linkOf(asked(kind))).toBe(`${pages.conference}/bijeenkomst/3`),
  );

  it('the report and an action are on the page of the meeting', () => {
    for (const kind of ['conferenceReport', 'actionAssigned'] as const)
      expect(linkOf(notice({ kind, meeting: 3 }))).toBe(`${pages.conference}/bijeenkomst/3`);
  });

  it('what there has to be before a meeting is on the page of the conference', () => {
    for (const one of [asked('planReplacement'), notice({ kind: 'agendaReady', meeting: 3 })])
      expect(linkOf(one)).toBe(pages.conference);
  });
});

describe('What could be personal', () => {
  it('has no way into a letter: only days, codes and the names of places are read', () => {
    const marked = { ...notice({}), client: 'MARK', text: 'MARK', handover: 'MARK', description: 'MARK' };
    const crowded = { ...about('bottleneck'), client: 'MARK', recipientName: 'MARK' };
    for (const language of languages)
      expect(JSON.stringify(matterLetter(marked, crowded, language))).not.toContain('MARK');
  });

  it('words for every kind are there in both languages', () => {
    const kinds = (language: 'nl' | 'en') => Object.keys(wordsFor(language).matterMail.notice);
    expect(kinds('en').sort()).toEqual(kinds('nl').sort());
    expect(kinds('nl').sort()).toEqual(told.map(([, kind]) => kind).sort());
  });
});
