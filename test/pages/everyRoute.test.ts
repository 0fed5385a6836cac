import { personId } from '../../src/local/demo/people';
import { runHandovers } from './courses';
import { staffGetRoutes } from './routes';
import { openForm, rightFields, sendFields } from './sender';
import { sheets } from './sheets';
import { openProduct, type Product } from '../support/product';

jest.setTimeout(120_000);

let product: Product;
let handover: string;
beforeAll(async () => {
  product = await openProduct();
  [handover = ''] = await runHandovers(product, ['aftercare']);
});
afterAll(() => product?.close());

/** The address of a route for one handover; other names in it are the first of the demo that fit. */
const addressOf = (route: string): string =>
  route
    .replace(':point', 'finances')
    .replace(/:neighbourhood\/:organisation/, 'zuilen/buurtteam')
    .replace(':id', route.startsWith('/overdrachten') ? handover : personId('eline'))
    .replace(/:\w+/g, 'none');

const linesOf = async (correlations: readonly string[]) => {
  const { rows } = await product.pool.query<{ correlation: string; person: string; kind: string }>(
    'select correlation_id as correlation, person, kind from access_log where correlation_id = any ($1)',
    [correlations],
  );
  return new Map(rows.map((row) => [row.correlation, row]));
};

/** What a board that is open looks up by itself is the look that was logged when the page was opened. */
const following = ['/regie/stroom', '/regie/deel'];

/** The contact person, the programme manager, the functional manager and a privacy officer see every page among them. */
test.each(['eline', 'jolanda', 'erik', 'marjan'])(
  'no page answers %s without a line in the access log',
  async (key) => {
    const browser = await product.as(key);
    const answers = await Promise.all(
      staffGetRoutes()
        .filter((route) => !following.includes(route))
        .map(async (route) => {
          const { status, headers } = await browser.ask(product.at(addressOf(route)));
          return { route, status, correlation: String(headers['x-correlation-id']) };
        }),
    );
    const lines = await linesOf(answers.map(({ correlation }) => correlation));
    const shown = answers.filter(({ status }) => status < 300 || status >= 400);
    const forgotten = shown.filter(({ correlation }) => lines.get(correlation)?.person !== personId(key));
    expect(forgotten).toEqual([]);
    const kinds = shown.map(({ status, correlation }) => [status, lines.get(correlation)?.kind] as const);
    expect(kinds.filter(([status, kind]) => status >= 403 !== (kind === 'refused'))).toEqual([]);
    expect(shown.length).toBeGreaterThan(40);
  },
);

test('a change has its line, and the form that asked for it has one with the same number and from where', async () => {
  const sheet = sheets.find(({ course }) => course === 'aftercare');
  if (!sheet) throw new Error('Nothing is filled in during aftercare');
  const { browser, form, action } = await openForm(product, handover, sheet);
  const fields = rightFields(form, sheet);
  const answer = await sendFields(browser, action, fields);
  expect(answer.status).toBe(303);
  const { rows } = await product.pool.query<object>(
    `select kind, record_kind, person, role is not null as "hasRole", source is not null as "hasSource"
       from access_log where correlation_id = $1 order by record_kind`,
    [fields['commandId']],
  );
  const by = { person: personId(sheet.by), hasRole: true };
  expect(rows).toEqual([
    { kind: 'change', record_kind: 'command', ...by, hasSource: false },
    { kind: 'view', record_kind: 'form', ...by, hasSource: true },
  ]);
});
