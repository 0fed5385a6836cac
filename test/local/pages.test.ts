import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Browser, Page } from 'playwright-core';
import { startIdentityProvider, type RunningIdentityProvider } from '../../src/local/identityProvider';
import { startMailbox, type RunningMailbox } from '../../src/local/mailbox';
import { createLog } from '../../src/log';
import { describeWithBrowser, launchBrowser } from '../server/support/browser';

const dataDir = mkdtempSync(path.join(tmpdir(), 'overstap-pages-'));
const returnUri = 'http://127.0.0.1:9/terug';

type World = { browser: Browser; mailbox: RunningMailbox; provider: RunningIdentityProvider };

const begin = async (): Promise<World> => {
  const people = [
    {
      id: 'amira',
      name: 'Amira Idrissi',
      email: 'amira@example.nl',
      description: 'Begeleider, De Tussenvoorziening',
    },
  ];
  const [browser, mailbox, provider] = await Promise.all([
    launchBrowser(),
    startMailbox({ dataDir, smtpPort: 0, webPort: 0 }),
    startIdentityProvider({
      dataDir,
      port: 0,
      people,
      clientId: 'overstap',
      clientSecret: 'a secret of this test',
      redirectUris: [returnUri],
      postLogoutRedirectUris: [returnUri],
      log: createLog({ environment: 'test', logLevel: 'silent' }),
    }),
  ]);
  return { browser, mailbox, provider };
};

const signInAddress = (issuer: string) =>
  `${issuer}/auth?${new URLSearchParams({
    client_id: 'overstap',
    scope: 'openid',
    response_type: 'code',
    redirect_uri: returnUri,
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    state: 'a state of this test',
  }).toString()}`;

/** WCAG 2.2 AA by axe, and nothing wider than a narrow telephone. */
const expectAccessible = async (page: Page) => {
  // The mail itself is in a frame that may run no script, so axe stays outside of it.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
};

describeWithBrowser('the pages of the embedded parts, in a narrow browser', () => {
  const world: { now: World | undefined } = { now: undefined };
  const current = () => {
    if (world.now === undefined) throw new Error('Nothing runs.');
    return world.now;
  };
  const open = async () => {
    const context = await current().browser.newContext({
      viewport: { width: 320, height: 640 },
      locale: 'nl-NL',
    });
    return context.newPage();
  };

  beforeAll(async () => {
    world.now = await begin();
  });
  afterAll(async () => {
    await world.now?.browser.close();
    await world.now?.mailbox.stop();
    await world.now?.provider.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('signing in can be done with the keyboard alone, and everybody can use it', async () => {
    const page = await open();
    await page.goto(signInAddress(current().provider.issuer));
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Amira Idrissi' }).focus();
    const left = page.waitForRequest((request) => request.url().startsWith(returnUri));
    await page.keyboard.press('Enter');
    expect(new URL((await left).url()).searchParams.get('code')).toMatch(/./);
    await page.context().close();
  });

  it('a sign-in that is over is told so', async () => {
    const page = await open();
    await page.goto(`${current().provider.issuer}/interaction/over`);
    await expectAccessible(page);
    await page.context().close();
  });

  it('the inbox and a mail in it', async () => {
    const { mailbox } = current();
    const page = await open();
    await page.goto(mailbox.url);
    await expectAccessible(page);
    const transport = createTransport(mailbox.smtpUrl);
    await transport.sendMail({
      from: 'overstap@example.nl',
      to: 'amira@example.nl',
      subject: 'Kennismaking op dinsdag 1 december',
      text: 'https://overstap.example.nl/overdrachten/0192f3c4-1111-7222-8333-444455556666/kennismaking',
      html: '<html lang="nl"><head><title>Kennismaking</title></head><body><main><h1>Kennismaking</h1></main></body></html>',
      icalEvent: {
        method: 'REQUEST',
        filename: 'kennismaking.ics',
        content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
      },
    });
    transport.close();
    await page.reload();
    await page.getByRole('link', { name: 'Kennismaking op dinsdag 1 december' }).click();
    await page.getByText('Alle kopregels').click();
    await expectAccessible(page);
    await page.context().close();
  });
});
