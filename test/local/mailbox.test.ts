import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailbox, type RunningMailbox } from '../../src/local/mailbox';

const dataDir = mkdtempSync(path.join(tmpdir(), 'overstap-mailbox-'));
const running: { mailbox: RunningMailbox | undefined } = { mailbox: undefined };
const mailbox = (): RunningMailbox => {
  if (running.mailbox === undefined) throw new Error('The mailbox does not run.');
  return running.mailbox;
};

const start = async () => {
  running.mailbox = await startMailbox({ dataDir, smtpPort: 0, webPort: 0 });
};

const send = async (subject: string, extra: object = {}) => {
  const transport = createTransport(mailbox().smtpUrl);
  await transport.sendMail({
    from: 'Overstap <overstap@example.nl>',
    to: 'amira@example.nl',
    subject,
    text: 'Vóór dinsdag 1 december: <script>alert(1)</script>',
    ...extra,
  });
  transport.close();
};

const page = async (address: string) => {
  const response = await fetch(new URL(address, mailbox().url));
  return { status: response.status, headers: response.headers, text: await response.text() };
};

beforeAll(start);
afterAll(async () => {
  await running.mailbox?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('the embedded mailbox', () => {
  it('tells what will appear here while it is empty', async () => {
    expect((await page('/')).text).toContain('Er is nog geen post.');
  });

  it('keeps every mail as a file, newest first, with everybody it went to', async () => {
    await send('Eén');
    await send('Twee', { bcc: 'bas@example.nl', messageId: '<twee@overstap>' });
    expect(await mailbox().messages()).toMatchObject([
      { subject: 'Twee', to: ['amira@example.nl', 'bas@example.nl'], messageId: '<twee@overstap>' },
      { subject: 'Eén', to: ['amira@example.nl'], from: 'overstap@example.nl' },
    ]);
    expect(readdirSync(path.join(dataDir, 'mail'))).toHaveLength(2);
    const { text } = await page('/');
    expect(text.indexOf('Twee')).toBeLessThan(text.indexOf('Eén'));
  });

  it('shows a mail as text that cannot do anything', async () => {
    const [mail] = await mailbox().messages();
    const { text, headers } = await page(`/mails/${mail?.id ?? ''}`);
    expect(text).toContain('Vóór dinsdag 1 december: &lt;script>');
    expect(text).not.toContain('<script>');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('shows the HTML of a mail in a sandbox and offers its invitation as a file', async () => {
    const content = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
    await send('Kennismaking', {
      html: '<p>Kom je ook?</p>',
      icalEvent: { method: 'REQUEST', filename: 'kennismaking.ics', content },
    });
    const [mail] = await mailbox().messages();
    const address = `/mails/${mail?.id ?? ''}`;
    expect((await page(address)).text).toContain('sandbox=');
    const html = await page(`${address}/html`);
    expect(html.text).toContain('<p>Kom je ook?</p>');
    expect(html.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/);
    const index = mail?.attachments.findIndex(({ name }) => name.endsWith('.ics')) ?? -1;
    const file = await page(`${address}/attachments/${index}`);
    expect(file.text).toContain('BEGIN:VCALENDAR');
    expect(file.headers.get('content-disposition')).toContain('.ics');
  });

  it.each(['/mails/unknown', '/mails/..%2f..%2fsecrets', '/elsewhere'])(
    'has no page %s, and says where to go',
    async (address) => {
      const { status, text } = await page(address);
      expect(status).toBe(404);
      expect(text).toContain('href="/"');
    },
  );

  it('still has its mails after a stop and a start', async () => {
    const before = await mailbox().messages();
    await mailbox().stop();
    await start();
    expect(await mailbox().messages()).toEqual(before);
  });

  it('says which port is taken and which setting changes it', async () => {
    const webPort = Number(new URL(mailbox().url).port);
    await expect(startMailbox({ dataDir, smtpPort: 0, webPort })).rejects.toThrow(
      /Port \d+ is taken.*INBOX_PORT/,
    );
  });
});
