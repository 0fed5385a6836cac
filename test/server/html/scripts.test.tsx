import type { Express } from 'express';
import type { Browser, BrowserContext, Page as BrowserPage } from 'playwright-core';
import { Button, Form, Heading, Page, TextArea } from '../../../src/server/html';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { drawnApp } from '../support/drawnApp';
import { listening } from '../support/testApp';

const FormPage = () => (
  <Page title="Notitie">
    <Heading level={1}>Notitie</Heading>
    <Form action="/versturen" draftUrl="/concept">
      <TextArea name="note" label="Notitie" limit={100} />
      <Button>Bewaren</Button>
    </Form>
  </Page>
);

const counted = { drafts: [] as string[], sent: 0, draftsWork: true };

const formApp = (): Express => {
  const app = drawnApp(<FormPage />);
  app.post('/concept', (req, res) => {
    if (!counted.draftsWork) {
      res.status(503).json({});
      return;
    }
    counted.drafts.push((req.body as Record<string, string>)['note'] ?? '');
    res.json({ message: 'Concept bewaard om 14:03' });
  });
  // "No content" leaves the form on screen, as it is while an answer is on its way.
  app.post('/versturen', (_req, res) => {
    counted.sent += 1;
    res.status(204).end();
  });
  return app;
};

describeWithBrowser('a form in a browser with JavaScript', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: BrowserPage;
  let site: Awaited<ReturnType<typeof listening>>;

  beforeAll(async () => {
    site = await listening(formApp());
    browser = await launchBrowser();
  });

  beforeEach(async () => {
    Object.assign(counted, { drafts: [], sent: 0, draftsWork: true });
    context = await browser.newContext({ locale: 'nl-NL' });
    page = await context.newPage();
    await page.goto(site.origin);
  });

  afterEach(() => context.close());

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('keeps a draft as soon as somebody leaves the field, and says so', async () => {
    await page.getByLabel('Notitie').fill('Sleutel op vrijdag');
    await page.getByLabel('Notitie').blur();
    await page.getByText('Concept bewaard om 14:03').waitFor();
    expect(counted.drafts).toEqual(['Sleutel op vrijdag']);
  });

  it('says that a draft was not kept', async () => {
    counted.draftsWork = false;
    await page.getByLabel('Notitie').fill('Sleutel op vrijdag');
    await page.getByLabel('Notitie').blur();
    await page.getByText('Het concept is niet bewaard.').waitFor();
  });

  it('asks before typed text is lost', async () => {
    counted.draftsWork = false;
    await page.getByLabel('Notitie').pressSequentially('Half verhaal');
    const asked = page.waitForEvent('dialog');
    const closing = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
    await closing;
  });

  it('is sent once, however often somebody presses', async () => {
    await page.getByLabel('Notitie').fill('x');
    const answered = page.waitForResponse((response) => response.url().endsWith('/versturen'));
    await page.evaluate('for (const _ of [1, 2, 3]) document.querySelector("main form button").click()');
    await answered;
    await page.getByRole('button', { name: 'Bezig met versturen…' }).dispatchEvent('click');
    expect(counted.sent).toBe(1);
  });
});
