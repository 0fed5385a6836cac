import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { drawnApp } from '../support/drawnApp';
import { StyleGuidePage } from '../support/styleGuide';
import { listening } from '../support/testApp';

describeWithBrowser('every building block in every state', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof listening>>;

  beforeAll(async () => {
    site = await listening(drawnApp(<StyleGuidePage />));
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const open = async (width: number) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'nl-NL' });
    const page = await context.newPage();
    await page.goto(site.origin, { waitUntil: 'networkidle' });
    return { context, page };
  };

  it.each([1280, 320])('has no accessibility violation at %i pixels', async (width) => {
    const { context, page } = await open(width);
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html) }));
    await context.close();
    expect(found).toEqual([]);
  });

  it('does not scroll sideways at 320 pixels', async () => {
    const { context, page } = await open(320);
    const width = await page.evaluate('document.documentElement.scrollWidth');
    await context.close();
    expect(width).toBeLessThanOrEqual(320);
  });

  it('gives the error summary the focus and leads from it to the field', async () => {
    const { context, page } = await open(1280);
    await expect(page.evaluate('document.activeElement.className')).resolves.toContain('app-error-summary');
    await page.getByRole('link', { name: '31 februari bestaat niet' }).click();
    await expect(page.evaluate('document.activeElement.id')).resolves.toBe('meetingDay');
    await context.close();
  });
});
