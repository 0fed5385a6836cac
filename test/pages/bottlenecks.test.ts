import { utrecht } from '../../src/domain/region/utrecht';
import { personId } from '../../src/local/demo/people';
import { waitUntil } from '../../src/local/waitUntil';
import { bottleneckIdOf } from '../../src/server/pages/bottlenecks/new/raise';
import { openProduct, type Product } from '../support/product';
import { pointedAt, sendFields, sendUnasked, titleOf, unseen } from './sender';
import { ahead, typed } from './sheets/sheet';

jest.setTimeout(120_000);

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.close());

/** The sender's contact persons. */
const contacts = ['marit', 'youssef', 'daphne', 'bas'];

type Typed = Readonly<Record<string, string | readonly string[]>>;

const isOnRecord = async (id: string): Promise<boolean> =>
  (await product.pool.query('select from matters where id = $1', [id])).rowCount === 1;

/** Somebody raises a bottleneck through the pages; gives its id when it is on record. */
async function raise(who: string, filled: Typed, address = '/knelpunten/nieuw'): Promise<string> {
  const browser = await product.as(who);
  const form = (await browser.get(product.at(address))).form('/knelpunten/nieuw');
  const token = form.fields.find(({ name }) => name === 'commandId')?.value ?? '';
  const answer = await browser.send(form, {
    description: 'Het loopt steeds op hetzelfde vast.',
    ...filled,
  });
  // On a busy machine the answer may be the page that waits.
  if (![202, 303].includes(answer.status)) throw new Error(`Raising was answered with ${answer.status}`);
  const id = bottleneckIdOf(token);
  expect(await waitUntil(() => isOnRecord(id), 20_000)).toBe(true);
  return id;
}

const faultsOf = async (kind: string): Promise<{ id: string; bottlenecks: string[] }[]> =>
  (
    await product.pool.query<{ id: string; bottlenecks: string[] }>(
      `select id, state -> 'grounds' -> 'bottlenecks' as bottlenecks from matters
        where kind = 'fault' and state -> 'grounds' ->> 'kind' = $1`,
      [kind],
    )
  ).rows;

const isProposed = (kind: string, bottleneck: string) =>
  waitUntil(
    async () => (await faultsOf(kind)).some(({ bottlenecks }) => bottlenecks.includes(bottleneck)),
    30_000,
  );

/** Kinds that recur and of which no fault is on record; those of which nothing was met for half a year come first. */
async function kindsWithoutFault(): Promise<string[]> {
  const { rows } = await product.pool.query<{ kind: string; isFault: boolean }>(
    `select coalesce(state -> 'grounds' ->> 'kind', topic) as kind, kind = 'fault' as "isFault" from matters
      where kind = 'fault' or kind = 'bottleneck' and started_at > now() - interval '200 days'`,
  );
  const met = rows.map(({ kind }) => kind);
  const faults = rows.filter(({ isFault }) => isFault).map(({ kind }) => kind);
  return utrecht.bottlenecks.kinds
    .filter(({ key, recurs }) => recurs && !faults.includes(key))
    .map(({ key }) => key as string)
    .sort((a, b) => Number(met.includes(a)) - Number(met.includes(b)));
}

test('the same kind in two clusters is proposed as a structural fault, promised, and seen in both clusters', async () => {
  const kind = (await kindsWithoutFault())[0] ?? '';
  await raise('marit', { kind, clusters: ['cluster-1'] });
  expect(await faultsOf(kind)).toEqual([]);
  const second = await raise('youssef', { kind, clusters: ['cluster-2'] });
  expect(await isProposed(kind, second)).toBe(true);

  const [fault] = await faultsOf(kind);
  const address = `/knelpunten/structureel/${fault?.id ?? ''}`;
  const jolanda = await product.as('jolanda');
  const list = await jolanda.get(product.at('/knelpunten'));
  expect(list.body).toContain('Voorgestelde structurele fouten');
  expect(list.body).toContain(`href="${address}"`);
  const page = await jolanda.get(product.at(address));
  const promised = await jolanda.submit(page.form('/toezegging'), {
    party: 'municipality',
    keeper: personId('marit'),
    ...typed('promisedDay', ahead(40)),
  });
  expect(promised.body).toContain('De toezegging is vastgelegd');

  for (const contact of ['marit', 'youssef'])
    expect((await (await product.as(contact)).get(product.at(address))).status).toBe(200);
  const bas = await product.as('bas');
  expect((await bas.get(product.at(address))).status).toBe(404);
  expect((await bas.get(product.at('/knelpunten'))).body).not.toContain(address);
});

test('the same kind in three handovers is proposed; the programme manager sees references, no names', async () => {
  const kind = (await kindsWithoutFault())[0] ?? '';
  const { rows } = await product.pool.query<{ reference: string }>(
    `select h.reference from handovers h
      where h.cluster = 'cluster-1' and h.sender_contact_person = $1 and h.phase <> 'ended'
        and h.submitted_at is not null
      order by h.reference limit 3`,
    [personId('marit')],
  );
  const references = rows.map(({ reference }) => reference);
  expect(references).toHaveLength(3);
  const first = await raise('marit', { kind, references: references.join('\n') });
  expect(await isProposed(kind, first)).toBe(true);
  const [fault] = await faultsOf(kind);
  const jolanda = await product.as('jolanda');
  const page = await jolanda.get(product.at(`/knelpunten/structureel/${fault?.id ?? ''}`));
  expect(Number(/Het houdt (\d+) overdrachten op/.exec(page.body)?.[1])).toBeGreaterThanOrEqual(3);
  for (const reference of references) expect(page.body).toContain(reference);
});

test('a handover says what holds it up, and raises it with one click', async () => {
  const { rows } = await product.pool.query<{ id: string; reference: string; contact: string }>(
    `select id, reference, sender_contact_person as contact from handovers
      where stalled_since is not null and phase <> 'ended' and sender_contact_person = any ($1) limit 1`,
    [contacts.map(personId)],
  );
  const [handover] = rows;
  const who = contacts.find((key) => personId(key) === handover?.contact);
  if (!handover || !who) throw new Error('The demo has no stalled handover');
  const browser = await product.as(who);
  const own = `/overdrachten/${handover.id}`;
  const page = await browser.get(product.at(own));
  const href = /href="(\/knelpunten\/nieuw\?overdracht=[^"]*reden=stall)"/.exec(page.body)?.[1] ?? '';
  const address = href.replaceAll('&amp;', '&');
  const drawn = await browser.get(product.at(address));
  expect(drawn.body).toContain(handover.reference);
  const filled = drawn.form('/knelpunten/nieuw').fields;
  expect(filled.find(({ name }) => name === 'description')?.value).toContain('De overdracht ligt stil');
  const kind = /<option value="([a-zA-Z]+)" selected/.exec(drawn.body)?.[1];
  expect(kind).toBeDefined();
  const id = await raise(who, {}, address);
  expect((await browser.get(product.at(own))).body).toContain(`href="/knelpunten/${id}"`);
});

const forms = [
  { to: 'overdracht', required: ['reference'], texts: ['note'], days: [] },
  { to: 'eigenaar', required: ['newOwner'], texts: ['newOwnerNote'], days: ['newOwnerDay'] },
  { to: 'dag', required: ['movedDay', 'movedReason'], texts: ['movedReason'], days: ['movedDay'] },
  { to: 'afronden', required: ['outcome', 'outcomeText'], texts: ['outcomeText'], days: [] },
  { to: 'bericht', required: ['comment'], texts: ['comment'], days: [] },
] as const;

describe('a form about a bottleneck', () => {
  let address = '';
  const seqOf = async () =>
    (
      await product.pool.query<{ seq: number }>('select seq from matters where id = $1', [
        address.split('/').at(-1),
      ])
    ).rows[0]?.seq;

  beforeAll(async () => {
    address = `/knelpunten/${await raise('marit', { kind: 'other', clusters: ['cluster-1'], owner: personId('marit') })}`;
  });

  test.each(forms.map((form) => [form.to, form] as const))(
    '%s: what misses, is too long or is no day is said at once, and kept',
    async (to, { required, texts, days }) => {
      const marit = await product.as('marit');
      const page = await marit.get(product.at(`${address}/${to}`));
      const form = page.form(`${address}/${to}`);
      const before = await seqOf();
      const empty = await sendFields(marit, form.action, unseen(form));
      expect(empty.status).toBe(400);
      expect(titleOf(empty)).toMatch(/^Fout:/);
      expect(pointedAt(empty)).toEqual(expect.arrayContaining([...required]));
      const long = Object.fromEntries(texts.map((name) => [name, 'x'.repeat(3000)]));
      const wrong = Object.assign(
        {},
        ...days.map((name) => ({
          [`${name}-day`]: '31',
          [`${name}-month`]: '2',
          [`${name}-year`]: '2027',
        })),
      ) as Record<string, string>;
      const answer = await sendFields(marit, form.action, { ...unseen(form), ...long, ...wrong });
      expect(answer.status).toBe(400);
      expect(pointedAt(answer)).toEqual(expect.arrayContaining([...texts, ...days]));
      expect(answer.body).toContain('x'.repeat(3000));
      expect(await seqOf()).toBe(before);
    },
  );

  test.each(forms.map(({ to }) => to))('%s: of a stranger it is not there', async (to) => {
    const before = await seqOf();
    const answer = await sendUnasked(product, 'linh', product.at(`${address}/${to}`), { comment: 'Hallo' });
    expect([answer.status, await seqOf()]).toEqual([404, before]);
  });

  test('sent twice at once and once more: one effect', async () => {
    const marit = await product.as('marit');
    const page = await marit.get(product.at(address));
    const form = page.form(`${address}/bericht`);
    const fields = { ...unseen(form), comment: 'Ik bel morgen.' };
    const before = (await seqOf()) ?? 0;
    const answers = await Promise.all([
      sendFields(marit, form.action, fields),
      sendFields(marit, form.action, fields),
    ]);
    await sendFields(marit, form.action, fields);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await seqOf()).toBe(before + 1);
  });

  test('no event holds what was typed', async () => {
    const { rows } = await product.pool.query<{ found: boolean }>(
      `select exists (select from matter_events where event::text like '%hetzelfde vast%') as found`,
    );
    expect(rows).toEqual([{ found: false }]);
  });
});
