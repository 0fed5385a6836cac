import type { FigureRow } from '../../../src/domain/measure/report';
import { utrecht } from '../../../src/domain/region/utrecht';
import { createApp } from '../../../src/server/app';
import type { Services } from '../../../src/server/services';
import type { Viewer } from '../../../src/server/viewer';
import { joost, listening, testServices, visitor } from '../support/testApp';

const manager: Viewer = {
  ...joost,
  personId: 'jolanda',
  name: 'Jolanda',
  roles: joost.roles.map((role) => ({ ...role, role: 'programmeManager', neighbourhoods: null })),
};

const row = (key: string, amount: number, more: Partial<FigureRow> = {}): FigureRow => ({
  ...{ source: 'started', key, code: '', value: null, amount },
  ...more,
});

const rows = [
  row('cluster-1', 3),
  row('cluster-2', 40),
  row('cluster-1', 12, { source: 'acquaintance', value: 4 }),
  row('cluster-2', 6, { source: 'acquaintance', value: 9 }),
];

let stop: () => Promise<void>;
afterEach(() => stop());

async function open(given: { viewer?: Viewer; frozen?: FigureRow[] } = {}) {
  const { viewer = manager, frozen } = given;
  const asked: Record<string, unknown>[] = [];
  const kinds: string[] = [];
  const records = {
    neighbourhoods: async () =>
      ['1', '2'].map((n) => ({
        ...{ id: `wijk-${n}`, name: `Wijk ${n}`, cluster: `cluster-${n}` },
        ...{ clusterName: `Cluster ${n}`, region: 'utrecht' },
      })),
    organisations: async () => [{ id: 'sender', name: 'De Tussenvoorziening', kind: 'sender' }],
    regions: async () => [{ id: 'utrecht', policyVersion: 'v' }],
    policyByVersion: async () => utrecht.policy,
    closingDaysFrom: async () => [],
    currentVersions: async () => ({ policyVersion: 'v', templateVersion: 't' }),
    reportFigures: async (query: Record<string, unknown>) => {
      asked.push(query);
      return rows;
    },
    frozenFigures: async () => frozen ?? [],
    frozenPeriods: async () =>
      (frozen ? ['2025', '2025-Q4'] : []).map((period) => ({ period, takenAt: '2026-01-01T04:00:00.000Z' })),
    handoversBehindFigure: async (query: Record<string, unknown>) => {
      asked.push(query);
      return {
        rows: [{ handover: 'handover-1', reference: 'OV-2026-0001', day: '2026-02-03', value: 4 }],
        total: 1,
      };
    },
    daysOfSteps: async () => [
      { from: '2026-03-02', to: '2026-03-06', amount: 2 },
      { from: '2026-03-06', to: '2026-03-09', amount: 1 },
    ],
    handoversOfSteps: async (_asked: unknown, pairs: unknown[]) => ({
      rows: [{ handover: 'h', reference: 'OV-2026-0002', from: '2026-03-06', to: '2026-03-09' }].slice(
        0,
        pairs.length,
      ),
      total: pairs.length,
    }),
    rounding: () => () => 1,
    recordAccess: async ({ kind }: { kind: string }) => void kinds.push(kind),
  } as unknown as Services['records'];
  const people = { findBySubject: async () => viewer };
  const now = () => Date.parse('2026-03-12T09:00:00Z');
  const app = await listening(createApp(testServices({ records, people, now })));
  stop = app.stop;
  const browser = visitor(app.origin);
  await browser.signIn(viewer.personId);
  return { browser, asked, kinds };
}

describe('the report', () => {
  it('shows every table with its definition, for the quarter of today, by cluster', async () => {
    const { browser, asked } = await open();
    const { status, text } = await browser.get('/rapportage');
    expect(status).toBe(200);
    expect(text).toContain('Rapportage 1e kwartaal 2026');
    expect(text).toContain('Op tijd is: binnen 5 werkdagen');
    expect(text).toContain('Cluster 2');
    expect(text).toContain('De cijfers kunnen nog veranderen');
    expect(asked[0]).toMatchObject({ from: '2026-01-01', until: '2026-04-01', dimension: 'cluster' });
    expect(text).toContain('href="/rapportage"');
  });

  it('keeps what is chosen in its address, and shrugs at nonsense', async () => {
    const { browser, asked } = await open();
    await browser.get('/rapportage?periode=2025&per=month&cluster=cluster-1&overdragend=sender');
    expect(asked[0]).toMatchObject({
      ...{ from: '2025-01-01', until: '2026-01-01', dimension: 'month' },
      ...{ cluster: 'cluster-1', sender: 'sender' },
    });
    expect((await browser.get('/rapportage?periode=nooit&per=hond&pagina=-3')).status).toBe(200);
  });

  it('is whole on screen and without small numbers in print', async () => {
    const { browser, kinds } = await open();
    const onScreen = await browser.get('/rapportage');
    expect(onScreen.text).not.toContain('×');
    const printed = await browser.get('/rapportage/print');
    expect(printed.text).toContain('>×</');
    expect(kinds).toEqual(['signIn', 'view', 'print']);
  });

  it('shows a frozen quarter as it was, and what changed since as such', async () => {
    const { browser } = await open({ frozen: [row('cluster-1', 2), row('cluster-2', 40)] });
    const { text } = await browser.get('/rapportage?periode=2025-Q4');
    expect(text).toContain('Dit kwartaal is vastgelegd');
    expect(text).toContain('Veranderd sinds het vastleggen');
    const now = await browser.get('/rapportage?periode=2025-Q4&stand=nu');
    expect(now.text).not.toContain('Veranderd sinds het vastleggen');
    expect(now.text).toContain('Laat de vastgelegde cijfers zien');
  });

  it('shows a frozen year as it was at its end, also by quarter; next to other years the figures are those of now', async () => {
    const { browser } = await open({ frozen: [row('cluster-1', 2), row('cluster-2', 40)] });
    const { text } = await browser.get('/rapportage?periode=2025');
    expect(text).toContain('Dit jaar is vastgelegd');
    expect(text).toContain('Veranderd sinds het vastleggen');
    expect((await browser.get('/rapportage?periode=2025&per=quarter')).text).toContain('zoals ze toen waren');
    expect((await browser.get('/rapportage?periode=2025&per=year')).text).toContain('de cijfers van nu');
    expect((await browser.get('/rapportage?periode=2025&stand=nu')).text).not.toContain('Veranderd sinds');
    expect((await browser.get('/rapportage?periode=2024')).text).toContain('nog niet vastgelegd');
    expect((await browser.get('/rapportage?periode=2026')).text).toContain('kunnen nog veranderen');
  });

  it('leads from a number to the handovers behind it', async () => {
    const { browser, asked } = await open();
    const figure = await browser.get('/rapportage/kennismaking');
    expect(figure.text).toContain('rij=cluster-1&amp;kolom=inTime');
    const behind = await browser.get('/rapportage/kennismaking/overdrachten?rij=cluster-1&kolom=late');
    expect(behind.text).toContain('OV-2026-0001');
    expect(asked.at(-1)).toMatchObject({ kind: 'acquaintance', cluster: 'cluster-1', atLeast: 6 });
    expect((await browser.get('/rapportage/kennismaking/overdrachten?kolom=mean')).status).toBe(404);
    expect((await browser.get('/rapportage/bestaat-niet')).status).toBe(404);
  });

  it('draws the time between two steps in working days', async () => {
    const { browser } = await open();
    const { text } = await browser.get('/rapportage/doorlooptijd?van=submitted&tot=acquaintance');
    expect(text).toContain('3 werkdagen');
    expect(text).toContain('dagen=4');
    const behind = await browser.get('/rapportage/doorlooptijd/overdrachten?dagen=1');
    expect(behind.text).toContain('OV-2026-0002');
    const backwards = await browser.get('/rapportage/doorlooptijd?van=closed&tot=started');
    expect(backwards.text).toContain('de eerste eerder dan de tweede');
  });

  it('is for programme managers only', async () => {
    const { browser } = await open({ viewer: joost });
    for (const page of ['', '/print', '/kennismaking', '/kennismaking/overdrachten', '/doorlooptijd'])
      expect((await browser.get(`/rapportage${page}`)).status).toBe(403);
  });
});
