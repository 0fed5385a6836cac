import type { Page } from 'playwright-core';
import { demoCases, caseIdAt } from '../../src/local/demo/matters/cases';
import { colleagues } from '../../src/local/demo/people';
import { describeWithBrowser } from '../server/support/browser';
import { expectGoodPage } from './pages/anyPage';
import { formOn } from './pages/form';
import { openVisitors, type Visitors } from './support/visitors';

jest.setTimeout(300_000);

const telephone = { telephone: true };

const lists = [
  ['jolanda', '/doorbraak'],
  ['marit', '/doorbraak'],
  ['linh', '/doorbraak'],
  ['marit', '/doorbraak/nieuw'],
  ['jolanda', '/'],
] as const;

/** The case whose decision is being carried out. */
const decided = caseIdAt(demoCases.findIndex(({ by }) => by === 'lotte'));

/** Who brought it in; when nobody signs in as them, the programme manager. */
const readerFor = (by: string): string =>
  colleagues.find(({ key }) => key === by)?.signIn === undefined ? 'jolanda' : by;

describeWithBrowser('the breakthrough table and its cases, wide and on a telephone', () => {
  let visitors: Visitors;
  const screens = new Map<string, Page>();

  beforeAll(async () => {
    visitors = await openVisitors();
  });
  afterAll(() => visitors?.close());

  const open = async (key: string, address: string): Promise<Page> => {
    const page = screens.get(key) ?? (await visitors.as(key));
    screens.set(key, page);
    await page.goto(visitors.baseUrl + address);
    return page;
  };

  test.each(lists)('%s opens %s', async (key, address) =>
    expectGoodPage(await open(key, address), telephone),
  );

  test.each(demoCases.map(({ by, question }, at) => [question, readerFor(by), caseIdAt(at)] as const))(
    'the case “%s”, as %s sees it',
    async (_question, reader, id) => expectGoodPage(await open(reader, `/doorbraak/${id}`), telephone),
  );

  test('every form with everything that can be wrong with it', async () => {
    const forms = [
      ['/doorbraak/nieuw', '/doorbraak/nieuw', { question: 'Lang'.repeat(800) }],
      [`/doorbraak/${decided}/intrekken`, '/intrekken', { withdrawReason: 'Lang'.repeat(800) }],
      [`/doorbraak/${decided}/verplaatsen`, '/verplaatsen', {}],
      [`/doorbraak/${decided}/uitgevoerd`, '/uitgevoerd', { doneNote: 'Lang'.repeat(800) }],
    ] as const;
    for (const [address, to, filled] of forms) {
      const page = await open('jolanda', address);
      const form = formOn(page, to);
      await form.unfold();
      await form.fill(filled);
      await form.send();
      expect([address, await page.title()]).toEqual([address, expect.stringMatching(/^Fout:/)]);
      await expectGoodPage(page, telephone);
    }
  });
});
