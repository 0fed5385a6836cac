import { describeWithBrowser } from '../server/support/browser';
import type { Page } from 'playwright-core';
import { runHandovers } from '../pages/courses';
import { formOn } from './pages/form';
import { handoverPages } from './pages/handoverPage';
import { openVisitors, type Visitors } from './support/visitors';

jest.setTimeout(120_000);

/** The accessibility check needs scripts itself; the same pages are checked where these run. */
const isDrawn = async (page: Page): Promise<void> => expect(await page.locator('h1').count()).toBe(1);

describeWithBrowser('without JavaScript', () => {
  let visitors: Visitors;
  let prepared = '';
  let submitted = '';

  beforeAll(async () => {
    visitors = await openVisitors();
    [prepared = '', submitted = ''] = await runHandovers(visitors.product, ['prepared', 'submitted']);
  });
  afterAll(() => visitors?.close());

  test('a point is filled in with one more row, and nothing typed is lost', async () => {
    const page = await visitors.as('fatima', { javaScriptEnabled: false });
    await page.goto(`${visitors.baseUrl}/overdrachten/${prepared}/punten/activation/bewerken`);
    const form = formOn(page, '/punten/activation/bewerken');
    await form.fill({ 'answer-current': 'Werkt bij de kringloop.', 'needed-1-what': 'Een fiets' });
    await form.send('Nog een regel');
    expect(await page.inputValue('[name="answer-current"]')).toBe('Werkt bij de kringloop.');
    expect(await page.inputValue('[name="needed-1-what"]')).toBe('Een fiets');
    await form.fill({ 'needed-2-what': 'Een regenjas' });
    await form.send('Punt bewaren');
    expect(await page.title()).toMatch(/^Fout:/);
    expect(await page.inputValue('[name="needed-2-what"]')).toBe('Een regenjas');
    for (const row of ['needed-1', 'needed-2'])
      await form.fill({ [`${row}-side`]: 'sender', [`${row}-by`]: '2099-01-05' });
    await form.send('Punt bewaren');
    const shown = await page.locator('main').innerText();
    for (const typed of ['Werkt bij de kringloop.', 'Een fiets', 'Een regenjas'])
      expect(shown).toContain(typed);
  });

  test('a handover is submitted and accepted', async () => {
    const sender = handoverPages(
      await visitors.as('marit', { javaScriptEnabled: false }),
      visitors.baseUrl,
      prepared,
      isDrawn,
    );
    await sender.send('indienen', '/indienen', {});
    expect(await sender.confirmation()).toContain('De overdracht is ingediend');
    const receiver = handoverPages(
      await visitors.as('eline', { javaScriptEnabled: false }),
      visitors.baseUrl,
      submitted,
      isDrawn,
    );
    await receiver.send('beoordelen', '/beoordelen', { regiecheck: 'nobodyLeads' });
    expect(await receiver.confirmation()).toContain('De overdracht is aangenomen');
  });

  test('the other language is chosen, and stays', async () => {
    const page = await visitors.as('marit', { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'English' }).click();
    await isDrawn(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto(`${visitors.baseUrl}/overdrachten/${prepared}`);
    await isDrawn(page);
    expect(await page.locator('main').innerText()).toContain('Leads now');
  });

  test('the board is filtered by its address, and a reload shows what changed', async () => {
    const page = await visitors.as('jolanda', { javaScriptEnabled: false });
    await page.goto(`${visitors.baseUrl}/regie`);
    await page.selectOption('[name="toon"]', 'overdue');
    await page.getByRole('button', { name: 'Tonen' }).click();
    await isDrawn(page);
    expect(new URL(page.url()).searchParams.get('toon')).toBe('overdue');
    await page.reload();
    expect(await page.locator('#board-list').count()).toBe(1);
  });
});
