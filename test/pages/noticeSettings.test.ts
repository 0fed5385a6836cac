import { personId } from '../../src/local/demo/people';
import { openProduct, type Product } from '../support/product';
import { pointedAt, titleOf } from './sender';

jest.setTimeout(120_000);

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.close());

const address = '/mijn-berichten';

const checked = (body: string): string[] =>
  [...body.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)]
    .map(([input]) => input)
    .filter((input) => /\schecked/.test(input))
    .map((input) => /value="(\w+)"/.exec(input)?.[1] ?? '');

test('at first everything comes; what is switched off stays off, is confirmed once, and is logged', async () => {
  const marit = await product.as('marit');
  const page = await marit.get(product.at(address));
  expect(checked(page.body)).toEqual(['reminders', 'handovers', 'meetings']);
  const sent = await marit.send(page.form(address), { wanted: ['handovers'] });
  expect(sent.status).toBe(303);
  const after = await marit.get(product.at(address));
  expect(checked(after.body)).toEqual(['handovers']);
  expect(after.body).toContain('Je keuze is bewaard');
  expect((await marit.get(product.at(address))).body).not.toContain('Je keuze is bewaard');
  const { rows } = await product.pool.query<{ kind: string }>(
    `select kind from access_log where person = $1 and record_kind = 'noticeSettings'`,
    [personId('marit')],
  );
  expect(rows).toEqual([{ kind: 'change' }]);
});

test('nothing at all is a choice, and what always comes is told with its reason', async () => {
  const omar = await product.as('omar');
  const page = await omar.get(product.at(address));
  for (const line of [
    'Wat vandaag af moet, of te laat is',
    'Alles over het vangnet',
    'Wat iemand aan jou vraagt',
  ])
    expect(page.body).toContain(line);
  const fields = page.form(address);
  expect((await omar.send(fields, { wanted: [] })).status).toBe(303);
  expect(checked((await omar.get(product.at(address))).body)).toEqual([]);
});

test('the weekly summary is a choice of programme managers only', async () => {
  const jolanda = await product.as('jolanda');
  const page = await jolanda.get(product.at(address));
  expect(checked(page.body)).toEqual(['reminders', 'handovers', 'meetings', 'weekly']);
  await jolanda.send(page.form(address), { wanted: ['reminders', 'handovers', 'meetings'] });
  const { rows } = await product.pool.query<{ off: string[] }>(
    'select switched_off as off from notice_settings where person = $1',
    [personId('jolanda')],
  );
  expect(rows).toEqual([{ off: ['weekly'] }]);
});

test('a choice that is not there is refused in words', async () => {
  const eline = await product.as('eline');
  const page = await eline.get(product.at(address));
  const answer = await eline.send(page.form(address), { wanted: ['handovers', 'escalations'] });
  expect(answer.status).toBe(400);
  expect(titleOf(answer)).toMatch(/^Fout:/);
  expect(pointedAt(answer)).toEqual(['wanted']);
  expect(checked(answer.body)).toEqual(['handovers']);
});

test('there is a way to it from Mijn werk and from the top of every page; for a client there is none', async () => {
  const eline = await product.as('eline');
  const work = (await eline.get(product.at('/'))).body;
  expect(work.match(/href="\/mijn-berichten"/g)).toHaveLength(2);
  expect((await eline.get(product.at('/hulp'))).body).toContain('href="/mijn-berichten"');
});
