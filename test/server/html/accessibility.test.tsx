import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import express from 'express';
import { type Browser, chromium } from 'playwright-core';
import { render } from '../../../src/server/html';
import { setUpContext } from '../../../src/server/middleware/setUpContext';
import { setUpSecurityHeaders } from '../../../src/server/middleware/setUpSecurityHeaders';
import { setUpStaticAssets } from '../../../src/server/middleware/setUpStaticAssets';
import { menuFor } from '../../../src/server/menu';
import { changeRequestState, requestState } from '../../../src/server/requestContext';
import { StyleGuidePage } from '../support/styleGuide';
import { joost, listening, testServices } from '../support/testApp';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const hasBrowser = existsSync(executablePath);
const mandatory = process.env['CI'] === 'true';
const withBrowser = hasBrowser || mandatory ? describe : describe.skip;

const styleGuideApp = () => {
  const services = testServices();
  const app = express();
  setUpContext(app, services);
  setUpSecurityHeaders(app, services);
  setUpStaticAssets(app, services);
  app.get('/', (_req, res) => {
    const { words } = requestState(res);
    changeRequestState(res, {
      viewer: joost,
      menu: menuFor(joost, words, '2026-11-24'),
      csrfToken: () => 'token',
    });
    render(res, <StyleGuidePage />);
  });
  return app;
};

withBrowser('every building block in every state', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof listening>>;

  beforeAll(async () => {
    site = await listening(styleGuideApp());
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
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
