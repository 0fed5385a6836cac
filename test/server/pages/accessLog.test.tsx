import type { Access, AccessLine } from '../../../src/db/accessLog';
import { createApp } from '../../../src/server/app';
import type { Services } from '../../../src/server/services';
import type { Viewer } from '../../../src/server/viewer';
import { joost, listening, testServices, visitor } from '../support/testApp';

const officer: Viewer = {
  ...joost,
  personId: 'marjan',
  name: 'Marjan Scheffer',
  roles: joost.roles.map((role) => ({ ...role, role: 'privacyOfficer', neighbourhoods: null })),
};

const line = (change: Partial<AccessLine> = {}): AccessLine => ({
  id: 'line-1',
  at: '2026-03-12T08:30:00.000Z',
  kind: 'view',
  person: 'eline',
  personName: 'Eline Jansen',
  role: 'contactPerson',
  organisationName: 'Buurtteamorganisatie Sociaal',
  onBehalfOfName: null,
  client: 'client-1',
  reference: 'OV-2026-0017',
  recordKind: 'page',
  recordId: '/overdrachten/:id/document',
  source: '192.0.2.1',
  correlation: 'request-1',
  ...change,
});

let stop: () => Promise<void>;
afterEach(() => stop());

/** The privacy officer in front of a log with so many lines, and what was asked of it and written in it. */
async function open(given: { lines?: AccessLine[]; total?: number; viewer?: Viewer } = {}) {
  const { lines = [line()], viewer = officer } = given;
  const { total = lines.length } = given;
  const asked: unknown[][] = [];
  const written: Access[] = [];
  const records = {
    accessLines: async (...query: unknown[]) => {
      asked.push(query);
      return lines;
    },
    countAccessLines: async () => total,
    organisations: async () => [{ id: 'buurtteam', name: 'Buurtteam', kind: 'receiver' }],
    colleagues: async () => [{ id: 'eline', name: 'Eline Jansen', organisationName: 'Buurtteam' }],
    recordAccess: async (access: Access) => void written.push(access),
  } as unknown as Services['records'];
  const people = { findBySubject: async () => viewer };
  const now = () => Date.parse('2026-03-12T09:00:00Z');
  const app = await listening(createApp(testServices({ records, people, now })));
  stop = app.stop;
  const browser = visitor(app.origin);
  await browser.signIn(viewer.personId);
  return { browser, asked, written };
}

describe('the access log of the privacy officer', () => {
  it('shows the lines of the last thirty days, newest first, fifty on a page', async () => {
    const { browser, asked } = await open({ total: 120 });
    const { text, status } = await browser.get('/inzage?pagina=2');
    expect(status).toBe(200);
    expect(asked).toEqual([
      [
        { from: '2026-02-11', until: '2026-03-12' },
        { offset: 50, limit: 50 },
      ],
    ]);
    for (const words of [
      'Eline Jansen',
      'Bekeek het overdrachtsdocument',
      'OV-2026-0017',
      '192.0.2.1',
      '120 regels',
    ])
      expect(text).toContain(words);
    expect(text).toContain('51 tot en met 100 van 120');
  });

  it('asks for what was filled in, and keeps it on the next page', async () => {
    const { browser, asked } = await open({ total: 60 });
    const days = 'vanaf-day=1&vanaf-month=3&vanaf-year=2026&tot-day=2&tot-month=3&tot-year=2026';
    const { text } = await browser.get(`/inzage?wie=eline&kenmerk=ov-2026-0017&soort=print&${days}`);
    const filter = {
      from: '2026-03-01',
      until: '2026-03-02',
      person: 'eline',
      reference: 'ov-2026-0017',
      kind: 'print',
    };
    expect(asked[0]?.[0]).toEqual(filter);
    const next = /href="(\/inzage\?[^"]*pagina=2)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    await browser.get(next);
    expect(asked[1]).toEqual([filter, { offset: 50, limit: 50 }]);
  });

  it('says which day makes no sense, and keeps what was typed', async () => {
    const { browser, asked } = await open();
    const typed = 'kenmerk=OV-1&vanaf-day=31&vanaf-month=2&vanaf-year=2026';
    const { text, status } = await browser.get(`/inzage?${typed}`);
    expect(status).toBe(400);
    expect(text).toMatch(/<title>Fout:/);
    expect(text).toContain('Vanaf: dit is geen bestaande dag');
    expect(text).toContain('value="OV-1"');
    const days = 'vanaf-day=2&vanaf-month=3&vanaf-year=2026&tot-day=1&tot-month=3&tot-year=2026';
    expect((await browser.get(`/inzage?${days}`)).status).toBe(400);
    expect(asked).toEqual([]);
  });

  it('takes a kind that there is not for none', async () => {
    const { browser, asked } = await open();
    expect((await browser.get('/inzage?soort=alles&wie[]=a&pagina=-3')).status).toBe(200);
    expect(asked[0]?.[0]).toMatchObject({ kind: undefined, person: undefined });
  });

  it('says what to do when there are no lines, or too many', async () => {
    const none = await open({ lines: [] });
    expect((await none.browser.get('/inzage')).text).toContain('Geen regels gevonden');
    await stop();
    const many = await open({ total: 10_001 });
    const { text } = await many.browser.get('/inzage');
    expect(text).toContain('Meer dan 10000 regels');
    expect(text).not.toContain('Uitdraai maken');
  });

  it('says who was not signed in, and what the product did by itself', async () => {
    const nobody = { person: null, personName: null, role: null, organisationName: null };
    const failed = line({ ...nobody, kind: 'refused', recordKind: 'session', recordId: 'signIn' });
    const product = line({ ...nobody, kind: 'change', recordKind: 'command', recordId: 'rungClimbed' });
    const { browser } = await open({ lines: [failed, product] });
    const { text } = await browser.get('/inzage');
    expect(text).toContain('Niet ingelogd');
    expect(text).toContain('Overstap zelf');
  });

  it('is exported with harmless cells, and that it was is logged', async () => {
    const { browser, asked, written } = await open({ lines: [line({ personName: '=HYPERLINK("x")' })] });
    const { text, headers, status } = await browser.get('/inzage/uitdraai?soort=view');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="inzage-2026-02-11-2026-03-12.csv"',
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).toContain(`"'=HYPERLINK(""x"")"`);
    expect(asked[0]?.[0]).toMatchObject({ kind: 'view' });
    const exported = {
      kind: 'export',
      person: 'marjan',
      role: 'privacyOfficer',
      record: { kind: 'page', id: '/inzage/uitdraai' },
    };
    expect(written.at(-1)).toMatchObject(exported);
    expect((await browser.get('/inzage/uitdraai?vanaf-day=x&vanaf-month=y&vanaf-year=z')).status).toBe(400);
  });

  it('is read on record', async () => {
    const { browser, written } = await open();
    await browser.get('/inzage');
    expect(written.at(-1)).toMatchObject({ kind: 'view', person: 'marjan', role: 'privacyOfficer' });
  });

  it('is for nobody else', async () => {
    const { browser, asked, written } = await open({ viewer: joost });
    for (const address of ['/inzage', '/inzage/uitdraai']) {
      expect((await browser.get(address)).status).toBe(403);
      expect(written.at(-1)).toMatchObject({ kind: 'refused', person: 'joost', role: 'contactPerson' });
    }
    expect(asked).toEqual([]);
  });
});
