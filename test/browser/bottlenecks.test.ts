import type { Page } from 'playwright-core';
import { describeWithBrowser } from '../server/support/browser';
import { expectGoodPage } from './pages/anyPage';
import { formOn } from './pages/form';
import { openVisitors, type Visitors } from './support/visitors';

jest.setTimeout(300_000);

const telephone = { telephone: true };

const lists = [
  ['jolanda', '/knelpunten'],
  ['jolanda', '/knelpunten?toon=all&soort=income'],
  ['marit', '/knelpunten?toon=closed'],
  ['linh', '/knelpunten?soort=daytime&eigenaar=ik'],
  ['marit', '/knelpunten/nieuw'],
] as const;

describeWithBrowser('bottlenecks and structural faults, wide and on a telephone', () => {
  let visitors: Visitors;
  const screens = new Map<string, Page>();

  beforeAll(async () => {
    visitors = await openVisitors();
  });
  afterAll(() => visitors?.close());

  const open = async (key: string, address: string): Promise<Page> => {
    const page = screens.get(key) ?? (await visitors.as(key));
    screens.set(key, page);
    await page.goto(visitors.baseUrl + address);
    return page;
  };

  const idsOf = async (condition: string): Promise<string[]> =>
    (
      await visitors.product.pool.query<{ id: string }>(
        `select distinct on (status) id from matters where ${condition} order by status, id`,
      )
    ).rows.map(({ id }) => id);

  test.each(lists)('%s opens %s', async (key, address) =>
    expectGoodPage(await open(key, address), telephone),
  );

  test('a bottleneck with every outcome, open, and nobody’s', async () => {
    const ids = [
      ...(await idsOf(`kind = 'bottleneck'`)),
      ...(await idsOf(`kind = 'bottleneck' and owner is null`)),
    ];
    expect(ids.length).toBeGreaterThan(2);
    for (const id of ids) await expectGoodPage(await open('jolanda', `/knelpunten/${id}`), telephone);
  });

  test('a structural fault in every status', async () => {
    const ids = await idsOf(`kind = 'fault'`);
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids)
      await expectGoodPage(await open('jolanda', `/knelpunten/structureel/${id}`), telephone);
  });

  test('every form with everything that can be wrong with it', async () => {
    const [bottleneck = ''] = await idsOf(`kind = 'bottleneck' and ended_at is null`);
    const [fault = ''] = await idsOf(`kind = 'fault' and status in ('proposed', 'promised')`);
    const forms = [
      ['/knelpunten/nieuw', '/knelpunten/nieuw', { description: 'Lang'.repeat(800) }],
      [`/knelpunten/${bottleneck}/afronden`, '/afronden', { outcomeText: 'Lang'.repeat(800) }],
      [`/knelpunten/${bottleneck}/dag`, '/dag', {}],
      [`/knelpunten/${bottleneck}/eigenaar`, '/eigenaar', {}],
      [`/knelpunten/${bottleneck}/overdracht`, '/overdracht', { reference: 'bestaat-niet' }],
      [`/knelpunten/structureel/${fault}/toezegging`, '/toezegging', {}],
      [`/knelpunten/structureel/${fault}/afwijzen`, '/afwijzen', {}],
    ] as const;
    for (const [address, to, filled] of forms) {
      const page = await open('jolanda', address);
      const form = formOn(page, to);
      await form.unfold();
      await form.fill(filled);
      await form.send();
      expect([address, await page.title()]).toEqual([address, expect.stringMatching(/^Fout:/)]);
      await expectGoodPage(page, telephone);
    }
  });

  test('one click from a handover that stands still, by keyboard and without a mouse', async () => {
    const { rows } = await visitors.product.pool.query<{ id: string }>(
      `select id from handovers where stalled_since is not null and phase <> 'ended' order by id limit 1`,
    );
    const page = await open('jolanda', `/overdrachten/${rows[0]?.id ?? ''}`);
    const link = page.locator('a[href*="reden=stall"]').first();
    await link.focus();
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    expect(await page.locator('#description').inputValue()).toContain('De overdracht ligt stil');
    await expectGoodPage(page, telephone);
  });
});
