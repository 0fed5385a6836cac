import type { Access } from '../../../src/db/accessLog';
import type { Services } from '../../../src/server/services';
import { createApp } from '../../../src/server/app';
import { hiddenFields, listening, testServices, visitor } from '../support/testApp';

type Writes = (access: Access) => Promise<void>;

let stop: () => Promise<void>;
afterEach(() => stop());

/** The application with this access log; the pages that are asked here need nothing else on record. */
async function open(recordAccess: Writes) {
  const records = {
    recordAccess,
    neighbourhoods: async () => [],
    regions: async () => [],
  } as unknown as Services['records'];
  const app = await listening(createApp(testServices({ records })));
  stop = app.stop;
  return visitor(app.origin);
}

const page = '/opnieuw-versturen';

describe('the access log of the application', () => {
  it('has who signed in, looked, was refused, and signed out, each with where from', async () => {
    const lines: Access[] = [];
    const browser = await open(async (access) => void lines.push(access));
    await browser.signIn('joost');
    await browser.get(page);
    await browser.get('/bestaat-niet');
    const { text } = await browser.get('/hulp');
    await browser.post('/uitloggen', hiddenFields(text, '/uitloggen'));
    expect(lines.map(({ kind, person }) => [kind, person])).toEqual([
      ['signIn', 'joost'],
      ['view', 'joost'],
      ['refused', 'joost'],
      ['signOut', 'joost'],
    ]);
    expect(lines.every(({ source }) => source === '127.0.0.1')).toBe(true);
  });

  it('has who could not sign in, without saying who they said they were', async () => {
    const lines: Access[] = [];
    const browser = await open(async (access) => void lines.push(access));
    await browser.get('/inloggen?terug=%2F');
    await browser.get('/inloggen/terug');
    await browser.signIn('nobody-we-know');
    expect(lines).toMatchObject([
      { kind: 'refused', person: null, organisation: null, record: { kind: 'session', id: 'signIn' } },
      { kind: 'refused', person: null, organisation: null, record: { kind: 'session', id: 'signIn' } },
    ]);
    expect(JSON.stringify(lines)).not.toContain('nobody-we-know');
  });

  it('has a form that was sent without its token', async () => {
    const lines: Access[] = [];
    const browser = await open(async (access) => void lines.push(access));
    await browser.signIn('joost');
    expect((await browser.post('/gezien', [])).status).toBe(403);
    expect(lines.at(-1)).toMatchObject({ kind: 'refused', person: 'joost' });
  });

  it('comes before the answer: nobody sees what is not on record yet', async () => {
    const order: string[] = [];
    let write = () => undefined as void;
    let isAsked = () => undefined as void;
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    const browser = await open(async ({ kind }) => {
      if (kind !== 'view') return;
      isAsked();
      await new Promise<void>((resolve) => (write = resolve));
    });
    await browser.signIn('joost');
    const answer = browser.get(page).then(() => order.push('answered'));
    await asked;
    order.push('written');
    write();
    await answer;
    expect(order).toEqual(['written', 'answered']);
  });

  it('shows nothing of the page when it cannot be logged, and says when the record is away', async () => {
    let fault: Error | null = null;
    const browser = await open(({ kind }) =>
      kind === 'view' && fault ? Promise.reject(fault) : Promise.resolve(),
    );
    await browser.signIn('joost');
    const title = /<h1[^>]*>[^<]*/.exec((await browser.get(page)).text)?.[0] ?? '';
    expect(title).toMatch(/\w/);
    fault = new Error('out of order');
    const broken = await browser.get(page, { 'accept-encoding': 'gzip' });
    expect(broken.status).toBe(500);
    expect(broken.text).toContain('</html>');
    expect(broken.text).not.toContain(title);
    fault = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect((await browser.get(page)).status).toBe(503);
  });
});
