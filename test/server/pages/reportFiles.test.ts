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

const boardRow = {
  ...{ id: 'h', reference: '=2+2', phase: 'signOff', phaseSince: '2026-03-09T09:00:00.000Z' },
  ...{ lastProgress: '2026-03-10T09:00:00.000Z', senderName: 'Lister', neighbourhoodName: 'Wijk 1' },
  ...{ clusterName: 'Cluster 1', stalledSince: '2026-03-11', paused: false, safetyNetOpen: true },
  ...{ safetyNetAnswered: false, dropOut: null },
  waitsFor: { kind: 'signPoints', dueDay: '2026-03-16', owner: 'bram', ownerName: 'Bram' },
};

/** Seven started in the first cluster and four in the second: too few to tell. */
async function open(role: Role = 'programmeManager') {
  const viewer: Viewer = {
    ...joost,
    personId: 'iris',
    roles: joost.roles.map((held) => ({ ...held, role, neighbourhoods: null })),
  };
  const written: Access[] = [];
  const asked: object[] = [];
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
    closingDaysFrom: async () => [],
    currentVersions: async () => ({ policyVersion: 'v', templateVersion: 't' }),
    handoversBehindFigure: async (query: object) => {
      asked.push(query);
      return { rows: [{ handover: 'h', reference: '=1+1', day: '2026-03-02', value: 4 }], total: 20_000 };
    },
    daysOfSteps: async () => [
      { from: '2026-03-02', to: '2026-03-06', amount: 2 },
      { from: '2026-03-03', to: '2026-03-06', amount: 8 },
      { from: '2026-03-04', to: '2026-03-06', amount: 30 },
    ],
    handoversOfSteps: async (_asked: object, pairs: object[]) => ({
      rows: pairs.map(() => ({ handover: 'h', reference: '@SUM', from: '2026-03-02', to: '2026-03-06' })),
      total: pairs.length,
    }),
    boardCounts: async (query: object) => {
      asked.push(query);
      return [];
    },
    contactCards: async () => new Map(),
    conferenceList: async () => [],
    boardList: async (_filters: object, page: object) => {
      asked.push(page);
      return [boardRow];
    },
    recordAccess: async (access: Access) => void written.push(access),
  } as unknown as Services['records'];
  const people = { findBySubject: async () => viewer };
  const now = () => Date.parse('2026-03-12T09:00:00Z');
  const app = await listening(createApp(testServices({ records, people, now })));
  stop = app.stop;
  const browser = visitor(app.origin);
  await browser.signIn('iris');
  return { browser, written, asked };
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

const linesOf = (text: string) => text.split('\r\n').map((line) => line.split(';'));

describe('The lists behind', () => {
  it('a number go out by reference, without formulas, with how many are not in it, and logged', async () => {
    const { browser, written, asked } = await open();
    const list = '/rapportage/kennismaking/overdrachten?periode=2026-Q1&rij=cluster-1&kolom=late';
    expect((await browser.get(list)).text).toContain(
      'kennismaking/overdrachten/uitdraai?periode=2026-Q1&amp;rij=cluster-1&amp;kolom=late&amp;vorm=csv',
    );
    const file = await browser.get(`${list.replace('?', '/uitdraai?')}&vorm=csv`);
    expect(file.status).toBe(200);
    expect(linesOf(file.text)).toContainEqual(["'=1+1", '2026-03-02', '4']);
    expect(file.text).toContain(text.file.cut({ most: 10_000, total: 20_000 }));
    expect(asked.at(-1)).toMatchObject({ kind: 'acquaintance', cluster: 'cluster-1', atLeast: 6 });
    expect(written.at(-1)).toMatchObject({
      ...{ kind: 'export', record: { id: 'rapportage kennismaking late cluster-1' } },
    });
    expect(
      (await browser.get('/rapportage/kennismaking/overdrachten/uitdraai?kolom=mean&vorm=csv')).status,
    ).toBe(404);
    const book = await readWorkbook(await browser.download(`${list.replace('?', '/uitdraai?')}&vorm=xlsx`));
    expect(JSON.stringify(book)).toContain('=1+1');
  });

  it('the time between two steps: few are left out with one that would tell them, the others in fives', async () => {
    const { browser, written } = await open();
    const page = '/rapportage/doorlooptijd?periode=2026-Q1&van=submitted&tot=acquaintance';
    expect((await browser.get(page)).text).toContain('/rapportage/doorlooptijd/uitdraai?periode=2026-Q1');
    const lines = linesOf((await browser.get(`${page.replace('?', '/uitdraai?')}&vorm=csv`)).text);
    for (const line of [
      ['2', '30'],
      ['3', ''],
      ['4', ''],
      [report.totalRow, '40'],
      [report.between.mean, '2,5'],
    ])
      expect(lines).toContainEqual(line);
    expect(written.at(-1)).toMatchObject({
      kind: 'export',
      record: { id: 'doorlooptijd submitted acquaintance' },
    });
    const behind = await browser.get(`${page.replace('?', '/overdrachten/uitdraai?')}&dagen=4&vorm=csv`);
    expect(linesOf(behind.text)).toContainEqual(["'@SUM", '2026-03-02', '2026-03-06']);
    expect(written.at(-1)).toMatchObject({ kind: 'export' });
  });

  it('the board: what was chosen, all of it on one page', async () => {
    const { browser, written, asked } = await open();
    expect((await browser.get('/regie?toon=stalled')).text).toContain(
      '/regie/uitdraai?toon=stalled&amp;vorm=xlsx',
    );
    const file = await browser.get('/regie/uitdraai?toon=stalled&pagina=3&vorm=csv');
    expect(linesOf(file.text).at(-2)).toEqual([
      ...["'=2+2", expect.stringContaining('Vangnet open'), 'Cluster 1', 'Wijk 1', 'Lister', 'Bram'],
      ...[expect.any(String), '2', '3', '2026-03-10'],
    ]);
    expect(asked.at(-2)).toMatchObject({ stalled: true });
    expect(asked.at(-1)).toMatchObject({ page: 1, size: 10_000 });
    expect(written.at(-1)).toMatchObject({ kind: 'export', record: { kind: 'export', id: 'regie' } });
  });

  it('are for programme managers only', async () => {
    const { browser } = await open('contactPerson');
    for (const address of [
      '/rapportage/kennismaking/overdrachten/uitdraai?kolom=late',
      '/rapportage/doorlooptijd/uitdraai?',
      '/rapportage/doorlooptijd/overdrachten/uitdraai?dagen=4',
      '/regie/uitdraai?',
    ])
      expect((await browser.get(`${address}&vorm=csv`)).status).toBe(403);
  });
});
