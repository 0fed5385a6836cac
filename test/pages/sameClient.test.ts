import { addDays, dayOf, toMoment } from '../../src/domain/calendar/day';
import type { HandoverState } from '../../src/domain/handover/state';
import { waitUntil } from '../../src/local/waitUntil';
import { dayFields } from '../../src/server/handover/formState';
import { openProduct, type Product } from '../support/product';

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.close());

/** Somebody of a sender starts a handover to Zuilen through the pages. */
async function start(who: string, givenName: string): Promise<string> {
  const browser = await product.as(who);
  const page = await browser.get(product.at('/overdrachten/nieuw'));
  const client = {
    givenName,
    namePrefix: 'ter',
    familyName: 'Steege',
    ...dayFields('birthDate', '1984-09-17'),
  };
  const place = await browser.submit(page.form('/overdrachten/nieuw'), client);
  const movingDay = dayFields('movingDay', addDays(dayOf(toMoment(Date.now())), 60));
  const form = place.form('/overdrachten/nieuw/waar');
  const started = await browser.submit(form, { neighbourhood: 'zuilen', ...movingDay });
  const id = /overdrachten\/([0-9a-f-]{36})$/.exec(started.url)?.[1];
  if (id === undefined) throw new Error(`Starting ended at ${started.url} with ${started.status}`);
  return id;
}

const stateOf = async (id: string) =>
  (await product.pool.query<{ state: HandoverState }>('select state from handovers where id = $1', [id]))
    .rows[0]?.state;

const noticesOf = async (id: string) =>
  (
    await product.pool.query<{ name: string }>(
      `select p.name from notices n join people p on p.id = n.recipient
        where n.handover_id = $1 and n.kind = 'sameClient'`,
      [id],
    )
  ).rows.map(({ name }) => name);

test('two senders who start a handover of the same client are asked to call each other, and see no more', async () => {
  const here = await start('fatima', 'Joëlle');
  const there = await start('linh', 'joelle');
  const isNoticed = await waitUntil(async () => {
    const [one, other] = await Promise.all([stateOf(here), stateOf(there)]);
    return one?.sameClient?.outcome === null && other?.sameClient?.outcome === null;
  }, 20_000);
  expect(isNoticed).toBe(true);
  expect((await stateOf(here))?.surroundings.sameClient.map(({ organisation }) => organisation)).toEqual([
    'lister',
  ]);
  expect([await noticesOf(here), await noticesOf(there)]).toEqual([['Marit de Vries'], ['Sanne Brouwer']]);

  const fatima = await product.as('fatima');
  expect((await fatima.get(product.at(`/overdrachten/${here}`))).body).toContain('Sanne Brouwer');
  expect((await fatima.get(product.at(`/overdrachten/${there}`))).status).toBe(404);
});
