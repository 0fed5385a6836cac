import type { Page } from 'playwright-core';
import { personId } from '../../src/local/demo/people';
import { describeWithBrowser } from '../server/support/browser';
import { courses, runHandovers, type CourseName } from '../pages/courses';
import { sheets } from '../pages/sheets';
import { expectGoodPage } from './pages/anyPage';
import { formOn } from './pages/form';
import { openVisitors, type Visitors } from './support/visitors';

jest.setTimeout(300_000);

const telephone = { telephone: true };
const names = Object.keys(courses) as CourseName[];

/** Sender, receiver and programme manager in turn. */
const readers = ['eline', 'marit', 'eline', 'jolanda'];

/** The pages on which forms are, each once with the first state in which it is filled in. */
const formPages = sheets.filter(
  (sheet, at) => sheets.findIndex((other) => (other.page ?? other.to) === (sheet.page ?? sheet.to)) === at,
);

const general = {
  fatima: [
    '/',
    '/overdrachten',
    '/overdrachten?toon=ended',
    '/overdrachten?wijk=bestaat-niet',
    '/mijn-sessies',
    '/mijn-berichten',
    '/overdrachten/nieuw',
  ],
  jolanda: [
    '/',
    '/overdrachten',
    '/mijn-berichten',
    '/regie',
    '/regie?cluster=cluster-1&toon=overdue',
    '/regie?fase=aftercare&toon=droppedOut',
    `/regie?wie=${personId('eline')}&pagina=9`,
    '/regie?wijk=bestaat-niet',
    '/regie/bestaat-niet',
    '/uitdraaien',
    '/rapportage',
    '/rapportage?periode=2026&per=neighbourhood',
    '/rapportage/print',
    '/rapportage/kennismaking?per=month',
    '/rapportage/afspraken?per=senderTeam',
    '/rapportage/verloop/overdrachten?rij=total&kolom=started',
    '/rapportage/doorlooptijd',
    '/rapportage/doorlooptijd?van=closed&tot=started',
    '/rapportage/doorlooptijd/overdrachten?dagen=3',
  ],
  erik: [
    '/',
    '/beheer',
    '/beheer/afwezigheid',
    '/beheer/sluitingsdagen',
    '/beheer/regio',
    '/beheer/mensen',
    '/beheer/mensen?gezocht=ja&organisatie=lister&pagina=9',
    '/beheer/mensen/nieuw',
    `/beheer/mensen/${personId('frits')}`,
    `/beheer/mensen/${personId('erik')}/rollen`,
  ],
  marjan: [
    '/privacy/overzicht',
    '/privacy/bewaarplicht',
    '/privacy/bewaartermijn',
    '/privacy/gegevens',
    '/uitdraaien',
    '/inzage',
    '/inzage?kenmerk=bestaat-niet',
    '/inzage?vanaf-day=31&vanaf-month=2&vanaf-year=2026',
  ],
  client: [
    '/mijn-overstap',
    '/mijn-overstap/delen',
    '/mijn-overstap/gekeken',
    '/mijn-overstap/toestemming',
    '/mijn-overstap/mening',
    '/overdrachten',
  ],
  linh: ['/meekijken'],
  eline: ['/hulp', '/privacy', '/toegankelijkheid', '/wat-is-er-nieuw', '/bestaat-niet'],
} as const;

describeWithBrowser('every page, wide and on a telephone', () => {
  let visitors: Visitors;
  const screens = new Map<string, Page>();
  const ids = new Map<CourseName, string>();

  const screen = async (key: string): Promise<Page> => {
    const page = screens.get(key) ?? (await visitors.as(key));
    screens.set(key, page);
    return page;
  };

  beforeAll(async () => {
    visitors = await openVisitors();
    const made = await runHandovers(visitors.product, names);
    names.forEach((name, at) => ids.set(name, made[at] ?? ''));
  });
  afterAll(() => visitors?.close());

  const open = async (key: string, address: string): Promise<Page> => {
    const page = await screen(key);
    await page.goto(visitors.baseUrl + address);
    return page;
  };

  test.each(Object.entries(general).flatMap(([key, all]) => all.map((address) => [key, address] as const)))(
    '%s opens %s',
    async (key, address) => expectGoodPage(await open(key, address), telephone),
  );

  test.each(names.map((name, at) => [name, readers[at % readers.length] ?? 'eline'] as const))(
    'a handover that is %s, for %s',
    async (name, key) => expectGoodPage(await open(key, `/overdrachten/${ids.get(name)}`), telephone),
  );

  test.each([
    'stalled',
    'submitted',
    'paused',
    'called',
    'questioned',
    'proposedDeputy',
    'withdrawn',
  ] as const)('what the board tells of a handover that is %s', async (name) =>
    expectGoodPage(await open('jolanda', `/regie/${ids.get(name)}`), telephone),
  );

  test.each(['regie/vraag', 'regie/vervanger'])(
    'the page %s, filled in and when it is over',
    async (task) => {
      for (const name of ['aftercare', 'withdrawn'] as const)
        await expectGoodPage(await open('jolanda', `/overdrachten/${ids.get(name)}/${task}`), telephone);
    },
  );

  test.each(['vraag', 'vervanger'])('the page %s when nothing is asked', async (task) =>
    expectGoodPage(await open('marit', `/overdrachten/${ids.get('accepted')}/${task}`), telephone),
  );

  test('a file that is asked for without a year is asked again', async () => {
    const page = await open('jolanda', '/uitdraaien');
    await page.locator('form[action="/uitdraaien/nieuw"] button').first().click();
    expect(await page.title()).toMatch(/^Fout:/);
    await expectGoodPage(page, telephone);
  });

  test.each([
    'nazorg',
    'tevredenheid',
    'logboek',
    'gekeken',
    'document',
    'punten/housing',
    'contactpersonen',
    'vangnet',
    'sluiten',
    'akkoord',
    'delen',
    'toestemming',
    'onderzoek',
    'meekijken',
    'zelfde-client',
    'toegang-client',
  ])('the page %s before and after the transfer', async (task) => {
    for (const name of ['prepared', 'aftercare'] as const)
      await expectGoodPage(await open('marit', `/overdrachten/${ids.get(name)}/${task}`), telephone);
  });

  test.each(formPages.map((sheet) => [sheet.to, sheet] as const))('%s, with errors', async (_to, sheet) => {
    const page = await open(sheet.by, `/overdrachten/${ids.get(sheet.course)}/${sheet.page ?? sheet.to}`);
    // With errors there is everything that is there without them, and more.
    const asksNothing = (sheet.required ?? []).length === 0 || sheet.to.endsWith('/bewerken');
    if (asksNothing) return expectGoodPage(page, telephone);
    const form = formOn(page, sheet.to);
    await form.unfold();
    for (const text of sheet.texts ?? []) await form.fill({ [text]: 'Lang'.repeat(800) });
    await form.send();
    expect(await page.title()).toMatch(/^Fout:/);
    await expectGoodPage(page, telephone);
  });
});
