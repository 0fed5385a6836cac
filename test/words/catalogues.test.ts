import { en } from '../../src/words/en';
import { nl } from '../../src/words/nl';

type Entry = { key: string; value: unknown };

const entries = (value: unknown, key = ''): Entry[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => entries(inner, key === '' ? name : `${key}.${name}`))
    : [{ key, value }];

/** What an entry says; a function is asked with a number for every argument, in both its singular and plural. */
const said = (value: unknown): string[] =>
  typeof value === 'function'
    ? ['1', '2'].map((number) =>
        String((value as (argument: unknown) => unknown)(new Proxy({}, { get: () => Number(number) }))),
      )
    : [String(value)];

/** The same in both languages because the word is the same, or is a name. */
const sameInBoth = [
  'status.bottleneckOpen',
  'report.dimensions.cluster',
  'report.filter.cluster',
  'report.later',
  'board.cluster',
  'steering.byOverstap',
  'exports.file.handoverColumns.cluster',
  'exports.research.columns.code',
  'bottleneck.filter.cluster',
  'bottleneck.filter.open',
  'bottleneck.columns.status',
  'bottleneck.page.clusters',
  'bottleneck.page.hitCluster',
  'bottleneck.page.byOverstap',
  'fault.columns.status',
  'fault.clusters',
  'common.productName',
  'layout.titleWithProduct',
  'layout.help',
  'layout.privacy',
  'status.aftercare',
  'handoverList.status',
  'overview.byOverstap',
  'overview.document',
  'aftercare.columns.week',
  'aftercare.columns.status',
  'aftercare.week',
  'breakthrough.list.columns.cluster',
  'breakthrough.list.columns.status',
  'breakthrough.page.cluster',
];

const dutchOnly = /\b(het|een|niet|wordt|jij|voor|naar|overdracht|werkdagen?|kennismaking|nazorg|vangnet)\b/i;

const dutch = entries(nl);
const english = new Map(entries(en).map(({ key, value }) => [key, value]));

describe('the two catalogues', () => {
  it('have the same keys of the same kind', () => {
    expect([...english].map(([key, value]) => `${key}: ${typeof value}`).sort()).toEqual(
      dutch.map(({ key, value }) => `${key}: ${typeof value}`).sort(),
    );
  });

  it('leave nothing empty', () => {
    const empty = [...dutch, ...entries(en)].filter(({ value }) =>
      said(value).some((text) => text.trim() === ''),
    );
    expect(empty).toEqual([]);
  });

  it('have no Dutch left in English', () => {
    const left = dutch
      .filter(({ key }) => key !== 'layout.otherLanguage')
      .filter(({ key, value }) => {
        const inEnglish = said(english.get(key));
        const same = said(value).every((text, index) => text === inEnglish[index]);
        return (
          (same && /[a-z]{2}/i.test(inEnglish.join()) && !sameInBoth.includes(key)) ||
          dutchOnly.test(inEnglish.join(' '))
        );
      })
      .map(({ key }) => key);
    expect(left).toEqual([]);
  });
});
