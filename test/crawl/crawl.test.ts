import { randomUUID } from 'node:crypto';
import { personId } from '../../src/local/demo/people';
import { runCourses } from '../pages/courses';
import { postRoutes } from '../pages/routes';
import { openProduct, type Product } from '../support/product';
import { handoverIn, matterIn } from './address';
import { attemptsOf, ownTokens } from './attempts';
import { cast, isAllowed, keys, matters, scenes, type Key } from './cast';
import { crawl, type Reached } from './crawl';
import { fingerprint } from './fingerprint';
import { missingHeaders, tellsThem } from './headers';

jest.setTimeout(120_000);

let product: Product;
let handovers: string[] = [];
let before: Record<string, string>;
const reached = new Map<Key, Reached>();
/** Attempts that were turned away: who, and the number under which the log knows it. */
const turnedAway: { key: Key; what: string; correlation: string }[] = [];

const patterns = postRoutes().map((route) => new RegExp(`^${route.replace(/:[A-Za-z]+/g, '[^/]+')}$`));
const isRoute = (path: string) => patterns.some((pattern) => pattern.test(path));
const named = keys.map((key) => [key, cast[key]] as const);

beforeAll(async () => {
  product = await openProduct();
  handovers = await runCourses(product, scenes);
  before = await fingerprint(product.pool, handovers);
});
afterAll(() => product?.close());

test.each(named)('every link and form that %s (%s) meets leads somewhere, safely', async (key) => {
  const browser = await product.as(key);
  const plan = { baseUrl: product.config.baseUrl, handovers, matters, isRoute };
  const found = await crawl(browser, plan);
  reached.set(key, found);
  expect(found.faults).toEqual([]);
});

test('who has a part in a handover reaches its pages, a stranger none of them', () => {
  const sees = (key: Key) =>
    handovers.map((id) =>
      [...(reached.get(key)?.pages.values() ?? [])].some((page) => handoverIn(page) === id),
    );
  const [all, none] = [Array(5).fill(true), Array(5).fill(false)];
  expect(sees('fatima')).toEqual([...all, false, false]);
  expect(sees('eline')).toEqual([false, ...all.slice(1), false, false]);
  expect(sees('samuel')).toEqual([...none, true, false]);
  expect(sees('lotte')).toEqual([...none, true, false]);
  expect(sees('stefan')).toEqual([...none, false, true]);
  expect(sees('jolanda')).toEqual([...all, true, true]);
  for (const key of ['erik', 'frits'] as const) expect(sees(key)).toEqual([...none, false, false]);
});

test('who takes part in a conference, bottleneck or case reaches it, a stranger none of them', () => {
  const seenBy = (key: Key) =>
    matters.filter((address) =>
      [...(reached.get(key)?.pages.values() ?? [])].some((page) => matterIn(page) === matterIn(address)),
    );
  expect(seenBy('jolanda')).toEqual([...matters]);
  expect(seenBy('eline')).toContain('/overleggen/conference-cluster-1');
  expect(seenBy('eline')).not.toContain('/overleggen/conference-cluster-6');
  expect(seenBy('lotte')).toContain('/overleggen/conference-cluster-6');
  expect(seenBy('lotte')).not.toContain('/overleggen/conference-cluster-1');
  for (const key of ['erik', 'frits', 'marjan', 'paulien', 'client'] as const)
    expect(seenBy(key)).toEqual([]);
});

test('looking changes nothing', async () => {
  expect(await fingerprint(product.pool, handovers)).toEqual(before);
});

test.each(named)('what only others can reach is refused to %s (%s)', async (key) => {
  const browser = await product.as(key);
  const { baseUrl } = product.config;
  const own = await ownTokens(browser, baseUrl);
  const mine = reached.get(key);
  if (!mine) throw new Error(`${key} has not looked around`);
  const others = [...reached.values()].filter((one) => one !== mine);
  const faults: string[] = [];
  for (const { what, make } of attemptsOf(mine, others, { baseUrl, turn: keys.indexOf(key) })) {
    if (isAllowed(key, what)) continue;
    const answer = await make(browser, own);
    if (![403, 404].includes(answer.status)) faults.push(`${what} was answered with ${answer.status}`);
    faults.push(...missingHeaders(answer).map((name) => `${what} has not the right ${name}`));
    turnedAway.push({ key, what, correlation: String(answer.headers['x-correlation-id']) });
  }
  expect(faults).toEqual([]);
});

test('every refusal is in the access log, with who was refused', async () => {
  const { rows } = await product.pool.query<{ correlation: string; person: string }>(
    `select correlation_id as correlation, person from access_log
      where kind = 'refused' and correlation_id = any ($1)`,
    [turnedAway.map(({ correlation }) => correlation)],
  );
  const logged = new Set(rows.map(({ correlation, person }) => `${correlation} ${person}`));
  const missing = turnedAway.filter(({ key, correlation }) => !logged.has(`${correlation} ${personId(key)}`));
  expect(missing.map(({ key, what }) => `${key}: ${what}`)).toEqual([]);
  expect(turnedAway.length).toBeGreaterThan(500);
});

test('trying changes nothing', async () => {
  expect(await fingerprint(product.pool, handovers)).toEqual(before);
  const { rows } = await product.pool.query<{ kind: string; path: string }>(
    `select kind, record_id as path from access_log
      where kind in ('create', 'change') and correlation_id = any ($1)`,
    [turnedAway.map(({ correlation }) => correlation)],
  );
  expect(rows).toEqual([]);
});

test('a handover of others and one that does not exist get the same answer, in every way', async () => {
  const { baseUrl } = product.config;
  const browser = await product.as('lotte');
  const own = await ownTokens(browser, baseUrl);
  const [theirs = ''] = handovers;
  const pages = [...(reached.get('marit')?.pages.values() ?? [])].filter((page) => page.includes(theirs));
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) {
    const known = await browser.ask(baseUrl + page);
    const unknown = await browser.ask(baseUrl + page.replace(theirs, randomUUID()));
    expect(tellsThem(known)).toEqual(tellsThem(unknown));
  }
  const forms = [...(reached.get('marit')?.forms.values() ?? [])].filter((form) =>
    form.action.includes(theirs),
  );
  for (const form of forms) {
    const send = (action: string) =>
      browser.send({ action, fields: [...form.fields], boxes: [] }, { ...own, commandId: randomUUID() });
    const known = await send(form.action);
    const unknown = await send(form.action.replace(theirs, randomUUID()));
    expect(tellsThem(known)).toEqual(tellsThem(unknown));
  }
});
