import type { Page } from 'playwright-core';
import { expectGoodPage } from './anyPage';
import { formOn, type Filled } from './form';

/** Starting a handover, in its steps. */
export function newHandoverPage(page: Page, baseUrl: string) {
  const step = async (address: string, filled: Filled, button: string) => {
    const form = formOn(page, address);
    await form.fill(filled);
    await form.send(button);
    await expectGoodPage(page);
  };
  return {
    open: async () => {
      await page.goto(`${baseUrl}/overdrachten/nieuw`);
      await expectGoodPage(page);
    },
    client: (filled: Filled) => step('/overdrachten/nieuw', filled, 'Verder'),
    same: (same: string) => step('/overdrachten/nieuw/dezelfde', { same }, 'Verder'),
    place: (filled: Filled) => step('/overdrachten/nieuw/waar', filled, 'Overdracht starten'),
    heading: () => page.locator('h1').innerText(),
  };
}
