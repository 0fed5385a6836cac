import { randomUUID } from 'node:crypto';
import { personId } from '../../src/local/demo/people';
import { openProduct, type Product } from '../support/product';
import { pointedAt, sendUnasked, titleOf } from './sender';

jest.setTimeout(120_000);

let product: Product;
beforeAll(async () => {
  product = await openProduct();
});
afterAll(() => product?.close());

const today = () => {
  const [year = '', month = '', day = ''] = new Date().toISOString().slice(0, 10).split('-');
  return { 'from-day': day, 'from-month': month, 'from-year': year };
};

/** Erik enters somebody new, and gives their address. */
async function somebodyNew(name: string): Promise<string> {
  const erik = await product.as('erik');
  const page = await erik.get(product.at('/beheer/mensen/nieuw'));
  const typed = { name, subject: randomUUID(), email: 'nieuw@buurtteam.example', organisation: 'buurtteam' };
  const sent = await erik.send(page.form('/beheer/mensen/nieuw'), typed);
  expect(sent.status).toBe(303);
  return new URL(sent.location ?? '', product.at('/')).pathname;
}

const giveRole = async (address: string, filled: Record<string, string | string[]>, by = 'erik') => {
  const giver = await product.as(by);
  const page = await giver.get(product.at(`${address}/rollen`));
  return giver.send(page.form('/rollen'), { ...today(), ...filled });
};

const rolesOf = async (address: string) => {
  const { rows } = await product.pool.query<{ role: string; until: string | null }>(
    'select role, until_day as until from role_assignments where person = $1 order by id',
    [address.split('/').at(-1)],
  );
  return rows;
};

test('somebody new is added, found by a part of the name, and the name is in no address', async () => {
  const address = await somebodyNew('Xandra Nieuwenhuis');
  const erik = await product.as('erik');
  const list = await erik.get(product.at('/beheer/mensen'));
  const found = await erik.submit(list.form('/zoeken'), { search: 'nieuwenh' });
  expect(found.body).toContain(`href="${address}"`);
  expect(found.body).toContain('1 persoon gevonden');
  expect(found.url).not.toMatch(/nieuwenh/i);
  const nobody = await erik.submit(found.form('/zoeken'), { search: 'bestaat niet' });
  expect(nobody.body).toContain('Niemand gevonden');
});

test('everything that is not right about somebody new is named at once', async () => {
  const erik = await product.as('erik');
  const page = await erik.get(product.at('/beheer/mensen/nieuw'));
  const answer = await erik.send(page.form('/beheer/mensen/nieuw'), {
    subject: personId('marit'),
    email: 'geen adres',
    language: '',
  });
  expect(answer.status).toBe(400);
  expect(titleOf(answer)).toMatch(/^Fout:/);
  expect(pointedAt(answer)).toEqual(['name', 'email', 'language', 'organisation']);
});

test('a role is given for a cluster, and ends at once', async () => {
  const address = await somebodyNew('Yvo Clustermans');
  const given = await giveRole(address, { role: 'caseWorker', scope: 'clusters', clusters: ['cluster-2'] });
  expect(given.status).toBe(303);
  const erik = await product.as('erik');
  const page = await erik.get(product.at(address));
  expect(page.body).toContain('Cluster 2');
  expect(page.body).toContain('Erik Timmermans');
  const [link = ''] = /\/beheer\/mensen\/[^"]*\/rollen\/\d+/.exec(page.body) ?? [];
  const ending = await erik.get(product.at(link));
  expect(ending.body).toContain('geen plek in een lopende overdracht');
  const told = await erik.submit(ending.form(link), { when: 'now' });
  expect(told.body).toContain('Rollen van vroeger');
  expect((await rolesOf(address))[0]?.until).not.toBeNull();
  expect((await erik.get(product.at(link))).status).toBe(404);
});

test('before a role is ended it says how many handovers are told and who takes over where', async () => {
  const erik = await product.as('erik');
  const page = await erik.get(product.at(`/beheer/mensen/${personId('marit')}`));
  const [link = ''] = /\/beheer\/mensen\/[^"]*\/rollen\/\d+/.exec(page.body) ?? [];
  const ending = await erik.get(product.at(link));
  expect(ending.body).toMatch(/een plek in \d+ lopende overdrachten/);
  expect(ending.body).toMatch(/Er staan \d+ open taken op naam/);
  expect(ending.body).toContain('Youssef El Amrani');
});

test('four eyes: nobody gives themselves a role with content, on no page and not in the database', async () => {
  const own = `/beheer/mensen/${personId('erik')}`;
  const answer = await giveRole(own, { role: 'privacyOfficer', scope: 'everywhere' });
  expect(answer.status).toBe(400);
  expect(answer.body).toContain('kun je jezelf niet geven');
  const erik = await product.as('erik');
  const seat = '/beheer/contactpersonen/vleuten/buurtteam';
  const page = await erik.get(product.at(seat));
  const taken = await erik.send(page.form(seat), { contactPerson: personId('erik') });
  expect(taken.status).toBe(400);
  expect(pointedAt(taken)).toEqual(['contactPerson']);
  expect(await rolesOf(own)).toMatchObject([{ role: 'functionalManager' }]);
  const facts = await erik.get(product.at(`${own}/wijzigen`));
  const moved = await erik.send(facts.form('/wijzigen'), { subject: randomUUID() });
  expect([moved.status, pointedAt(moved)]).toEqual([400, ['subject']]);
});

test.each(['marit', 'jolanda', 'marjan'])(
  '%s is turned away from people and roles, and changes nothing',
  async (key) => {
    const browser = await product.as(key);
    for (const address of ['/beheer/mensen', '/beheer/mensen/nieuw', `/beheer/mensen/${personId('marit')}`])
      expect((await browser.get(product.at(address))).status).toBe(403);
    const fields = { role: 'manager', scope: 'everywhere', ...today() };
    const action = product.at(`/beheer/mensen/${personId('frits')}/rollen`);
    expect((await sendUnasked(product, key, action, fields)).status).toBe(403);
    expect(await rolesOf(`/beheer/mensen/${personId('frits')}`)).toHaveLength(1);
  },
);

test('who has left signs in and sees nothing of anybody', async () => {
  const frits = await product.as('frits');
  const list = await frits.get(product.at('/overdrachten'));
  expect(list.body).not.toMatch(/href="\/overdrachten\/[0-9a-f]{8}-/);
});

test('a role that is given shows at the next click, and one that has ended is lost at the next', async () => {
  const frits = await product.as('frits');
  const seen = async () =>
    (await frits.get(product.at('/overdrachten'))).body.match(/href="\/overdrachten\/[0-9a-f]{8}-/g)
      ?.length ?? 0;
  const address = `/beheer/mensen/${personId('frits')}`;
  expect(await seen()).toBe(0);
  await giveRole(address, { role: 'manager', scope: 'everywhere' });
  expect(await seen()).toBeGreaterThan(5);
  const erik = await product.as('erik');
  const page = await erik.get(product.at(address));
  const [link = ''] = /\/beheer\/mensen\/[^"]*\/rollen\/\d+/.exec(page.body) ?? [];
  await erik.submit((await erik.get(product.at(link))).form(link), { when: 'now' });
  expect(await seen()).toBe(0);
});
