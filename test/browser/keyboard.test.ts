import type { Page } from 'playwright-core';
import { describeWithBrowser } from '../server/support/browser';
import { runHandovers } from '../pages/courses';
import { openVisitors, type Visitors } from './support/visitors';

jest.setTimeout(120_000);

const mostSteps = 90;

const focused = (page: Page) => page.locator(':focus');

/** Presses Tab until this has the focus; on the way everything that has it can be seen to have it. */
async function tabTo(
  page: Page,
  isThere: (focus: ReturnType<typeof focused>) => Promise<boolean>,
): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab');
    const here = focused(page);
    if ((await here.count()) === 0) continue;
    const outline = await here.evaluate((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = (
        globalThis as unknown as { getComputedStyle: (one: unknown) => Record<string, string> }
      ).getComputedStyle(element);
      return { outlineStyle, outlineWidth, boxShadow };
    });
    const isVisible =
      (outline.outlineStyle !== 'none' && outline.outlineWidth !== '0px') || outline.boxShadow !== 'none';
    expect([
      await here.evaluate((element) => (element as unknown as { outerHTML: string }).outerHTML),
      isVisible,
    ]).toEqual([expect.any(String), true]);
    if (await isThere(here)) return;
  }
  throw new Error(`Not reached by the keyboard on ${page.url()}`);
}

const named = (name: string) => async (focus: ReturnType<typeof focused>) =>
  (await focus.getAttribute('name')) === name;
const reading = (words: string) => async (focus: ReturnType<typeof focused>) =>
  (await focus.innerText()).includes(words);

describeWithBrowser('by keyboard only', () => {
  let visitors: Visitors;
  let id = '';
  let followed = '';

  beforeAll(async () => {
    visitors = await openVisitors();
    [id = '', followed = ''] = await runHandovers(visitors.product, ['submitted', 'reachingOut']);
  });
  afterAll(() => visitors?.close());

  test('one signs in, finds the work, and comes to the handover', async () => {
    const page = await visitors.stranger();
    await page.goto(visitors.baseUrl);
    await tabTo(page, reading('Eline Jansen'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`${visitors.baseUrl}/`);
    await page.keyboard.press('Tab');
    expect(await focused(page).innerText()).toBe('Ga direct naar de inhoud');
    await page.keyboard.press('Enter');
    await tabTo(page, async (focus) =>
      ((await focus.getAttribute('href')) ?? '').startsWith('/overdrachten/'),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/overdrachten/**');
  });

  test('a form is sent; what is not right takes the focus and leads to the field', async () => {
    const page = await visitors.as('eline');
    await page.goto(`${visitors.baseUrl}/overdrachten/${id}/beoordelen`);
    await tabTo(page, reading('Overdracht aannemen'));
    await page.keyboard.press('Enter');
    await page.waitForEvent('load');
    expect(await focused(page).getAttribute('class')).toContain('app-error-summary');
    await tabTo(page, async (focus) => (await focus.getAttribute('href')) === '#regiecheck');
    await page.keyboard.press('Enter');
    expect(await named('regiecheck')(focused(page))).toBe(true);
    await page.keyboard.press('Space');
    await tabTo(page, reading('Overdracht aannemen'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/overdrachten/${id}`);
    expect(await page.locator('main').innerText()).toContain('De overdracht is aangenomen');
  });

  test('the programme manager filters the board, and asks the owner of a handover on it', async () => {
    const page = await visitors.as('jolanda');
    await page.goto(`${visitors.baseUrl}/regie`);
    await tabTo(page, named('fase'));
    await page.keyboard.type('Nazorg');
    await tabTo(page, reading('Tonen'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/regie?fase=aftercare**');
    await page.goto(`${visitors.baseUrl}/regie/${followed}`);
    await tabTo(page, reading('Vraag wie aan zet is'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/overdrachten/${followed}/regie/vraag`);
    await tabTo(page, reading('Vraag versturen'));
    await page.keyboard.press('Enter');
    await page.waitForEvent('load');
    expect(await focused(page).getAttribute('class')).toContain('app-error-summary');
  });
});
