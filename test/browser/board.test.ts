import type { Page } from 'playwright-core';
import { describeWithBrowser } from '../server/support/browser';
import { runHandovers } from '../pages/courses';
import { expectGoodPage } from './pages/anyPage';
import { openVisitors, type Visitors } from './support/visitors';

jest.setTimeout(120_000);

const heading = (page: Page) => page.locator('#board-list').innerText();

describeWithBrowser('the board, left open', () => {
  let visitors: Visitors;
  beforeAll(async () => {
    visitors = await openVisitors();
  });
  afterAll(() => visitors?.close());

  /** The heading of the list becomes another one without anybody touching the page. */
  const changes = async (page: Page, from: string, by: () => Promise<unknown>): Promise<string> => {
    await by();
    await page.locator('#board-list').filter({ hasNotText: from }).waitFor({ timeout: 20_000 });
    return heading(page);
  };

  test('follows by itself, keeps the focus, says so, and goes on after the database dropped the line', async () => {
    const { product, baseUrl } = visitors;
    const page = await visitors.as('jolanda');
    await page.goto(`${baseUrl}/regie`);
    const link = page.locator('#board-matrix a').first();
    await link.focus();
    const focused = await link.getAttribute('href');
    const before = await heading(page);
    const after = await changes(page, before, () => runHandovers(product, ['submitted']));
    expect(await page.locator('[role="status"][data-board-stream]').innerText()).not.toBe('');
    expect(await page.locator(':focus').getAttribute('href')).toBe(focused);
    await expectGoodPage(page);

    await product.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query = 'listen overstap_board'`,
    );
    await changes(page, after, () => runHandovers(product, ['submitted']));
  });
});
