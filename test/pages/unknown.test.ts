import { randomUUID } from 'node:crypto';
import { openProduct, type Product } from '../support/product';

jest.setTimeout(300_000);

let product: Product;
let theirs = '';

/** Works at the sender for other clients, or in another neighbourhood: to them this handover does not exist. */
const stranger = 'linh';

beforeAll(async () => {
  product = await openProduct();
  const { rows } = await product.pool.query<{ id: string }>(
    `select h.id from handovers h where h.phase = 'aftercare' order by h.id limit 50`,
  );
  const browser = await product.as(stranger);
  for (const { id } of rows)
    if ((await browser.get(product.at(`/overdrachten/${id}`))).status === 404) {
      theirs = id;
      break;
    }
  if (theirs === '') throw new Error('The demo has no handover that a stranger may not see');
});
afterAll(() => product?.close());

const pagesOf = (id: string) => [
  `/overdrachten/${id}`,
  `/overdrachten/${id}/document`,
  `/overdrachten/${id}/punten/finances`,
  `/overdrachten/${id}/logboek`,
];

/** What may differ between two answers to the same request: its number, its moment, its noise, and what was asked. */
const withoutChance = (body: string, id: string) =>
  body
    .replaceAll(id, ':id')
    .replace(/name="(_csrf|commandId|_person)" value="[^"]*"/g, '')
    .replace(/data-session-seconds="\d+"/, '');

const chance = ['x-correlation-id', 'date', 'set-cookie', 'content-length'];

test('a handover of others and one that does not exist are the same page', async () => {
  const browser = await product.as(stranger);
  const unknown = randomUUID();
  for (const [at, address] of pagesOf(theirs).entries()) {
    const known = await browser.get(product.at(address));
    const made = await browser.get(product.at(pagesOf(unknown)[at] ?? ''));
    expect([known.status, made.status]).toEqual([404, 404]);
    const headers = ({ headers: all }: typeof known) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => !chance.includes(name)));
    expect(headers(known)).toEqual(headers(made));
    expect(withoutChance(known.body, theirs)).toBe(withoutChance(made.body, unknown));
  }
});

test('and take the same time', async () => {
  const browser = await product.as(stranger);
  const took: Record<'theirs' | 'unknown', number[]> = { theirs: [], unknown: [] };
  for (let round = 0; round < 25; round += 1)
    for (const [kind, id] of [['theirs', theirs] as const, ['unknown', randomUUID()] as const]) {
      const start = performance.now();
      await browser.get(product.at(`/overdrachten/${id}`));
      // The first rounds warm up what both use.
      if (round >= 5) took[kind].push(performance.now() - start);
    }
  const median = (times: number[]) =>
    times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  const [known, made] = [median(took.theirs), median(took.unknown)];
  expect(Math.abs(known - made)).toBeLessThan(Math.max(5, 0.35 * Math.max(known, made)));
});
