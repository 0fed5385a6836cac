import type { Browser, BrowserContext, Page as BrowserPage } from 'playwright-core';
import { Form, Heading, Page, TextArea } from '../../../src/server/html';
import { describeWithBrowser, launchBrowser } from '../support/browser';
import { drawnApp } from '../support/drawnApp';
import { listening } from '../support/testApp';

const FormPage = () => (
  <Page title="Notitie">
    <Heading level={1}>Notitie</Heading>
    <Form action="/versturen">
      <TextArea name="note" label="Notitie" limit={100} />
    </Form>
  </Page>
);

const hour = 3_600;

describeWithBrowser('the end of a session, in a browser with JavaScript', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Awaited<ReturnType<typeof listening>>;
  const server = { knows: true };

  beforeAll(async () => {
    const app = drawnApp(<FormPage />, { sessionEnds: { seconds: hour, final: false, idleMinutes: 60 } });
    app.get(
      '/mijn-sessies/bezig',
      (_req, res) => void res.status(server.knows ? 200 : 401).json({ seconds: hour }),
    );
    app.get('/uitgelogd', (_req, res) => void res.send('uitgelogd'));
    site = await listening(app);
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    server.knows = true;
    context = await browser.newContext({ locale: 'nl-NL' });
    await context.clock.install();
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const open = async (): Promise<BrowserPage> => {
    const page = await context.newPage();
    await page.goto(site.origin);
    return page;
  };
  const later = (minutes: number) => context.clock.runFor(minutes * 60_000);
  const warning = (page: BrowserPage) => page.getByRole('alert');

  it('is told five minutes before, and put off by one click that keeps what was typed', async () => {
    const page = await open();
    await page.getByLabel('Notitie').fill('Half verhaal');
    await later(54);
    expect(await warning(page).isVisible()).toBe(false);
    await later(1.2);
    await warning(page).getByText('Je wordt over 5 minuten uitgelogd').waitFor();
    await page.getByRole('button', { name: 'Ingelogd blijven' }).click();
    await warning(page).waitFor({ state: 'hidden' });
    await later(50);
    expect(await warning(page).isVisible()).toBe(false);
    expect(await page.getByLabel('Notitie').inputValue()).toBe('Half verhaal');
  });

  it('leaves typed text on the page, and says what to do with it', async () => {
    const page = await open();
    await page.getByLabel('Notitie').fill('Half verhaal');
    await later(61);
    await warning(page).getByText('Verstuur wat je hebt getypt').waitFor();
    expect(await page.getByLabel('Notitie').inputValue()).toBe('Half verhaal');
  });

  it('takes a page without typed text away', async () => {
    const page = await open();
    await later(61);
    await page.waitForURL(`${site.origin}/uitgelogd?verlopen=ja`);
  });

  it('is said at once when the server knows the session no more', async () => {
    const page = await open();
    await page.getByLabel('Notitie').fill('Half verhaal');
    await later(56);
    server.knows = false;
    await page.getByRole('button', { name: 'Ingelogd blijven' }).click();
    await warning(page).getByText('Verstuur wat je hebt getypt').waitFor();
  });
});
