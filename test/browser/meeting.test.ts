import type { Page } from 'playwright-core';
import { describeWithBrowser } from '../server/support/browser';
import { expectGoodPage } from './pages/anyPage';
import { formOn } from './pages/form';
import { openVisitors, type Visitors } from './support/visitors';

jest.setTimeout(300_000);

/** The demo has a meeting of cluster 4 that is due; aisha takes the chair, daphne comes for the other organisation. */
describeWithBrowser('a meeting, on two screens', () => {
  let visitors: Visitors;
  let aisha: Page;
  let daphne: Page;
  let address = '';

  const both = async (look: (page: Page) => Promise<void>): Promise<void> => {
    for (const page of [aisha, daphne]) await look(page);
  };
  const good = (page: Page) => expectGoodPage(page, { telephone: true });
  const typed = (page: Page) => page.locator('textarea[name="text"]');
  const draft = (page: Page) => page.locator('[data-draft-state]');
  const title = (page: Page) => page.locator('#item').innerText();

  beforeAll(async () => {
    visitors = await openVisitors();
    [aisha, daphne] = [await visitors.as('aisha'), await visitors.as('daphne')];
  });
  afterAll(() => visitors?.close());

  test('the chair finds it on Mijn werk, opens it and records who is there', async () => {
    const link = aisha.getByRole('link', { name: 'Het overleg houden en vastleggen' });
    address = (await link.getAttribute('href')) ?? '';
    await aisha.goto(visitors.baseUrl + address);
    await good(aisha);
    await formOn(aisha, '/openen').send();
    await good(aisha);
    const attendance = formOn(aisha, '/aanwezig');
    for (const { name } of await attendance.fields()) await attendance.fill({ [name]: 'present' });
    await attendance.send('beginnen met punt 1');
    await good(aisha);
    expect(await typed(aisha).count()).toBe(1);
  });

  test('what one types is kept while typing; the other who typed as well sees both texts', async () => {
    await daphne.goto(visitors.baseUrl + address);
    await typed(aisha).fill('Het buurtteam belt de corporatie.');
    await typed(aisha).blur();
    await draft(aisha).getByText('Bewaard om').waitFor();
    await typed(daphne).fill('Wij gaan langs.');
    await typed(daphne).blur();
    await draft(daphne).getByText('schreef intussen iets').waitFor();
    await formOn(daphne, '/besluit').send('Alleen bewaren');
    await good(daphne);
    expect(await typed(daphne).inputValue()).toBe('Het buurtteam belt de corporatie.\n\nWij gaan langs.');
    const together = 'Het buurtteam belt, wij gaan langs.';
    await typed(daphne).fill(together);
    await formOn(daphne, '/besluit').send('Gezamenlijke tekst bewaren');
    // The other screen follows by itself; a reload from outside would get in its way.
    await typed(aisha).and(aisha.getByText(together)).waitFor({ timeout: 20_000 });
    expect(await typed(aisha).inputValue()).toBe(together);
  });

  test('the screen on which nobody types follows the other', async () => {
    await daphne.goto(visitors.baseUrl + address);
    await daphne.evaluate('document.activeElement.blur()');
    await formOn(aisha, '/besluit').send('naar het volgende punt');
    const next = /Overdracht \S+/.exec(await title(aisha))?.[0] ?? '';
    await daphne.locator('#item', { hasText: next }).waitFor({ timeout: 20_000 });
  });

  test('an action is agreed, and stands on Mijn werk of who does it', async () => {
    const form = formOn(aisha, '/acties');
    await form.unfold();
    await form.send();
    await good(aisha);
    expect(await aisha.title()).toMatch(/^Fout:/);
    await form.fill({ what: 'De sleutel regelen met de verhuurder', dueDay: '2099-01-05' });
    await form.locator.locator('select[name="owner"]').selectOption({ label: 'Daphne Martina' });
    await form.send();
    await good(aisha);
    expect(await aisha.locator('#item-actions').innerText()).toContain('De sleutel regelen');
  });

  test('it is closed, scored by both and reported; afterwards the minutes stand', async () => {
    await formOn(aisha, '/afronden').send();
    await daphne.locator('[data-meeting-standing]').waitFor({ state: 'detached', timeout: 20_000 });
    await both(async (page) => {
      await page.goto(visitors.baseUrl + address);
      await good(page);
      await formOn(page, '/samenwerking').fill({ score: '8', sentence: 'We weten elkaar te vinden.' });
      await formOn(page, '/samenwerking').send();
    });
    await formOn(aisha, '/verslag').fill({ report: 'We spraken over woningen en sleutels.' });
    await formOn(aisha, '/verslag').send();
    await good(aisha);
    await daphne.reload();
    const minutes = await daphne.locator('main').innerText();
    for (const written of ['Het buurtteam belt, wij gaan langs.', 'We spraken over woningen', '8 van de 10'])
      expect(minutes).toContain(written);
  });

  test('on paper there are no names of clients', async () => {
    await aisha.emulateMedia({ media: 'print' });
    const names = await aisha.locator('#discussed ~ article .app-no-print').evaluateAll((all) => all.length);
    const shown = await aisha.locator('article .app-no-print:visible').count();
    await aisha.emulateMedia({ media: 'screen' });
    expect(names).toBeGreaterThan(0);
    expect(shown).toBe(0);
  });

  test('the action is changed with a reason and done, by who agreed to it', async () => {
    await daphne.getByRole('link', { name: 'De sleutel regelen' }).first().click();
    await good(daphne);
    await formOn(daphne, '/wijzigen').fill({ dueDay: '2099-02-02', why: 'De verhuurder is met vakantie.' });
    await formOn(daphne, '/wijzigen').send();
    await formOn(daphne, '/gedaan').send();
    await good(daphne);
    expect(await daphne.locator('main').innerText()).toContain('Deze actie is gedaan op');
  });
});

const meeting = (cluster: number, number: number) =>
  `/overleggen/conference-cluster-${cluster}/bijeenkomst/${number}`;

const states = [
  ['to come', 'eline', meeting(1, 16), 'Deze bijeenkomst is nog niet begonnen'],
  ['reported', 'marit', meeting(1, 15), 'Verslag voor de teams'],
  ['reported, for who sees process facts', 'jolanda', meeting(1, 15), 'Alleen deelnemers lezen'],
  ['without a report yet', 'marit', meeting(3, 7), 'Verslag schrijven'],
  ['completed before the report', 'marit', `${meeting(3, 7)}?punt=`, 'Notulen aanvullen'],
  ['skipped', 'marit', meeting(3, 6), 'Deze bijeenkomst is overgeslagen'],
  ['not held', 'jolanda', meeting(4, 2), 'Deze bijeenkomst is niet gehouden'],
  ['cancelled', 'mehmet', meeting(5, 3), 'Deze bijeenkomst is afgezegd'],
  ['one that never was', 'mehmet', meeting(5, 99), 'Deze pagina is er niet'],
] as const;

describeWithBrowser('a meeting in every state, wide and on a telephone', () => {
  let visitors: Visitors;
  const screens = new Map<string, Page>();

  beforeAll(async () => {
    visitors = await openVisitors();
  });
  afterAll(() => visitors?.close());

  test.each(states)('%s, for %s', async (_state, key, address, words) => {
    const page = screens.get(key) ?? (await visitors.as(key));
    screens.set(key, page);
    await page.goto(visitors.baseUrl + address);
    await expectGoodPage(page, { telephone: true });
    expect(await page.locator('main').innerText()).toContain(words);
  });
});
