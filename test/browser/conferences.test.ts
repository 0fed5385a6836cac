import type { Page } from 'playwright-core';
import { describeWithBrowser } from '../server/support/browser';
import { expectGoodPage } from './pages/anyPage';
import { formOn } from './pages/form';
import { openVisitors, type Visitors } from './support/visitors';

jest.setTimeout(300_000);

const telephone = { telephone: true };

/** Chaired by Eline, the coming one is announced; and one of which the last meeting was cancelled. */
const first = '/overleggen/conference-cluster-1';
const cancelled = '/overleggen/conference-cluster-5';

const states = [
  ['eline', '/overleggen'],
  ['jolanda', '/overleggen'],
  ['linh', '/overleggen'],
  ['eline', first],
  ['jolanda', first],
  ['omar', `${first}?print=1`],
  ['omar', `${first}/ritme`],
  ['omar', `${first}/verplaatsen`],
  ['omar', `${first}/plannen`],
  ['omar', `${first}/antwoord?bijeenkomst=4&uitnodiging=0&antwoord=yes`],
  ['omar', `${first}/antwoord?bijeenkomst=1&uitnodiging=0&antwoord=yes`],
  ['omar', `${first}/antwoord?bijeenkomst=99&antwoord=perhaps`],
  ['jolanda', cancelled],
  ['jolanda', `${cancelled}/plannen`],
  ['jolanda', '/overleggen/breakthrough-utrecht'],
  ['bas', first],
] as const;

/** Sent as they come, with nothing that has to be there. */
const forms = [
  ['eline', 'ritme', ['intervalWeeks', 'minutes', 'time', 'place', 'from-day', 'from-month', 'from-year']],
  ['eline', 'verplaatsen', ['day-day', 'day-month', 'day-year', 'time', 'place']],
  ['eline', 'afzeggen', []],
  ['eline', 'overslaan', []],
  ['omar', 'punt', []],
] as const;

describeWithBrowser('conferences before the meeting, wide and on a telephone', () => {
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

  test.each(states)('%s opens %s', async (key, address) =>
    expectGoodPage(await open(key, address), telephone),
  );

  test.each(forms)('%s sends %s with nothing in it', async (key, task, emptied) => {
    const page = await open(key, `${first}/${task}`);
    const form = formOn(page, `/${task}`);
    for (const name of emptied) await page.locator(`[name="${name}"]`).fill('');
    await form.send();
    expect(await page.title()).toMatch(/^Fout:/);
    await expectGoodPage(page, telephone);
  });

  test('an answer is given by keyboard from the link in a mail', async () => {
    const page = await visitors.as('sanne');
    const { rows } = await visitors.product.pool.query<{ number: number; sequence: number }>(
      `select (state #>> '{next,number}')::integer as number, (state #>> '{next,sequence}')::integer as sequence
         from matters where id = 'conference-cluster-1'`,
    );
    const [meeting] = rows;
    const query = `bijeenkomst=${meeting?.number}&uitnodiging=${meeting?.sequence}&antwoord=deputy`;
    await page.goto(`${visitors.baseUrl}${first}/antwoord?${query}`);
    expect(await page.locator('[name="antwoord"][value="deputy"]').isChecked()).toBe(true);
    await page.locator('[name="antwoord"][value="deputy"]').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
    expect(await page.locator('.utrecht-alert--ok').innerText()).toContain('Je antwoord is verstuurd');
    await expectGoodPage(page, telephone);
  });
});
