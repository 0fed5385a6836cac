import readWorkbook from 'read-excel-file/node';
import type { Access } from '../../../src/db/accessLog';
import { createApp } from '../../../src/server/app';
import type { Services } from '../../../src/server/services';
import type { Role } from '../../../src/domain/permissions';
import type { Viewer } from '../../../src/server/viewer';
import { utrecht } from '../../../src/domain/region/utrecht';
import { wordsFor } from '../../../src/words';
import { joost, listening, testServices, visitor } from '../support/testApp';

const { exports: text, report } = wordsFor('nl');

let stop: () => Promise<void>;
afterEach(() => stop());

/** Seven started in the first cluster and four in the second: too few to tell. */
async function open(role: Role = 'programmeManager') {
  const viewer: Viewer = {
    ...joost,
    personId: 'iris',
    roles: joost.roles.map((held) => ({ ...held, role, neighbourhoods: null })),
  };
  const written: Access[] = [];
  const place = (number: number) => ({
    id: `wijk-${number}`,
    name: `Wijk ${number}`,
    cluster: `cluster-${number}`,
    clusterName: `Cluster ${number}`,
    region: 'utrecht',
  });
  const started = (number: number, amount: number) => ({
    ...{ source: 'started', key: `cluster-${number}`, code: '', value: null, amount },
  });
  const records = {
    neighbourhoods: async () => [1, 2, 3].map(place),
    organisations: async () => [{ id: 'lister', name: 'Lister', kind: 'sender' }],
    regions: async () => [],
    policyByVersion: async () => utrecht.policy,
    reportFigures: async () => [started(1, 7), started(2, 4), started(3, 9)],
    frozenFigures: async () => [],
    frozenPeriods: async () => [],
    exportSeparator: async () => ';',
    rounding: () => () => 1,
    recordAccess: async (access: Access) => void written.push(access),
  } as unknown as Services['records'];
  const people = { findBySubject: async () => viewer };
  const now = () => Date.parse('2026-03-12T09:00:00Z');
  const app = await listening(createApp(testServices({ records, people, now })));
  stop = app.stop;
  const browser = visitor(app.origin);
  await browser.signIn('iris');
  return { browser, written };
}

const page = '/rapportage/verloop/uitdraai?periode=2026-Q1&per=cluster';

test('a table goes out with its definition and its moment, without what is about few people and in fives', async () => {
  const { browser, written } = await open();
  const file = await browser.get(`${page}&vorm=csv`);
  expect(file.status).toBe(200);
  expect(file.headers.get('content-disposition')).toBe(
    'attachment; filename="rapportage-verloop-2026-Q1.csv"',
  );
  for (const words of [report.figures.course, text.file.few, 'Stand van 12 maart 2026'])
    expect(file.text).toContain(words);
  const rows = file.text.split('\r\n').filter((line) => line.startsWith('Cluster '));
  const startedIn = rows.map((line) => line.split(';')[1]);
  expect(startedIn).toEqual(['', '', '10']);
  expect(written.at(-1)).toMatchObject({ kind: 'export', record: { id: 'rapportage verloop' } });
});

test('all tables are one workbook', async () => {
  const { browser } = await open();
  const sheets = await readWorkbook(await browser.download('/rapportage/uitdraai?periode=2026&vorm=xlsx'));
  expect(sheets).toHaveLength(Object.keys(report.figures).length);
});

test('every table has its links, and an unknown table or form none', async () => {
  const { browser } = await open();
  const overview = await browser.get('/rapportage?periode=2026-Q1');
  expect(overview.text).toContain('/rapportage/verloop/uitdraai?periode=2026-Q1&amp;vorm=csv');
  expect(overview.text).toContain('/rapportage/uitdraai?periode=2026-Q1&amp;vorm=xlsx');
  expect((await browser.get('/rapportage/bestaat-niet/uitdraai?vorm=csv')).status).toBe(404);
  expect((await browser.get(`${page}&vorm=pdf`)).status).toBe(400);
});

test('nobody else fetches them', async () => {
  const { browser } = await open('contactPerson');
  expect((await browser.get(`${page}&vorm=csv`)).status).toBe(403);
});
