import { unzipSync, strFromU8 } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import type { Access } from '../../../src/db/accessLog';
import type { ExportRow, NewExport } from '../../../src/db/exports';
import type { HandoverLine } from '../../../src/db/exports/gather';
import type { PseudonymisedCourse } from '../../../src/db/exports/research';
import type { Role } from '../../../src/domain/permissions';
import { createApp } from '../../../src/server/app';
import type { Services } from '../../../src/server/services';
import type { Viewer } from '../../../src/server/viewer';
import { wordsFor } from '../../../src/words';
import { hiddenFields, joost, listening, testServices, visitor } from '../support/testApp';

const { exports: text } = wordsFor('nl');
const now = '2026-03-12T09:00:00.000Z';
const id = '7b0c1f0e-6a58-4c7e-9d0e-2f6f9f6f0001';

const viewer = (role: Role, personId: string): Viewer => ({
  ...joost,
  personId,
  name: personId,
  roles: joost.roles.map((held) => ({ ...held, role, neighbourhoods: null })),
});
const iris = viewer('programmeManager', 'iris');
const marjan = viewer('privacyOfficer', 'marjan');

const row = (change: Partial<ExportRow> = {}): ExportRow => ({
  id,
  kind: 'handovers',
  year: 2026,
  askedBy: 'iris',
  askedByName: 'Iris',
  askedAt: '2026-03-12T08:00:00.000Z',
  approvedByName: null,
  approvedAt: null,
  done: 0,
  total: null,
  takenBack: 0,
  readyAt: null,
  expiresAt: null,
  failedAt: null,
  ...change,
});
const ready = { readyAt: '2026-03-12T08:30:00.000Z', expiresAt: '2026-03-19T08:30:00.000Z' };

const line: HandoverLine = {
  reference: 'OV-2026-0001',
  cluster: 'Cluster 1',
  neighbourhood: '=Zuilen',
  sender: 'De Tussenvoorziening',
  phase: 'aftercare',
  started: '2026-01-05',
  submitted: '2026-01-12',
  accepted: '2026-01-13',
  transferred: null,
  ending: null,
};

const course = (number: number): PseudonymisedCourse => ({
  client: `c${number}`,
  handover: `h${number}`,
  course: {
    cluster: 'cluster-1',
    sender: 'lister',
    year: 2026,
    weeksFrom: 'start',
    steps: [{ week: 0, kind: 'started', code: '' }],
    points: [],
    satisfaction: [],
  },
  watTelt: [{ week: 1, moment: 'end', content: null }],
});

let stop: () => Promise<void>;
afterEach(() => stop());

async function open(given: { rows?: ExportRow[]; as?: Viewer; away?: boolean } = {}) {
  const { rows = [], as = iris, away = false } = given;
  const asked: NewExport[] = [];
  const started: string[] = [];
  const written: Access[] = [];
  let separator = ';';
  const records = {
    exportList: async () => rows,
    exportById: async (wanted: string) => rows.find((one) => one.id === wanted) ?? null,
    askExport: async (one: NewExport) => void asked.push(one),
    approveExport: async (wanted: string, person: string) => {
      const found = rows.find((one) => one.id === wanted);
      if (found) Object.assign(found, { approvedAt: now, approvedByName: person });
      return true;
    },
    handoverParts: async () => [line],
    researchParts: async () => [1, 2, 3, 4, 5].map(course),
    exportSeparator: async () => separator,
    setExportSeparator: async (_person: string, chosen: string) => void (separator = chosen),
    recordAccess: async (access: Access) => void written.push(access),
  } as unknown as Services['records'];
  const exports = {
    start: async (wanted: string) => {
      if (away) throw new Error('Temporal is away');
      started.push(wanted);
    },
  };
  const people = { findBySubject: async () => as };
  const services = testServices({ records, exports, people, now: () => Date.parse(now) });
  const app = await listening(createApp(services));
  stop = app.stop;
  const browser = visitor(app.origin);
  await browser.signIn(as.personId);
  const send = async (action: string, fields: [string, string][] = []) => {
    const page = await browser.get('/uitdraaien');
    return browser.post(action, [...hiddenFields(page.text, action), ...fields]);
  };
  return { browser, asked, started, written, send };
}

describe('the page of exports', () => {
  it('begins empty and says how to begin', async () => {
    const { browser } = await open();
    const { text: page, status } = await browser.get('/uitdraaien');
    expect(status).toBe(200);
    for (const words of [text.emptyTitle, text.newHandoversLead, text.settingTitle, text.menu])
      expect(page).toContain(words);
  });

  it.each<[string, Partial<ExportRow>, readonly string[], boolean]>([
    ['counts', {}, [text.statuses.running, text.counting], true],
    ['is on its way', { done: 40, total: 100 }, [text.progress({ done: 40, total: 100 })], true],
    ['is ready', ready, [text.download.csv, text.download.xlsx, text.until], false],
    [
      'was left by somebody',
      { ...ready, kind: 'research', takenBack: 2 },
      [text.takenBack({ count: 2 }), text.download.csv],
      false,
    ],
    ['is over', { ...ready, expiresAt: now }, [text.statuses.expired, text.goneSince], false],
    ['failed', { failedAt: now }, [text.statuses.failed, text.again], false],
    ['waits', { kind: 'research', year: null }, [text.waitingText], false],
  ])('one that %s says so, and reloads only while it runs', async (_what, change, shown, reloads) => {
    const { browser } = await open({ rows: [row(change)] });
    const { text: page, headers } = await browser.get('/uitdraaien');
    for (const words of shown) expect(page).toContain(words);
    expect(headers.get('refresh') !== null).toBe(reloads);
  });

  it('is closed to who neither asks nor approves', async () => {
    const { browser } = await open({ as: viewer('contactPerson', 'bram') });
    expect((await browser.get('/uitdraaien')).status).toBe(403);
    expect((await browser.get(`/uitdraaien/${id}/bestand?vorm=csv`)).status).toBe(403);
  });
});

describe('asking for a file', () => {
  it('starts it under the token of the form, and is logged', async () => {
    const { send, asked, started, written, browser } = await open();
    expect((await send('/uitdraaien/nieuw', [['year', '2025']])).status).toBe(303);
    expect(asked).toMatchObject([{ kind: 'handovers', year: 2025, askedBy: 'iris' }]);
    expect(started).toEqual([asked[0]?.id]);
    expect(written).toContainEqual(
      expect.objectContaining({ kind: 'create', record: { kind: 'export', id: asked[0]?.id } }),
    );
    expect((await browser.get('/uitdraaien')).text).toContain(text.askedText);
  });

  it('for research waits for a second person and starts nothing', async () => {
    const { browser, asked, started } = await open();
    const { text: page } = await browser.get('/uitdraaien');
    const fields = hiddenFields(page, '/uitdraaien/nieuw').filter(([name]) => name !== 'kind');
    expect((await browser.post('/uitdraaien/nieuw', [...fields, ['kind', 'research']])).status).toBe(303);
    expect(asked).toMatchObject([{ kind: 'research', year: null }]);
    expect(started).toEqual([]);
  });

  it('without a year is asked again, with what is wrong', async () => {
    const { send, asked } = await open();
    const answer = await send('/uitdraaien/nieuw');
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Fout:');
    expect(asked).toEqual([]);
  });

  it('while Temporal is away says so; it is on record', async () => {
    const { send, asked } = await open({ away: true });
    expect((await send('/uitdraaien/nieuw', [['year', '2026']])).status).toBe(503);
    expect(asked).toHaveLength(1);
  });

  it('that failed is tried again', async () => {
    const { send, started } = await open({ rows: [row({ failedAt: now })] });
    expect((await send(`/uitdraaien/${id}/opnieuw`)).status).toBe(303);
    expect(started).toEqual([id]);
  });
});

describe('the file', () => {
  it('as CSV has the definition and the moment, the person’s separator, and no formula; logged as an export', async () => {
    const { browser, send, written } = await open({ rows: [row(ready)] });
    await send('/uitdraaien/instelling', [['separator', ',']]);
    const file = await browser.get(`/uitdraaien/${id}/bestand?vorm=csv`);
    expect(file.headers.get('content-disposition')).toBe(
      'attachment; filename="overdrachten-2026-2026-03-12.csv"',
    );
    expect(file.text).toContain(`"${text.file.handoversDefinition}"`);
    expect(file.text).toContain("OV-2026-0001,Cluster 1,'=Zuilen,De Tussenvoorziening,");
    expect(written.at(-1)).toMatchObject({ kind: 'export', record: { kind: 'export', id } });
  });

  it('as a workbook is opened by another program', async () => {
    const { browser } = await open({ rows: [row(ready)] });
    const file = await browser.download(`/uitdraaien/${id}/bestand?vorm=xlsx`);
    const [sheet] = await readWorkbook(file);
    expect(sheet?.data.at(-1)).toEqual(expect.arrayContaining(['OV-2026-0001', '=Zuilen']));
  });

  it('for research is a zip with a code book', async () => {
    const approved = { kind: 'research' as const, year: null, approvedAt: now, ...ready };
    const { browser } = await open({ rows: [row(approved)] });
    const file = await browser.download(`/uitdraaien/${id}/bestand?vorm=csv`);
    const parts = unzipSync(new Uint8Array(file));
    expect(Object.keys(parts)).toEqual([
      'overdrachten.csv',
      'stappen.csv',
      'punten.csv',
      'cijfers.csv',
      'codeboek.csv',
    ]);
    expect(strFromU8(parts['overdrachten.csv'] ?? new Uint8Array())).toContain(
      'c1;h1;cluster-1;lister;2026;start',
    );
    expect(strFromU8(parts['codeboek.csv'] ?? new Uint8Array())).toContain(
      text.research.steps.watTelt.slice(0, 20),
    );
  });

  it.each<[string, Partial<ExportRow>, string, number]>([
    ['that is over leads back to the list', { ...ready, expiresAt: now }, 'csv', 303],
    ['that is not there yet as well', {}, 'csv', 303],
    ['of somebody else is not there', { ...ready, askedBy: 'other' }, 'csv', 404],
    ['in an unknown form is no question', ready, 'pdf', 400],
  ])('%s', async (_what, change, form, status) => {
    const { browser } = await open({ rows: [row(change)] });
    expect((await browser.get(`/uitdraaien/${id}/bestand?vorm=${form}`)).status).toBe(status);
  });
});

describe('four eyes', () => {
  const waiting = () => row({ kind: 'research', year: null });

  it('a privacy officer reads what is asked and by whom, approves it, and that is logged', async () => {
    const { browser, send, started, written } = await open({ rows: [waiting()], as: marjan });
    const page = await browser.get('/uitdraaien');
    expect(page.text).toContain(text.by({ name: 'Iris' }));
    expect(page.text).not.toContain(text.newHandoversLead);
    expect((await send(`/uitdraaien/${id}/akkoord`)).status).toBe(303);
    expect(started).toEqual([id]);
    expect(written).toContainEqual(
      expect.objectContaining({ kind: 'change', record: { kind: 'export', id }, person: 'marjan' }),
    );
  });

  it('who asked can neither approve nor fetch before that', async () => {
    const { browser, send, started } = await open({ rows: [waiting()] });
    expect((await browser.get('/uitdraaien')).text).not.toContain(text.approveHint);
    expect((await send('/uitdraaien/nieuw')).status).toBe(400);
    const page = await browser.get('/uitdraaien');
    expect(
      (await browser.post(`/uitdraaien/${id}/akkoord`, hiddenFields(page.text, '/uitdraaien/nieuw'))).status,
    ).toBe(403);
    expect(started).toEqual([]);
  });
});
