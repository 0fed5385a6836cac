import type { BoardCount, BoardRow } from '../../../src/db/board';
import type { Records } from '../../../src/db';
import { submitted, type Story } from '../../support/story';
import { storyApp } from '../support/storyApp';

let stop = async () => undefined as void;
afterEach(() => stop());

const places = [
  { id: 'zuilen', name: 'Zuilen', cluster: 'cluster-1', clusterName: 'Noordwest', region: 'utrecht' },
  { id: 'west', name: 'West', cluster: 'cluster-1', clusterName: 'Noordwest', region: 'utrecht' },
  { id: 'vleuten', name: 'Vleuten', cluster: 'cluster-6', clusterName: 'Leidsche Rijn', region: 'utrecht' },
];
const count = (change: Partial<BoardCount>): BoardCount => ({
  ...{ phase: 'submitted', cluster: 'cluster-1', neighbourhood: 'zuilen' },
  ...{ all: 1, shown: 1, stalled: 0, overdue: 0, safetyNet: 0 },
  ...change,
});
const row: BoardRow = {
  ...{ id: 'handover-1', reference: 'UT-1', phase: 'submitted', stalledSince: '2026-02-27', paused: false },
  ...{ phaseSince: '2026-02-23T09:00:00.000Z', lastProgress: '2026-02-23T09:00:00.000Z' },
  ...{ senderName: 'De Tussenvoorziening', neighbourhoodName: 'Zuilen', clusterName: 'Noordwest' },
  safetyNetOpen: true,
  safetyNetAnswered: false,
  dropOut: null,
  waitsFor: {
    ...{ kind: 'answerSubmission', dueDay: '2026-02-26' },
    ...{ owner: 'receiverContact', ownerName: 'receiverContact' },
  },
};

const asked: unknown[] = [];
const board = (counts: BoardCount[], rows: BoardRow[]): Partial<Records> => ({
  boardCounts: async () => counts,
  boardList: async (filters, page) => {
    asked.push({ ...filters, page: page.page });
    return rows;
  },
  neighbourhoods: async () => places,
  organisations: async () => [{ id: 'lister', name: 'Lister', kind: 'sender' }] as never,
  conferenceList: async () => [],
  closingDaysFrom: async () => [],
  currentVersions: async () => null,
});

const open = async (records: Partial<Records>, story: Story = submitted()) => {
  asked.length = 0;
  const app = await storyApp(story, { records });
  stop = app.stop;
  return app;
};

const full = board(
  [
    count({ all: 3, shown: 3, stalled: 2, overdue: 1, safetyNet: 1 }),
    count({ phase: 'aftercare', neighbourhood: 'vleuten', cluster: 'cluster-6', all: 4, shown: 4 }),
  ],
  [row],
);

test('what is stuck is on top, in words and numbers', async () => {
  const page = await (await (await open(full)).as('programmeManager')).get('/regie');
  expect(page.status).toBe(200);
  expect(page.text).toContain('2 overdrachten liggen stil');
  expect(page.text).toContain('Bij 1 overdracht is iets te laat');
  expect(page.text).toContain('Bij 1 overdracht is het vangnet open');
  expect(page.text).toContain('0 clusters hebben geen vast casuïstiekoverleg');
  expect(page.text).toContain('7 overdrachten');
});

test('an open safety net says whether it waits for an answer', async () => {
  const badges = async (safetyNetAnswered: boolean) => {
    const browser = await (
      await open(board([count({})], [{ ...row, safetyNetAnswered }]))
    ).as('programmeManager');
    const page = await browser.get('/regie');
    await stop();
    return page.text;
  };
  expect(await badges(false)).toContain('Vangnet: wacht op antwoord');
  expect(await badges(true)).toContain('Vangnet: beantwoord');
});

test('every number leads to those handovers', async () => {
  const page = await (await (await open(full)).as('programmeManager')).get('/regie');
  expect(page.text).toContain('href="/regie?cluster=cluster-6&amp;fase=aftercare"');
  expect(page.text).toContain('href="/regie?cluster=cluster-1"');
});

test('a row says who is at turn, how long it is in its phase, and no name of a client', async () => {
  const page = await (await (await open(full)).as('programmeManager')).get('/regie');
  expect(page.text).toContain('href="/regie/handover-1"');
  expect(page.text).toContain('href="/regie?wie=receiverContact"');
  // From Monday 23 February to Monday 2 March.
  expect(page.text).toMatch(/data-label="Werkdagen in fase">5</);
  expect(page.text).not.toContain('Bakker');
});

test('the address holds the filters, and a page after the last is the last', async () => {
  const browser = await (await open(full)).as('programmeManager');
  const address =
    '/regie?fase=aftercare&cluster=cluster-6&wijk=vleuten&van=lister&toon=overdue&wie=eva&pagina=9';
  const page = await browser.get(address);
  expect(asked).toEqual([
    expect.objectContaining({
      ...{ phase: 'aftercare', cluster: 'cluster-6', neighbourhood: 'vleuten', sender: 'lister' },
      ...{ overdue: true, stalled: false, safetyNet: false, owner: 'eva', page: 1 },
    }),
  ]);
  expect(page.text).toContain('Van iedereen tonen');
});

test('what dropped out and is still followed says so without a reason; the rest stands in the list', async () => {
  const dropOut = {
    phase: 'aftercare',
    reason: 'endedByProvider',
    day: '2026-02-20',
    trigger: null,
  } as const;
  const followed = board([count({})], [{ ...row, phase: 'pulse', dropOut }]);
  const browser = await (await open(followed)).as('programmeManager');
  const page = await browser.get('/regie?toon=droppedOut&wijk=zuilen');
  expect(asked).toEqual([expect.objectContaining({ droppedOut: true })]);
  expect(page.text).toContain('Uitval: Nazorg');
  expect(page.text).not.toContain('eenzijdig');
  expect(page.text).toContain('href="/overdrachten?wijk=zuilen&amp;toon=droppedOut"');
  expect((await browser.get('/regie')).text).not.toContain('toon=droppedOut"');
});

test('an address that makes no sense is the whole board', async () => {
  const browser = await (await open(full)).as('programmeManager');
  expect((await browser.get('/regie?fase=nonsense&toon=x&pagina=-3')).status).toBe(200);
  expect(asked).toEqual([expect.objectContaining({ phase: undefined, overdue: false, page: 1 })]);
});

test('nothing runs, and nothing fits what was chosen', async () => {
  const browser = await (await open(board([], []))).as('programmeManager');
  expect((await browser.get('/regie')).text).toContain('Zodra er een overdracht loopt');
  expect((await browser.get('/regie?toon=stalled')).text).toContain('past bij wat je koos');
});

test.each(['senderContact', 'receiverManager', 'privacyOfficer', 'functionalManager'] as const)(
  'the board is not for %s',
  async (player) => {
    const browser = await (await open(full)).as(player);
    expect((await browser.get('/regie')).status).toBe(403);
    expect((await browser.get('/regie/handover-1')).status).toBe(403);
    expect((await browser.get('/')).text).not.toContain('href="/regie"');
  },
);

test('nor for a client', async () => {
  const browser = await (await open(full)).as('client');
  expect((await browser.get('/regie')).status).toBe(404);
});
